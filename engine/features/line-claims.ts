// What a reviewer asks about single lines: the comparable price beside an upgrade, and whether own staff does the work.

import { problem, UserProblem } from '../../core/problem';
import { deleteLineClaim, readLineClaims, writeLineClaim } from '../../db/line-claims';
import type { CallInput, CallOutput } from '../api';
import { costedLinesOf } from '../run/plan-stage';
import { change, type Session } from '../session';
import type { Watch } from '../watch';

export function lineClaimList(session: Session): CallOutput<'line-claim-list'> {
  return readLineClaims(session.workspace());
}

export async function lineClaimSave(
  session: Session,
  input: CallInput<'line-claim-save'>,
  watch: Watch,
): Promise<CallOutput<'line-claim-save'>> {
  const { claim } = input;
  const lines = await costedLinesOf(session, {}, watch);
  const line = lines.find(({ lineId }) => lineId === claim.lineId);
  if (line === undefined) {
    throw new UserProblem([
      problem('There is no such plan line', 'Choose a line of the present plan', { value: claim.lineId }),
    ]);
  }
  if (claim.comparableUnitCents === null && claim.internalLabor === null) {
    throw new UserProblem([
      problem('Nothing is said of the line', 'Give a comparable price, or who does the work'),
    ]);
  }
  change(
    session,
    'line-claim-save',
    () => writeLineClaim(session.workspace(), claim),
    () => ({
      target: `line ${claim.lineId}`,
      summary: `Noted for the claim of ${line.replacement}, ${line.site}: ${claim.note}`,
    }),
  );
  return claim;
}

export function lineClaimClear(
  session: Session,
  input: CallInput<'line-claim-clear'>,
): CallOutput<'line-claim-clear'> {
  const known = readLineClaims(session.workspace()).some(({ lineId }) => lineId === input.lineId);
  if (!known) {
    throw new UserProblem([
      problem('Nothing is noted for this line', 'Reload the list', { value: input.lineId }),
    ]);
  }
  change(
    session,
    'line-claim-clear',
    () => deleteLineClaim(session.workspace(), input.lineId),
    () => ({ target: `line ${input.lineId}`, summary: 'Took back what was noted for a claim' }),
  );
  return { lineId: input.lineId };
}

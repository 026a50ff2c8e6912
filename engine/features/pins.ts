import { checkPin, type LinePin } from '../../core/plan/pin';
import { problem, UserProblem } from '../../core/problem';
import { deletePin, readPins, writePin } from '../../db/pins';
import type { CallInput, CallOutput } from '../api';
import { planOf } from '../run/plan-stage';
import { change, type Session } from '../session';
import type { Watch } from '../watch';

export async function planLinePin(
  session: Session,
  input: CallInput<'plan-line-pin'>,
  watch: Watch,
): Promise<CallOutput<'plan-line-pin'>> {
  const plan = await planOf(session, {}, watch);
  if (!plan.lines.some((line) => line.lineId === input.lineId)) refuseUnknownLine(input.lineId);
  const pin: LinePin = {
    lineId: input.lineId,
    quantity: input.quantity ?? null,
    lowCents: input.lowCents ?? null,
    likelyCents: input.likelyCents ?? null,
    highCents: input.highCents ?? null,
    priceYear: input.priceYear ?? null,
    basis: input.basis,
    source: input.source,
    reason: input.reason,
  };
  const problems = checkPin(pin);
  if (problems.length > 0) throw new UserProblem(problems);
  const stamp = { author: session.options.author, at: session.now() };
  change(
    session,
    'plan-line-pin',
    () => writePin(session.workspace(), pin, stamp),
    () => ({
      target: `plan line ${pin.lineId}`,
      summary: `Changed the plan line ${pin.lineId} by hand: ${pin.reason}`,
    }),
  );
  return { lineId: pin.lineId };
}

export function planLineUnpin(
  session: Session,
  input: CallInput<'plan-line-unpin'>,
): CallOutput<'plan-line-unpin'> {
  if (!readPins(session.workspace()).some((pin) => pin.lineId === input.lineId))
    refuseUnknownLine(input.lineId);
  change(
    session,
    'plan-line-unpin',
    () => deletePin(session.workspace(), input.lineId),
    () => ({
      target: `plan line ${input.lineId}`,
      summary: `Took the change by hand of ${input.lineId} away`,
    }),
  );
  return { lineId: input.lineId };
}

function refuseUnknownLine(lineId: string): never {
  throw new UserProblem([
    problem('There is no such plan line', 'Reload the plan and choose a line of it', { value: lineId }),
  ]);
}

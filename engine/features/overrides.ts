import { problem, UserProblem } from '../../core/problem';
import { deleteOverride, writeOverride } from '../../db/overrides';
import type { CallInput, CallOutput } from '../api';
import { currentVerdict, verdictWith } from '../run/flag-stage';
import { change, type Session } from '../session';
import { existingAsset } from './assets';

export function overrideSet(session: Session, input: CallInput<'override-set'>): CallOutput<'override-set'> {
  const asset = existingAsset(session, input.assetId);
  refuseUnknownEntity(session, input.entityId);
  const override = {
    verdict: input.verdict,
    entityId: input.entityId,
    reason: input.reason,
    author: session.options.author,
    at: session.now(),
    setAside: verdictWith(session, asset, null).evidence,
  };
  change(
    session,
    'override-set',
    () => writeOverride(session.workspace(), asset.id, override),
    () => ({
      target: `asset ${asset.id}`,
      summary: `Set the verdict of asset ${asset.id} to ${input.verdict}: ${input.reason}`,
    }),
  );
  return currentVerdict(session, asset);
}

export function overrideClear(
  session: Session,
  input: CallInput<'override-clear'>,
): CallOutput<'override-clear'> {
  const asset = existingAsset(session, input.assetId);
  change(
    session,
    'override-clear',
    () => deleteOverride(session.workspace(), asset.id),
    () => ({ target: `asset ${asset.id}`, summary: `Removed the override of asset ${asset.id}` }),
  );
  return currentVerdict(session, asset);
}

function refuseUnknownEntity(session: Session, entityId: string | null): void {
  if (entityId === null) return;
  if (session.reference().entities.some((entity) => entity.id === entityId)) return;
  throw new UserProblem([
    problem('There is no such listed entity', 'Choose one of the list', {
      column: 'entityId',
      value: entityId,
    }),
  ]);
}

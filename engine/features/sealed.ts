import type { CallInput, CallOutput } from '../api';
import { sealWorkspace, unsealWorkspace } from '../sealed/seal';
import type { Session } from '../session';

/** The passphrase goes to the cipher and nowhere else: not into the history, not into the log. */
export function workspaceSeal(
  session: Session,
  input: CallInput<'workspace-seal'>,
): Promise<CallOutput<'workspace-seal'>> {
  return sealWorkspace(session.workspace().db, input.path, input.passphrase);
}

export function workspaceUnseal(
  _session: Session,
  input: CallInput<'workspace-unseal'>,
): Promise<CallOutput<'workspace-unseal'>> {
  return unsealWorkspace(input.from, input.path, input.passphrase);
}

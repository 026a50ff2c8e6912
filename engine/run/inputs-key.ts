// What every run depends on besides its settings. Writes that a run takes up by their content (settings, scenarios, trees,
// programs, notes for claims) are left out of the revision and stand in the key themselves: saving a scenario or a rate must
// not throw away schedules that took a minute.

import { readRevisionBeside } from '../../db/history/revision';
import { readLineClaims } from '../../db/line-claims';
import { readWorkspaceRow } from '../../db/workspace-row';
import type { Session } from '../session';

const takenByContent = ['workspace', 'scenario', 'scenario_tree', 'own_program', 'line_claim'] as const;

/** Equal exactly when inventory, lists, prices, rules and the like are. */
export function inputsRevision(session: Session): number {
  return readRevisionBeside(session.workspace(), takenByContent);
}

export function inputsKey(session: Session): Record<string, unknown> {
  const { name, customers, states, isDemo } = readWorkspaceRow(session.workspace());
  return {
    revision: inputsRevision(session),
    workspace: { name, customers, states, isDemo },
    lineClaims: readLineClaims(session.workspace()),
  };
}

import { changesOf, describeShortly } from '../../../core/scenario/compare';
import type { PlanningSettings, Scenario, SettingsPatch } from '../../../core/scenario/settings';
import { usDates } from '../../format/prose';

/** What a scenario changes of the workspace's settings, in one line: `As-of date: Nov 4, 2019; Program: none`. */
export function patchWords(settings: PlanningSettings, patch: SettingsPatch): string {
  const changes = changesOf(settings, patch).map(({ label, after }) => `${label}: ${after}`);
  return changes.length === 0 ? 'Nothing: as the workspace is set now' : usDates(changes.join('; '));
}

/** The scenario that this one was copied from, and what it changes of it; null where it has no parent (any more). */
export function parentWords(
  settings: PlanningSettings,
  scenario: Scenario,
  scenarios: readonly Scenario[],
): { readonly parent: string; readonly changes: string } | null {
  const parent = scenarios.find(({ id }) => id === scenario.parentId);
  if (parent === undefined) return null;
  const before = { ...settings, ...parent.patch };
  const changes = changesOf(before, { ...settings, ...scenario.patch }).map(describeShortly);
  return {
    parent: parent.name,
    changes: changes.length === 0 ? 'the same as its parent now' : usDates(changes.join('; ')),
  };
}

import { changesOf } from '../../../core/scenario/compare';
import type { PlanningSettings, SettingsPatch } from '../../../core/scenario/settings';
import { usDates } from '../../format/prose';

/** What a scenario changes of the workspace's settings, in one line: `As-of date: Nov 4, 2019; Program: none`. */
export function patchWords(settings: PlanningSettings, patch: SettingsPatch): string {
  const changes = changesOf(settings, patch).map(({ label, after }) => `${label}: ${after}`);
  return changes.length === 0 ? 'Nothing: as the workspace is set now' : usDates(changes.join('; '));
}

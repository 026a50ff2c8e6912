import type { SettingsPatch } from '../../../core/scenario/settings';
import type { QuickPatch } from '../../../engine/api';

const quickNames = [
  'trials',
  'seed',
  'sampling',
  'rhoWithin',
  'rhoBetween',
  'contingencyPercentile',
] as const satisfies readonly (keyof QuickPatch)[];

/** What of the settings can be tried without planning anew; null where that is nothing. */
export function quickPart(patch: SettingsPatch): QuickPatch | null {
  const names = quickNames.filter((name) => patch[name] !== undefined);
  return names.length === 0 ? null : Object.fromEntries(names.map((name) => [name, patch[name]]));
}

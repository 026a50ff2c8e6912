// What a failure does. Network equipment takes its site down, whole or in part, until a spare is there. A unit on a
// customer's premises or in somebody's hand, and video surveillance, is out alone: the operator swaps it from its own
// stock by a visit, and the site goes on. Which category is which is a planning assumption of ours that the user changes.

import type { AssetCategory } from '../inventory/category';

export type FailureEffect = 'site' | 'unit';

/** Planning assumption, no published figure found. */
export const assumedUnitOnly: readonly AssetCategory[] = [
  'ont',
  'customer-device',
  'two-way-radio',
  'camera',
  'recorder',
  'video-accessory',
  'drone',
];

/** @param unitOnly categories whose failures leave the site up; absent = the assumption */
export function failureEffectOf(
  category: AssetCategory,
  unitOnly: readonly AssetCategory[] = assumedUnitOnly,
): FailureEffect {
  return unitOnly.includes(category) ? 'unit' : 'site';
}

// Failures a year and unit by category of asset, low, likely and high. The reference holds no failure rate for this
// equipment, so the shipped values are planning assumptions of ours, wide and marked as such, until the user gives the
// operator's own repair record or a manufacturer's figure with its source.

import type { AssetCategory } from '../inventory/category';
import { categoryLabel, equipmentKindOf } from '../inventory/category';
import { unpublished } from '../schedule/deadline-rate';
import type { ThreePoint } from '../schedule/timeline';
import type { Confidence } from '../source';

export interface FailureRate {
  readonly category: AssetCategory;
  readonly label: string;
  /** Failures a unit and year. */
  readonly perYear: ThreePoint;
  readonly source: string;
  readonly confidence: Confidence;
  readonly isOwn: boolean;
}

export interface OwnFailureRate {
  readonly category: AssetCategory;
  readonly perYear: ThreePoint;
  readonly source: string;
}

const outdoors: ThreePoint = { low: 0.01, likely: 0.03, high: 0.08 };
const indoors: ThreePoint = { low: 0.005, likely: 0.02, high: 0.05 };
const passive: ThreePoint = { low: 0.001, likely: 0.005, high: 0.02 };
const outdoorCategories: readonly AssetCategory[] = [
  'radio-unit',
  'base-station',
  'microwave',
  'wireless-access',
  'camera',
];

/** The workspace's own rate, else the shipped assumption. */
export function failureRateOf(category: AssetCategory, own: readonly OwnFailureRate[]): FailureRate {
  const found = own.find((rate) => rate.category === category);
  const label = categoryLabel(category);
  if (found) return { ...found, label, confidence: 'sourced', isOwn: true };
  const perYear = assumedRate(category);
  return { category, label, perYear, source: unpublished, confidence: 'uncertain', isOwn: false };
}

function assumedRate(category: AssetCategory): ThreePoint {
  if (equipmentKindOf(category) === 'software') return { low: 0, likely: 0, high: 0 };
  if (category === 'radio-antenna') return passive;
  return outdoorCategories.includes(category) ? outdoors : indoors;
}

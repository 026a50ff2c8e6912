import { fraction } from '../fraction';
import { type AssetCategory, categoryLabel } from '../inventory/category';
import { assumedUnitOnly } from './failure-effect';

/** Planning assumptions, no published figure found; settings change them. */
export const assumedSalvage = fraction(0.7);
export const assumedServiceLevel = fraction(0.95);

/** How spares are reckoned, whatever the settings and the rates are. */
export const runningOnRules: readonly string[] = [
  'A spare serves units of the same maker and model only; a failed unit is not repaired; a spare is there at once',
  'Dates of cutover and removal are those of the likely schedule',
  'Where the export rules ask for a license, spares may be bought through the last day of one in force; “case by case” counts as not allowed. Without such a rule they can be bought at any time and put no site at risk',
];

/** What the finding rests on, to be printed beside it. */
export function runningOnAssumptions(
  salvageFraction: number,
  unitOnly: readonly AssetCategory[] = assumedUnitOnly,
): string[] {
  const alone = unitOnly.map((id) => categoryLabel(id)).join(', ');
  return [
    unitOnly.length === 0
      ? 'Every failure takes a site down, whole or in part'
      : `A failure takes a site down, whole or in part, except in these categories: ${alone}. Planning assumption (uncertain)`,
    `${Math.round(salvageFraction * 100)}% of removed units work and may serve again: planning assumption, no published figure found (uncertain)`,
    ...runningOnRules,
  ];
}

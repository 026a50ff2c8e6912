import { categoryLabel } from '../inventory/category';
import type { Grouping, RuleLine, RuleMatch } from './rules';

const CATEGORIES_NAMED = 3;

export const groupingWords: Readonly<Record<Grouping, string>> = {
  unit: 'for each unit',
  units: 'for each started group of units at a site',
  site: 'once a site',
  bundle: 'for each bundle at a site',
  project: 'once for the project',
  'project-site': 'for each site, in one line of the project',
  'project-sites': 'for each started group of sites',
  'site-equipment': 'share of the equipment of a site',
  'project-equipment': 'share of all equipment',
};

/** `Camera; only of hikvision; model like DS-2T; at sites with 1 x Baseband and 3 x Remote radio unit`. */
export function matchWords({ categories, entityIds, modelPattern, bundle }: RuleMatch): string {
  const named = categories.slice(0, CATEGORIES_NAMED).map(categoryLabel);
  const more = categories.length - named.length;
  const parts = [
    `${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
    entityIds === null ? null : `only of ${entityIds.join(', ')}`,
    modelPattern === null ? null : `model like ${modelPattern}`,
    bundle === null
      ? null
      : `at sites with ${bundle.map(({ category, units }) => `${units} x ${categoryLabel(category)}`).join(' and ')}`,
  ];
  return parts.filter((part) => part !== null).join('; ');
}

/** `2 x Pluggable optic for each unit`; `nameOf` gives the words of a catalog item. */
export function ruleLineWords(
  { catalogItemIds, per, unitsPerStep, quantity }: RuleLine,
  nameOf: (itemId: string) => string = (itemId) => itemId,
): string {
  const how = groupingWords[per].replace('group of', `group of ${unitsPerStep ?? ''}`.trim());
  return `${quantity} x ${catalogItemIds.map(nameOf).join(' or ')} ${how}`;
}

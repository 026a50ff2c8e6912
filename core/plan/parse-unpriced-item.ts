// A thing that replacement rules ask for and that no reference prices (servers, drones): an entry of the catalog that waits
// for the operator's own price or a quote. Its doubt is on screen, because nothing about its cost is known.

import { type Problem, problem } from '../problem';
import { type CatalogItem, costGroups } from './plan-line';

/** @param json `{id, category, group, item, unit, eligibilityCode}`, all texts */
export function parseUnpricedItem(json: unknown, problems: Problem[]): CatalogItem {
  const fields = (typeof json === 'object' && json !== null ? json : {}) as Readonly<Record<string, unknown>>;
  const text = (column: string): string => {
    const value = fields[column];
    if (typeof value === 'string' && value.trim() !== '') return value;
    problems.push(
      problem(`An unpriced item has no ${column}`, 'Fill it in', { column, value: String(fields.id ?? '') }),
    );
    return '';
  };
  const group = costGroups.find((candidate) => candidate === fields.group);
  if (group === undefined) text('group, one of equipment, labor, construction');
  return {
    id: text('id'),
    category: text('category'),
    group: group ?? 'equipment',
    item: text('item'),
    unit: text('unit'),
    lowCents: null,
    likelyCents: null,
    highCents: null,
    fractionOfEquipment: null,
    priceYear: null,
    distribution: 'pert',
    basis: 'planning assumption',
    eligibilityCode: text('eligibilityCode'),
    source: { document: 'No published price found', citation: null, url: null },
    confidence: 'uncertain',
    notes: 'Add your own price or a quote.',
  };
}

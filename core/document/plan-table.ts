// Plan lines as a flat table: what is there, what replaces it, the three prices, basis, escalation and total.

import { setAsideWords } from '../plan/set-aside-words';
import type { CostedLine } from './run-result';
import { categoryWords } from './sheets/cost-lines-sheet';
import { type ColumnOf, centsCell, countCell, dateCell, numberCell, textCell } from './table-column';

export const planColumns: readonly ColumnOf<CostedLine>[] = [
  { key: 'line_id', header: 'Line ID', width: 30, cell: (line) => textCell(line.lineId) },
  { key: 'site', header: 'Site', width: 22, cell: (line) => textCell(line.site) },
  { key: 'existing', header: 'Existing', width: 40, cell: (line) => textCell(line.existing) },
  { key: 'replacement', header: 'Replacement', width: 40, cell: (line) => textCell(line.replacement) },
  { key: 'category', header: 'Cost category', width: 24, cell: (line) => textCell(categoryWords(line)) },
  { key: 'phase', header: 'Phase', width: 13, cell: (line) => textCell(line.phase) },
  { key: 'group', header: 'Group', width: 13, cell: (line) => textCell(line.group) },
  { key: 'quantity', header: 'Quantity', width: 10, cell: (line) => numberCell(line.quantity) },
  { key: 'unit', header: 'Unit', width: 16, cell: (line) => textCell(line.unit) },
  { key: 'low_dollars', header: 'Low unit cost', width: 14, cell: (line) => centsCell(line.lowCents) },
  {
    key: 'likely_dollars',
    header: 'Likely unit cost',
    width: 14,
    cell: (line) => centsCell(line.likelyCents),
  },
  { key: 'high_dollars', header: 'High unit cost', width: 14, cell: (line) => centsCell(line.highCents) },
  { key: 'distribution', header: 'Distribution', width: 12, cell: (line) => textCell(line.distribution) },
  { key: 'price_year', header: 'Price year', width: 9, cell: (line) => countCell(line.priceYear) },
  {
    key: 'escalation_factor',
    header: 'Escalation',
    width: 11,
    cell: (line) => numberCell(line.escalationFactor, 6),
  },
  { key: 'spend_date', header: 'Spent on', width: 12, cell: (line) => dateCell(line.spendDate) },
  { key: 'point_dollars', header: 'Total', width: 16, cell: (line) => centsCell(line.pointCents) },
  { key: 'basis', header: 'Cost basis', width: 20, cell: (line) => textCell(line.basis) },
  { key: 'source', header: 'Source', width: 44, cell: (line) => textCell(line.source.document) },
  { key: 'confidence', header: 'Confidence', width: 12, cell: (line) => textCell(line.confidence) },
  {
    key: 'eligibility_code',
    header: 'Eligibility code',
    width: 24,
    cell: (line) => textCell(line.eligibilityCode),
  },
  { key: 'formula', header: 'How it came about', width: 52, cell: (line) => textCell(line.formula) },
  {
    key: 'pinned',
    header: 'Changed by hand',
    width: 10,
    cell: (line) => textCell(line.pinned ? 'yes' : 'no'),
  },
  { key: 'rule_id', header: 'Rule', width: 22, cell: (line) => textCell(line.ruleId) },
  {
    key: 'set_aside',
    header: 'Prices set aside',
    width: 52,
    cell: (line) => textCell(setAsideWords(line.setAside)),
  },
];

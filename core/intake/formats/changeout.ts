import { ownColumns } from '../own-columns';
import type { TableFormat } from '../table-format';

/** The inventory as this program writes it. Closed, so that a kept column named like a field stays a kept column. */
export const changeout: TableFormat = {
  id: 'changeout',
  label: 'Changeout',
  marks: [
    ['Site', 'SNMP object id', 'System description', 'Country of production', 'Date obtained', 'Source id'],
  ],
  columns: Object.fromEntries(ownColumns.map(({ field, label }) => [field, [label]])),
  closed: true,
  verbatim: true,
};

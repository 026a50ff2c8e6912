import type { HistoryEntry } from '../../../engine/api';
import { rowsOf } from '../../format/count';
import { DataTable } from '../../parts/data-table';

interface CellChange {
  readonly row: number;
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

/** Field by field what changed, of the first rows that the history keeps ready. */
export function ChangeTable({ entry }: { entry: HistoryEntry }) {
  const changes = cellChanges(entry);
  return (
    <DataTable
      caption={`Changes of: ${entry.summary}`}
      maxHeight={320}
      rows={changes}
      partOf={rowsOf(0, keptRows(entry), entry.changes)}
      rowKey={(_, index) => index}
      empty="No field is recorded for this change."
      columns={[
        { header: 'Field', cell: (change) => change.field },
        { header: 'Before', cell: (change) => change.before },
        { header: 'After', cell: (change) => change.after },
      ]}
    />
  );
}

function keptRows({ before, after }: HistoryEntry): number {
  return Math.max(before.length, after.length);
}

function cellChanges(entry: HistoryEntry): readonly CellChange[] {
  return Array.from({ length: keptRows(entry) }, (_, row) => {
    const before = fieldsOf(entry.before[row]);
    const after = fieldsOf(entry.after[row]);
    const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return names
      .map((field) => ({ row, field: words(field), before: text(before, field), after: text(after, field) }))
      .filter((change) => change.before !== change.after);
  }).flat();
}

function fieldsOf(row: unknown): Readonly<Record<string, unknown>> {
  return typeof row === 'object' && row !== null ? (row as Record<string, unknown>) : {};
}

function text(fields: Readonly<Record<string, unknown>>, name: string): string {
  const value = fields[name];
  if (value === undefined) return 'not there';
  if (value === null || value === '') return 'unknown';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** `purchase_date` and `purchaseDate` as people read them. */
function words(field: string): string {
  return field
    .replace(/_/g, ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
}

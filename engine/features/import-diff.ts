// What an import would change, row by row and field by field, before anything is written.

import { type Asset, type AssetFields, emptyAssetFields } from '../../core/inventory/asset';
import { assetLabel, fieldDifferences } from '../../core/inventory/field-changes';
import type { CallInput, CallOutput } from '../api';
import type { DiffFilter, DiffRow, FieldChange } from '../calls/intake-views';
import type { Session } from '../session';
import type { Watch } from '../watch';
import { preparedPlan } from './import-desk';
import { importedFile } from './import-outcome';
import type { PlannedRow, PlannedSource } from './import-plan';

interface FiledRow {
  readonly file: string;
  readonly planned: PlannedRow;
}

export async function importDiff(
  session: Session,
  input: CallInput<'import-diff'>,
  watch: Watch,
): Promise<CallOutput<'import-diff'>> {
  const plan = await preparedPlan(session, input, watch);
  const rows = rowsOf(plan);
  const shown = rows.filter((row) => isShown(row.planned, input.filter ?? {}));
  return {
    files: plan.map(importedFile),
    total: shown.length,
    rows: shown.slice(input.offset, input.offset + input.limit).map(diffRow),
    fields: changedFieldsOf(rows),
    handEdits: rows.reduce((total, { planned }) => total + planned.handEdited.size, 0),
  };
}

function rowsOf(plan: readonly PlannedSource[]): FiledRow[] {
  return plan.flatMap((planned) =>
    'rows' in planned ? planned.rows.map((row) => ({ file: planned.source.file, planned: row })) : [],
  );
}

function isShown(row: PlannedRow, filter: DiffFilter): boolean {
  if (filter.action !== undefined && row.action !== filter.action) return false;
  if (filter.handEdits === true && row.handEdited.size === 0) return false;
  if (filter.field === undefined) return true;
  return row.before !== null && !isSame(row) && fieldsOffered(row.before, row).includes(filter.field);
}

/** The file says nothing else than the asset has. */
function isSame({ action, handEdited }: PlannedRow): boolean {
  return action === 'unchanged' && handEdited.size === 0;
}

function fieldsOffered(before: Asset, row: PlannedRow): string[] {
  return fieldDifferences(before, row.offered).map(({ field }) => field);
}

function diffRow({ file, planned }: FiledRow): DiffRow {
  const { row, action, assetId, before, offered } = planned;
  return {
    file,
    row,
    action,
    assetId: assetId > 0 ? assetId : null,
    label: assetLabel(before ?? offered),
    changes: changesOf(planned),
  };
}

function changesOf({ before, offered, handEdited, kept }: PlannedRow): FieldChange[] {
  const against: AssetFields = before ?? emptyAssetFields;
  return fieldDifferences(against, offered).map((difference) => ({
    ...difference,
    isHandEdit: handEdited.has(difference.field),
    isTaken: !kept.has(difference.field),
  }));
}

function changedFieldsOf(rows: readonly FiledRow[]): { field: string; rows: number }[] {
  const counts = new Map<string, number>();
  for (const { planned } of rows) {
    if (planned.before === null || isSame(planned)) continue;
    for (const field of fieldsOffered(planned.before, planned))
      counts.set(field, (counts.get(field) ?? 0) + 1);
  }
  return [...counts]
    .map(([field, count]) => ({ field, rows: count }))
    .sort((a, b) => b.rows - a.rows || a.field.localeCompare(b.field));
}

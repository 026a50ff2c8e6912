// The columns that a file of rejected rows has beside those of its source. When the corrected file is imported, they are
// no part of the inventory.

import type { DraftAsset, IntakeResult } from '../../core/intake/intake';

export const rejectedColumns = {
  row: 'Rejected: row in its file',
  reason: 'Rejected: why',
} as const;

const names: ReadonlySet<string> = new Set(Object.values(rejectedColumns));

export function withoutOwnReasons(intake: IntakeResult): IntakeResult {
  if (!intake.mapping.some((column) => names.has(column.header))) return intake;
  return {
    ...intake,
    mapping: intake.mapping.filter((column) => !names.has(column.header)),
    drafts: intake.drafts.map(withoutReasons),
    unmappedColumns: intake.unmappedColumns.filter((header) => !names.has(header)),
  };
}

function withoutReasons(draft: DraftAsset): DraftAsset {
  const { extra, ...fields } = draft.fields;
  if (extra === undefined) return draft;
  const kept = extra.filter((field) => !names.has(field.header));
  return { ...draft, fields: kept.length === 0 ? fields : { ...fields, extra: kept } };
}

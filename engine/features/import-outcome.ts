// What came of every row of a source. Rows = created + updated + unchanged + rejected + left out, always.

import type { ImportedFile } from '../api';
import type { DiffAction } from '../calls/intake-views';
import type { PlannedInventory, PlannedSites, PlannedSource } from './import-plan';

export function importedFile(planned: PlannedSource): ImportedFile {
  return 'rows' in planned ? inventoryOutcome(planned) : siteOutcome(planned);
}

function inventoryOutcome({ source, rows, conflicts }: PlannedInventory): ImportedFile {
  const { intake } = source;
  const count = (action: DiffAction): number => rows.filter((row) => row.action === action).length;
  const kept = rows.reduce((total, row) => total + row.kept.size, 0);
  const handEdited = rows.reduce((total, row) => total + row.handEdited.size, 0);
  return {
    file: source.file,
    format: intake.format,
    sha256: source.sha256,
    rows: intake.rows,
    created: count('create'),
    updated: count('update'),
    unchanged: count('unchanged'),
    handEditsKept: kept,
    handEditsTaken: handEdited - kept,
    rejected: intake.rejected,
    skipped: intake.skipped,
    conflicts,
    unmappedColumns: intake.unmappedColumns,
    droppedColumns: intake.mapping.filter((column) => column.by === 'secret').map((column) => column.header),
    questions: intake.questions,
    remarks: intake.remarks,
    profile: source.profile?.name ?? null,
  };
}

function siteOutcome({ source, sites }: PlannedSites): ImportedFile {
  const count = (action: DiffAction): number => sites.filter((site) => site.action === action).length;
  return {
    file: source.file,
    format: 'site-list',
    sha256: source.sha256,
    rows: sites.length + new Set(source.rejected.map((found) => found.row)).size,
    created: count('create'),
    updated: count('update'),
    unchanged: count('unchanged'),
    handEditsKept: 0,
    handEditsTaken: 0,
    rejected: source.rejected,
    skipped: [],
    conflicts: [],
    unmappedColumns: [],
    droppedColumns: [],
    questions: [],
    remarks: ['Read as a list of sites: their facts were taken, no assets'],
    profile: null,
  };
}

/** For the history: what one undo takes back. */
export function importSummary(files: readonly ImportedFile[]): string {
  const sum = (of: (file: ImportedFile) => number): number =>
    files.reduce((total, file) => total + of(file), 0);
  const counted = (of: (file: ImportedFile) => number): string => sum(of).toLocaleString('en-US');
  const names = files.map((file) => file.file).join(', ');
  const kept = sum((file) => file.handEditsKept);
  const edits = kept === 0 ? '' : `; ${kept.toLocaleString('en-US')} hand edits kept`;
  return `Imported ${names}: ${counted((file) => file.created)} created, ${counted((file) => file.updated)} updated, ${counted((file) => file.unchanged)} unchanged${edits}`;
}

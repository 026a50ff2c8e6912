import type { ColumnMapping, IntakeOptions } from '../../../core/intake/intake';
import { problem } from '../../../core/problem';
import type { DiffRow, HandEditChoice, ImportDiff, ImportOutcome, ImportPreview } from '../../../engine/api';
import { makeAsset } from './assets';

const columns: readonly Omit<ColumnMapping, 'index'>[] = [
  { header: 'Location', field: 'site', by: 'synonym' },
  { header: 'Vendor', field: 'manufacturer', by: 'synonym' },
  { header: 'Part no.', field: 'model', by: 'synonym' },
  { header: 'S/N', field: 'serial', by: 'synonym' },
  { header: 'Qty', field: 'quantity', by: 'synonym' },
  { header: 'In service', field: 'purchaseDate', by: 'values' },
  { header: 'Admin password', field: null, by: 'secret' },
  { header: 'Rack color', field: null, by: 'none' },
];

const rejected = [
  problem('This is no date', 'Write it like 11/4/2019', {
    row: 14,
    column: 'In service',
    value: 'last fall',
  }),
  problem('Units must be a whole number', 'Write 3, or leave it empty for 1', {
    row: 14,
    column: 'Qty',
    value: 'three',
  }),
  problem('Units must be a whole number', 'Write 12, or leave it empty for 1', {
    row: 31,
    column: 'Qty',
    value: '12.5',
  }),
];
const questions = [
  {
    option: 'dateOrder' as const,
    column: 'In service',
    choices: ['month-first', 'day-first'],
    examples: ['03/04/2019'],
    rows: 12,
    question: 'Do the dates in “In service” give the month or the day first (for example 03/04/2019)?',
  },
];
const skipped = [problem('A total, not an asset', 'Nothing to do', { row: 50, value: 'TOTAL' })];

export function fakePreview(path = 'pasted table', options: IntakeOptions = {}): ImportPreview {
  const mapping = columns.map((column, index): ColumnMapping => {
    const chosen = options.mapping?.[column.header];
    return chosen === undefined ? { ...column, index } : { ...column, index, field: chosen, by: 'user' };
  });
  return {
    kind: 'inventory',
    file: path,
    format: 'xlsx',
    formatLabel: 'Excel workbook',
    formatReason: 'No known program’s export: columns are taken by their headings',
    isSheetOpen: false,
    profile: null,
    options,
    isGuess: false,
    sheet: 'Gear',
    sheets: ['Gear', 'Notes'],
    sheetChoices: [
      { name: 'Gear', rows: 47, isSuggested: true },
      { name: 'Notes', rows: 3, isSuggested: false },
    ],
    headerRow: 3,
    rows: 47,
    mapping,
    sample: [1, 2, 3].map((row) => {
      const { site, manufacturer, model, serial, quantity, purchaseDate } = makeAsset(row);
      return {
        row: row + 3,
        fields: {
          site,
          manufacturer,
          model,
          serial,
          quantity,
          purchaseDate,
          extra: [{ header: 'Rack color', value: 'gray' }],
        },
      };
    }),
    rejected,
    skipped,
    questions: (options.columns?.['In service']?.dateOrder ?? options.dateOrder) ? [] : questions,
    remarks: ['Dates in the column "In service" are month first: row 9 has 03/17/2016.'],
  };
}

/** 47 rows = 38 created + 4 updated + 2 unchanged + 2 rejected (three bad cells) + 1 left out. */
export function fakeImport(paths: readonly string[]): ImportOutcome {
  return {
    written: true,
    files: paths.map((file) => ({
      file,
      format: 'xlsx',
      sha256: 'ab12'.repeat(16),
      rows: 47,
      created: 38,
      updated: 4,
      unchanged: 2,
      rejected,
      skipped,
      conflicts: [],
      handEditsKept: 0,
      handEditsTaken: 0,
      droppedColumns: ['Admin password'],
      profile: null,
      questions: [],
      unmappedColumns: ['Rack color'],
      remarks: ['The column "Admin password" was dropped.'],
    })),
  };
}

/** The same counts before anything is written; the file says otherwise of one field that was edited by hand. */
export function fakeDiff(sources: readonly string[], choice: HandEditChoice): ImportDiff {
  const keep = (choice.handEdits ?? 'keep') === 'keep';
  const asset = makeAsset(4);
  const row: DiffRow = {
    file: sources[0] ?? 'pasted table',
    row: 7,
    action: 'update',
    assetId: asset.id,
    label: 'Huawei RRU3908, S2, Bowman',
    changes: [
      { field: 'quantity', before: 3, after: 6, isHandEdit: false, isTaken: true },
      { field: 'serial', before: 'AB-77', after: 'S2', isHandEdit: true, isTaken: !keep },
    ],
  };
  return {
    files: fakeImport(sources).files,
    total: 4,
    rows: [row],
    fields: [
      { field: 'quantity', rows: 3 },
      { field: 'serial', rows: 1 },
    ],
    handEdits: 1,
  };
}

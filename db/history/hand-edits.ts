// Which fields of which assets a person changed after the last import of them. The history knows: the newest change of a
// field that still holds decides. What was taken back by undo does not count.

import type { Asset, AssetFields, AssetId, ExtraField } from '../../core/inventory/asset';
import type { FieldKey } from '../../core/inventory/field-changes';
import { plainColumns } from '../asset-row';
import type { WorkspaceFile } from '../workspace-file';

export interface HandEdits {
  readonly fields: ReadonlySet<FieldKey>;
  /** What the file that was imported last said in those fields: by it the asset is known again. */
  readonly formerly: Partial<AssetFields>;
}

const importAction = 'files-import';

interface ChangeRow {
  readonly assetId: AssetId;
  readonly action: string;
  readonly before: string | null;
  readonly after: string | null;
}

type Values = ReadonlyMap<FieldKey, string | number | null>;

/** Only assets that have such fields. */
export function readHandEdits(file: WorkspaceFile): Map<AssetId, HandEdits> {
  const ids = readEditedIds(file);
  if (ids.length === 0) return new Map();
  const sites = new Map(
    (file.db.prepare('SELECT id, name FROM site').all() as { id: number; name: string }[]).map(
      (site) => [site.id, site.name] as const,
    ),
  );
  const found = new Map<AssetId, Reading>();
  for (const change of changesOf(file, ids)) {
    const reading = found.get(change.assetId) ?? { deciders: new Map(), formerly: new Map() };
    found.set(change.assetId, reading);
    follow(reading, change, sites);
  }
  return new Map([...found].flatMap(([id, reading]) => handEditsOf(id, reading)));
}

interface Reading {
  readonly deciders: Map<FieldKey, 'hand' | 'import'>;
  readonly formerly: Map<FieldKey, string | number | null>;
}

/** Changes come newest first: the first that touches a field decides, the first import below a hand edit is what it was. */
function follow(reading: Reading, change: ChangeRow, sites: ReadonlyMap<number, string>): void {
  const isImport = change.action === importAction;
  const after = valuesOf(change.after, sites);
  for (const field of touched(valuesOf(change.before, sites), after)) {
    const decider = reading.deciders.get(field);
    if (decider === undefined) reading.deciders.set(field, isImport ? 'import' : 'hand');
    else if (decider === 'hand' && isImport && !reading.formerly.has(field))
      reading.formerly.set(field, after.get(field) ?? null);
  }
}

function handEditsOf(id: AssetId, { deciders, formerly }: Reading): [AssetId, HandEdits][] {
  const fields = [...deciders].filter(([, decider]) => decider === 'hand').map(([field]) => field);
  if (fields.length === 0) return [];
  const plain = [...formerly].filter(([field]) => !field.startsWith('extra:'));
  return [[id, { fields: new Set(fields), formerly: Object.fromEntries(plain) as Partial<AssetFields> }]];
}

function readEditedIds(file: WorkspaceFile): AssetId[] {
  const sql = `SELECT DISTINCT row_id FROM history_entry AS entry CROSS JOIN history_change
    ON history_change.entry_id = entry.id AND table_name = 'asset' AND after IS NOT NULL
    WHERE entry.state = 'done' AND entry.of_entry IS NULL AND entry.action <> ?`;
  return file.db.prepare(sql).pluck().all(importAction) as AssetId[];
}

function changesOf(file: WorkspaceFile, ids: readonly AssetId[]): ChangeRow[] {
  const sql = `SELECT row_id AS assetId, action, before, after
    FROM history_change JOIN history_entry AS entry ON entry.id = entry_id
    WHERE table_name = 'asset' AND row_id IN (SELECT value FROM json_each(?))
      AND state = 'done' AND of_entry IS NULL AND after IS NOT NULL
    ORDER BY history_change.id DESC`;
  return file.db.prepare(sql).all(JSON.stringify(ids)) as ChangeRow[];
}

/** A new asset touches what it says; a change touches what differs. */
function touched(before: Values, after: Values): FieldKey[] {
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].filter((field) => (before.get(field) ?? null) !== (after.get(field) ?? null));
}

const blanks: Readonly<Record<string, string | number>> = { category: 'unknown', use: 'unknown' };

function valuesOf(row: string | null, sites: ReadonlyMap<number, string>): Values {
  const values = new Map<FieldKey, string | number | null>();
  if (row === null) return values;
  const record = JSON.parse(row) as Record<string, string | number | null>;
  for (const [field, column] of plainColumns) {
    const value = record[column] ?? null;
    if (value !== null && value !== blanks[field]) values.set(field, value);
  }
  const site = sites.get(Number(record.site_id));
  if (site !== undefined) values.set('site', site);
  for (const { header, value } of JSON.parse(String(record.extra ?? '[]')) as Asset['extra'] & ExtraField[])
    values.set(`extra:${header}`, value);
  return values;
}

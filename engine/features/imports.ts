// Import: files are read and matched first, then everything is written in one transaction that one undo takes
// back. A canceled or failed import leaves nothing.

import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { IntakeOptions, IntakeResult } from '../../core/intake/intake';
import type { Asset } from '../../core/inventory/asset';
import { type MatchResult, matchDrafts } from '../../core/inventory/match-drafts';
import type { Site } from '../../core/inventory/site';
import { type Problem, problem, UserProblem } from '../../core/problem';
import { assetWriter, readAssets } from '../../db/assets';
import { writeInBulk } from '../../db/bulk';
import { insertImport } from '../../db/imports';
import { writeSite } from '../../db/sites';
import type { CallInput, CallOutput, ImportedFile } from '../api';
import { readInventoryFile } from '../intake';
import { readSiteList } from '../intake/site-list';
import { change, type Session } from '../session';
import { breathe, type Watch } from '../watch';

/** Larger files are refused: an inventory of a million rows is about 170 MB. */
const largestFileBytes = 512 * 1024 * 1024;

const sampleRows = 20;

export async function importPreview(
  _session: Session,
  input: CallInput<'import-preview'>,
): Promise<CallOutput<'import-preview'>> {
  const options = input.options ?? {};
  const { intake, sheets } = await readInventory(input.path, readBytes(input.path), options);
  return {
    file: basename(input.path),
    format: intake.format,
    sheet: intake.sheet,
    sheets,
    headerRow: intake.headerRow,
    rows: intake.rows,
    mapping: intake.mapping,
    sample: intake.drafts
      .slice(0, sampleRows)
      .map(({ row, fields, inferred }) => ({ row, fields: { ...inferred, ...fields } })),
    rejected: intake.rejected,
    skipped: intake.skipped,
    questions: intake.questions,
    remarks: intake.remarks,
  };
}

export async function filesImport(
  session: Session,
  input: CallInput<'files-import'>,
  watch: Watch,
): Promise<CallOutput<'files-import'>> {
  session.workspace();
  const sources: Source[] = [];
  for (const [index, path] of input.paths.entries()) {
    await breathe(watch, {
      fraction: index / (input.paths.length + 1),
      message: `Reading ${basename(path)}`,
    });
    sources.push(await readSource(path, input.options ?? {}));
  }
  await breathe(watch, {
    fraction: input.paths.length / (input.paths.length + 1),
    message: 'Matching and writing',
  });
  const rejected = sources.some((source) => source.kind === 'inventory' && source.intake.rejected.length > 0);
  const written = !(input.dryRun ?? false) && !((input.strict ?? false) && rejected);
  const files = written ? writeSources(session, sources) : previewSources(session, sources);
  return { files, written };
}

type Source = InventorySource | SiteSource;

interface InventorySource {
  readonly kind: 'inventory';
  readonly file: string;
  readonly sha256: string;
  readonly intake: IntakeResult;
}

interface SiteSource {
  readonly kind: 'sites';
  readonly file: string;
  readonly sha256: string;
  readonly sites: readonly Site[];
  readonly rejected: readonly Problem[];
}

async function readSource(path: string, options: IntakeOptions): Promise<Source> {
  const bytes = readBytes(path);
  const file = basename(path);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const siteList = readSiteList(bytes, file);
  if (siteList) return { kind: 'sites', file, sha256, ...siteList };
  return { kind: 'inventory', file, sha256, intake: (await readInventory(path, bytes, options)).intake };
}

async function readInventory(
  path: string,
  bytes: Uint8Array,
  options: IntakeOptions,
): Promise<{ intake: IntakeResult; sheets: readonly string[] }> {
  const read = await readInventoryFile(bytes, basename(path), options);
  if (!read.ok) throw new UserProblem(read.problems);
  return read.value;
}

export function readBytes(path: string): Uint8Array {
  const file = basename(path);
  try {
    const stat = statSync(path);
    if (!stat.isFile()) throw new UserProblem([problem('This is not a file', 'Choose a file', { file })]);
    if (stat.size > largestFileBytes) {
      throw new UserProblem([
        problem('The file is larger than 512 MB', 'Split it and import the parts', { file }),
      ]);
    }
    return readFileSync(path);
  } catch (error) {
    if (error instanceof UserProblem) throw error;
    throw new UserProblem([
      problem('The file cannot be read', 'Check that it exists and may be read', { file }),
    ]);
  }
}

function writeSources(session: Session, sources: readonly Source[]): ImportedFile[] {
  return change(
    session,
    'files-import',
    () =>
      sources.map((source) =>
        source.kind === 'sites' ? writeSites(session, source) : writeInventory(session, source),
      ),
    (files) => ({ target: files.map((file) => file.file).join(', '), summary: importSummary(files) }),
  );
}

function previewSources(session: Session, sources: readonly Source[]): ImportedFile[] {
  const existing = readAssets(session.workspace());
  return sources.map((source) =>
    source.kind === 'sites'
      ? siteOutcome(source)
      : inventoryOutcome(source, matchDrafts(existing, source.intake.drafts)),
  );
}

function writeInventory(session: Session, source: InventorySource): ImportedFile {
  const file = session.workspace();
  const existing: readonly Asset[] = readAssets(file);
  const result = matchDrafts(existing, source.intake.drafts);
  const outcome = inventoryOutcome(source, result);
  if (outcome.created + outcome.updated === 0) return outcome;
  const importFileId = insertImport(file, { ...recordOf(outcome), at: session.now() });
  writeInBulk(file, 'asset', outcome.created, () => {
    const writer = assetWriter(file);
    for (const match of result.matches) {
      const origin = { importFileId, importRow: match.row };
      if (match.action === 'create') writer.insert(match.fields, origin);
      if (match.action === 'update') writer.update(match.assetId, match.fields, origin);
    }
  });
  return outcome;
}

function writeSites(session: Session, source: SiteSource): ImportedFile {
  for (const site of source.sites) writeSite(session.workspace(), site);
  const outcome = siteOutcome(source);
  insertImport(session.workspace(), { ...recordOf(outcome), at: session.now() });
  return outcome;
}

function recordOf({
  file,
  format,
  sha256,
  rows,
}: ImportedFile): Pick<ImportedFile, 'file' | 'format' | 'sha256' | 'rows'> {
  return { file, format, sha256, rows };
}

function inventoryOutcome(source: InventorySource, result: MatchResult): ImportedFile {
  const { intake } = source;
  const count = (action: string): number => result.matches.filter((match) => match.action === action).length;
  return {
    file: source.file,
    format: intake.format,
    sha256: source.sha256,
    rows: intake.rows,
    created: count('create'),
    updated: count('update'),
    unchanged: count('unchanged'),
    rejected: intake.rejected,
    skipped: intake.skipped,
    conflicts: result.conflicts.map((conflict) => ({ ...conflict, file: source.file })),
    unmappedColumns: intake.unmappedColumns,
    questions: intake.questions,
    remarks: intake.remarks,
  };
}

function siteOutcome(source: SiteSource): ImportedFile {
  return {
    file: source.file,
    format: 'site-list',
    sha256: source.sha256,
    rows: source.sites.length + new Set(source.rejected.map((item) => item.row)).size,
    created: 0,
    updated: source.sites.length,
    unchanged: 0,
    rejected: source.rejected,
    skipped: [],
    conflicts: [],
    unmappedColumns: [],
    questions: [],
    remarks: ['Read as a list of sites: their facts were taken, no assets'],
  };
}

function importSummary(files: readonly ImportedFile[]): string {
  const sum = (of: (file: ImportedFile) => number): string =>
    files.reduce((total, file) => total + of(file), 0).toLocaleString('en-US');
  const names = files.map((file) => file.file).join(', ');
  return `Imported ${names}: ${sum((file) => file.created)} created, ${sum((file) => file.updated)} updated, ${sum((file) => file.unchanged)} unchanged`;
}

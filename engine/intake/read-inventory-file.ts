// The one door for files: bytes in, drafts or problems out, whatever the bytes are. Nothing here throws for what a
// user can choose by mistake.

import { dumpTable, startsWithPrompt } from '../../core/intake/dump/dump-table';
import type { IntakeOptions, IntakeResult } from '../../core/intake/intake';
import { type JsonTable, jsonTable } from '../../core/intake/json/json-table';
import { takeIn } from '../../core/intake/take-in';
import { xmlTable } from '../../core/intake/xml/xml-table';
import type { Problem, Result } from '../../core/problem';
import { chooseSheet, type SheetChoice } from './choose-sheet';
import { decodeText } from './decode-text';
import { parseJson } from './parse-json';
import { readText } from './read-text';
import { type ReadWorkbook, readWorkbook } from './read-workbook';
import { recognizeFile, recognizeText } from './recognize-file';

export interface InventoryFile {
  readonly intake: IntakeResult;
  /** Visible sheets of a workbook; empty for other files. */
  readonly sheets: readonly string[];
  /** The same sheets with what tells them apart, and which one is suggested. */
  readonly sheetChoices: readonly SheetChoice[];
}

export interface ReadingChoices {
  /** Where several sheets could be meant: read the likeliest (a preview), or give a problem (an import). */
  readonly undecidedSheet: 'suggest' | 'ask';
}

/**
 * Reads an inventory file of any known format.
 * @param bytes the whole file
 * @param fileName for messages only: what the file is shows in its content
 */
export async function readInventoryFile(
  bytes: Uint8Array,
  fileName: string,
  options: IntakeOptions = {},
  choices: ReadingChoices = { undecidedSheet: 'ask' },
): Promise<Result<InventoryFile>> {
  const recognized = recognizeFile(bytes);
  if ('problem' in recognized) return named({ ok: false, problems: [recognized.problem] }, fileName);
  const { kind } = recognized;
  const result =
    kind === 'workbook' || kind === 'old-workbook'
      ? readSheet(await readWorkbook(bytes, kind), options, choices)
      : readTextFile(bytes, options);
  return named(result, fileName);
}

/** Visible sheets of a workbook, so that one can be chosen; none for other files and for what cannot be read. */
export async function listSheets(bytes: Uint8Array): Promise<readonly string[]> {
  const recognized = recognizeFile(bytes);
  if ('problem' in recognized) return [];
  const { kind } = recognized;
  if (kind !== 'workbook' && kind !== 'old-workbook') return [];
  const workbook = await readWorkbook(bytes, kind);
  return workbook.ok ? workbook.value.sheets : [];
}

function readSheet(
  workbook: Result<ReadWorkbook>,
  options: IntakeOptions,
  { undecidedSheet }: ReadingChoices,
): Result<InventoryFile> {
  if (!workbook.ok) return workbook;
  const chosen = chooseSheet(workbook.value, options, undecidedSheet);
  if (!chosen.ok) return chosen;
  const { table, notRead } = chosen.value;
  const taken = takeIn(table, options, workbook.value.format);
  if (!taken.ok) return taken;
  const { sheets, hiddenSheets } = workbook.value;
  const remarks = [
    ...(sheets.length > 1 ? [`Read from the sheet “${table.sheet}” of ${sheets.length}`] : []),
    ...(notRead.length > 0
      ? [`These sheets look like an inventory, too, and were not read: ${notRead.join(', ')}`]
      : []),
    ...(hiddenSheets.length > 0 ? [`Hidden sheets were not read: ${hiddenSheets.join(', ')}`] : []),
  ];
  const read = withRemarks(taken.value, remarks);
  return { ok: true, value: { ...read, sheets, sheetChoices: chosen.value.choices } };
}

function readTextFile(bytes: Uint8Array, options: IntakeOptions): Result<InventoryFile> {
  const { text, encoding } = decodeText(bytes);
  const recognized = recognizeText(text);
  if ('problem' in recognized) return { ok: false, problems: [recognized.problem] };
  const encoded = encoding === 'UTF-8' ? [] : [`The text was read as ${encoding}`];
  const isTyped = startsWithPrompt(text);
  if (recognized.kind === 'xml' && !isTyped) return takeInTable(xmlTable(text), options, encoded);
  if (recognized.kind === 'json' && !isTyped) return readJsonFile(text, options, encoded);
  const dump = dumpTable(text);
  if (dump !== null) return takeInTable(dump, options, encoded);
  const read = readText(text);
  if (!read.ok) return read;
  const taken = takeIn(read.value.table, options, 'csv');
  return withFileRemarks(taken, [...encoded, ...read.value.remarks]);
}

function readJsonFile(
  text: string,
  options: IntakeOptions,
  remarks: readonly string[],
): Result<InventoryFile> {
  const parsed = parseJson(text);
  if (!parsed.ok) return parsed;
  return takeInTable(jsonTable(parsed.value), options, remarks);
}

/** A table made of JSON or XML, with the format that its shape showed unless the user names another. */
function takeInTable(
  table: Result<JsonTable>,
  options: IntakeOptions,
  remarks: readonly string[],
): Result<InventoryFile> {
  if (!table.ok) return table;
  const format = options.format ?? table.value.format ?? undefined;
  const taken = takeIn(
    table.value.table,
    { ...options, ...(format === undefined ? {} : { format }) },
    'json',
  );
  return withFileRemarks(taken, [...remarks, ...(table.value.remarks ?? [])]);
}

/** A file that is no workbook: it has no sheets. */
function withFileRemarks(taken: Result<IntakeResult>, remarks: readonly string[]): Result<InventoryFile> {
  return taken.ok ? { ok: true, value: withRemarks(taken.value, remarks) } : taken;
}

function withRemarks(intake: IntakeResult, remarks: readonly string[]): InventoryFile {
  return { intake: { ...intake, remarks: [...remarks, ...intake.remarks] }, sheets: [], sheetChoices: [] };
}

/** Every problem says which file it is in. */
function named(result: Result<InventoryFile>, file: string): Result<InventoryFile> {
  const inFile = (problems: readonly Problem[]): Problem[] => problems.map((one) => ({ ...one, file }));
  if (!result.ok) return { ok: false, problems: inFile(result.problems) };
  const { intake } = result.value;
  const placed = { ...intake, rejected: inFile(intake.rejected), skipped: inFile(intake.skipped) };
  return { ok: true, value: { ...result.value, intake: placed } };
}

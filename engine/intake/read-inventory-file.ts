// The one door for files: bytes in, drafts or problems out, whatever the bytes are. Nothing here throws for what a
// user can choose by mistake.

import type { IntakeOptions, IntakeResult } from '../../core/intake/intake';
import { type JsonTable, jsonTable } from '../../core/intake/json/json-table';
import { takeIn } from '../../core/intake/take-in';
import { nmapTable } from '../../core/intake/xml/nmap-table';
import type { Problem, Result } from '../../core/problem';
import { chooseSheet } from './choose-sheet';
import { decodeText } from './decode-text';
import { parseJson } from './parse-json';
import { readText } from './read-text';
import { readWorkbook } from './read-workbook';
import { recognizeFile, recognizeText } from './recognize-file';

export interface InventoryFile {
  readonly intake: IntakeResult;
  /** Visible sheets of a workbook; empty for other files. */
  readonly sheets: readonly string[];
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
): Promise<Result<InventoryFile>> {
  const recognized = recognizeFile(bytes);
  if ('problem' in recognized) return named({ ok: false, problems: [recognized.problem] }, fileName);
  const result =
    recognized.kind === 'workbook' ? await readWorkbookFile(bytes, options) : readTextFile(bytes, options);
  return named(result, fileName);
}

/** Visible sheets of a workbook, so that one can be chosen; none for other files and for what cannot be read. */
export async function listSheets(bytes: Uint8Array): Promise<readonly string[]> {
  const recognized = recognizeFile(bytes);
  if ('problem' in recognized || recognized.kind !== 'workbook') return [];
  const workbook = await readWorkbook(bytes);
  return workbook.ok ? workbook.value.sheets : [];
}

async function readWorkbookFile(bytes: Uint8Array, options: IntakeOptions): Promise<Result<InventoryFile>> {
  const workbook = await readWorkbook(bytes);
  if (!workbook.ok) return workbook;
  const table = chooseSheet(workbook.value, options);
  if (!table.ok) return table;
  const taken = takeIn(table.value, options, 'xlsx');
  if (!taken.ok) return taken;
  const { sheets, hiddenSheets } = workbook.value;
  const chosen = sheets.length > 1 ? [`Read from the sheet “${table.value.sheet}” of ${sheets.length}`] : [];
  const hidden = hiddenSheets.length > 0 ? [`Hidden sheets were not read: ${hiddenSheets.join(', ')}`] : [];
  return withRemarks(taken.value, [...chosen, ...hidden], sheets);
}

function readTextFile(bytes: Uint8Array, options: IntakeOptions): Result<InventoryFile> {
  const { text, encoding } = decodeText(bytes);
  const recognized = recognizeText(text);
  if ('problem' in recognized) return { ok: false, problems: [recognized.problem] };
  const encoded = encoding === 'UTF-8' ? [] : [`The text was read as ${encoding}`];
  if (recognized.kind === 'xml') return takeInTable(nmapTable(text), options, encoded);
  if (recognized.kind === 'json') return readJsonFile(text, options, encoded);
  const read = readText(text);
  if (!read.ok) return read;
  const taken = takeIn(read.value.table, options, 'csv');
  return taken.ok ? withRemarks(taken.value, [...encoded, ...read.value.remarks], []) : taken;
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
  return taken.ok ? withRemarks(taken.value, remarks, []) : taken;
}

function withRemarks(
  intake: IntakeResult,
  remarks: readonly string[],
  sheets: readonly string[],
): Result<InventoryFile> {
  return { ok: true, value: { intake: { ...intake, remarks: [...remarks, ...intake.remarks] }, sheets } };
}

/** Every problem says which file it is in. */
function named(result: Result<InventoryFile>, file: string): Result<InventoryFile> {
  const inFile = (problems: readonly Problem[]): Problem[] => problems.map((one) => ({ ...one, file }));
  if (!result.ok) return { ok: false, problems: inFile(result.problems) };
  const { intake, sheets } = result.value;
  const placed = { ...intake, rejected: inFile(intake.rejected), skipped: inFile(intake.skipped) };
  return { ok: true, value: { intake: placed, sheets } };
}

// A workbook as tables, one a sheet that people can see: .xlsx and .ods, which are archives, and the old .xls. Formulas
// give their stored results. The size after unpacking is checked before; what the reader cannot read is the user's
// problem to hear of, in one line.

import { readXlsx, type Sheet } from 'hucre/xlsx';
import type { RawTable } from '../../core/intake/intake';
import { type Problem, problem, type Result } from '../../core/problem';
import { readOdsSheets } from './read-ods';
import { readXlsSheets } from './read-xls';
import { sheetTable } from './sheet-table';
import { isWithin, type ZipContents, zipContents } from './zip-contents';

export type WorkbookFormat = 'xlsx' | 'ods' | 'xls';

export interface ReadWorkbook {
  readonly format: WorkbookFormat;
  readonly tables: readonly RawTable[];
  /** Visible sheets, also empty ones, in their order. */
  readonly sheets: readonly string[];
  readonly hiddenSheets: readonly string[];
}

/** What a reader gives: visible sheets, and the names of the others. */
export interface ReadSheets {
  readonly visible: readonly Sheet[];
  readonly hidden: readonly string[];
}

/** Six times the unpacked size of a workbook with 100,000 assets; what memory holds when it is read. */
const mostUnpackedBytes = 400_000_000;
const saveAgain = 'Open it in a spreadsheet and save it as .xlsx or CSV';

/** @param kind of `recognizeFile` */
export async function readWorkbook(
  bytes: Uint8Array,
  kind: 'workbook' | 'old-workbook' = 'workbook',
): Promise<Result<ReadWorkbook>> {
  if (kind === 'old-workbook') return asWorkbook('xls', () => readXlsSheets(bytes));
  const contents = zipContents(bytes);
  if (contents === null) return refused(problem('The file is damaged or cut off', 'Copy or export it again'));
  const refusal = refuseArchive(bytes, contents);
  if (refusal !== null) return refused(refusal);
  return contents.names.includes('content.xml')
    ? asWorkbook('ods', () => readOdsSheets(bytes, contents))
    : asWorkbook('xlsx', () => readXlsxSheets(bytes, []));
}

async function asWorkbook(
  format: WorkbookFormat,
  read: () => Promise<ReadSheets>,
): Promise<Result<ReadWorkbook>> {
  try {
    const { visible, hidden } = await read();
    const value = {
      format,
      tables: visible.map(sheetTable),
      sheets: visible.map((sheet) => sheet.name),
      hiddenSheets: hidden,
    };
    return { ok: true, value };
  } catch (error) {
    const message = messageOf(error);
    const isLocked = /password|encrypt/i.test(message);
    const reason = isLocked ? 'The workbook is protected by a password' : 'The workbook cannot be read';
    const remedy = isLocked ? `${saveAgain}, without a password` : saveAgain;
    return refused(problem(reason, remedy, { value: message.slice(0, 120) }));
  }
}

function refuseArchive(bytes: Uint8Array, contents: ZipContents): Problem | null {
  const has = (start: string): boolean => contents.names.some((name) => name.startsWith(start));
  if (has('xl/workbook.bin')) return problem('This is a binary workbook (.xlsb)', saveAgain);
  if (has('word/'))
    return problem('This is a Word document', 'Put the table into a spreadsheet and save it as .xlsx or CSV');
  if (has('ppt/')) return problem('This is a presentation', saveAgain);
  if (!has('xl/') && !contents.names.includes('content.xml'))
    return problem('This is an archive, not a workbook', 'Unpack it and choose the file inside');
  return isWithin(bytes, contents, mostUnpackedBytes)
    ? null
    : problem(
        'The workbook would unpack to more than 400 MB',
        'Remove what is not the inventory and save it again, or save the sheet as CSV',
      );
}

async function readXlsxSheets(bytes: Uint8Array, left: readonly string[]): Promise<ReadSheets> {
  const hidden: string[] = [];
  try {
    const workbook = await readXlsx(bytes, {
      sheets: (sheet) => {
        if (sheet.hidden || sheet.veryHidden) hidden.push(sheet.name);
        return !sheet.hidden && !sheet.veryHidden && !left.includes(sheet.name);
      },
    });
    return { visible: workbook.sheets, hidden };
  } catch (error) {
    // A sheet that holds only a chart has no cells, and the reader stops at it.
    const chart = /missing worksheet file for sheet "(.*)"$/s.exec(messageOf(error))?.[1];
    if (chart !== undefined && !left.includes(chart)) return readXlsxSheets(bytes, [...left, chart]);
    throw error;
  }
}

function refused(found: Problem): { ok: false; problems: Problem[] } {
  return { ok: false, problems: [found] };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

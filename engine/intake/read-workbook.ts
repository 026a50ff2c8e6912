// A workbook as tables, one a sheet that people can see. Formulas give their stored results. The size after unpacking
// is checked before; what the reader cannot read is the user's problem to hear of, in one line.

import { readXlsx, type Sheet } from 'hucre/xlsx';
import type { RawTable } from '../../core/intake/intake';
import { type Problem, problem, type Result } from '../../core/problem';
import { sheetTable } from './sheet-table';
import { zipContents } from './zip-contents';

export interface ReadWorkbook {
  readonly tables: readonly RawTable[];
  /** Visible sheets, also empty ones, in their order. */
  readonly sheets: readonly string[];
  readonly hiddenSheets: readonly string[];
}

/** Ten times the unpacked size of a workbook with 100,000 assets. */
const mostUnpackedBytes = 1_000_000_000;
const saveAgain = 'Open it in a spreadsheet and save it as .xlsx or CSV';

export async function readWorkbook(bytes: Uint8Array): Promise<Result<ReadWorkbook>> {
  const refusal = refuseArchive(bytes);
  if (refusal !== null) return { ok: false, problems: [refusal] };
  const hiddenSheets: string[] = [];
  const read = await readSheets(bytes, hiddenSheets, []);
  if (!read.ok) return read;
  const sheets = read.value.map((sheet) => sheet.name);
  return { ok: true, value: { tables: read.value.map(sheetTable), sheets, hiddenSheets } };
}

function refuseArchive(bytes: Uint8Array): Problem | null {
  const contents = zipContents(bytes);
  if (contents === null) return problem('The file is damaged or cut off', 'Copy or export it again');
  const has = (start: string): boolean => contents.names.some((name) => name.startsWith(start));
  if (has('xl/workbook.bin')) return problem('This is a binary workbook (.xlsb)', saveAgain);
  if (has('content.xml')) return problem('This is an OpenDocument file', saveAgain);
  if (has('word/'))
    return problem('This is a Word document', 'Put the table into a spreadsheet and save it as .xlsx or CSV');
  if (!has('xl/'))
    return problem('This is an archive, not a workbook', 'Unpack it and choose the file inside');
  return contents.unpackedBytes > mostUnpackedBytes
    ? problem(
        'The workbook would unpack to more than a gigabyte',
        'Remove what is not the inventory and save it again',
      )
    : null;
}

async function readSheets(
  bytes: Uint8Array,
  hidden: string[],
  left: readonly string[],
): Promise<Result<Sheet[]>> {
  hidden.length = 0;
  try {
    const workbook = await readXlsx(bytes, {
      sheets: (sheet) => {
        if (sheet.hidden || sheet.veryHidden) hidden.push(sheet.name);
        return !sheet.hidden && !sheet.veryHidden && !left.includes(sheet.name);
      },
    });
    return { ok: true, value: workbook.sheets };
  } catch (error) {
    // A sheet that holds only a chart has no cells, and the reader stops at it.
    const chart = /missing worksheet file for sheet "(.*)"$/s.exec(messageOf(error))?.[1];
    if (chart !== undefined && !left.includes(chart)) return readSheets(bytes, hidden, [...left, chart]);
    return {
      ok: false,
      problems: [
        problem('The workbook cannot be read', saveAgain, { value: messageOf(error).slice(0, 120) }),
      ],
    };
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

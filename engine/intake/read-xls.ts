// The old .xls (BIFF in an OLE container). The only use of SheetJS, because no other library here reads it; loaded when
// such a file is chosen, never for writing. No formula is computed: what the file stores is taken.

import type { CellValue, MergeRange, Sheet } from 'hucre/xlsx';
import { hasSoundChains } from './ole-chains';
import type { ReadSheets } from './read-workbook';

/** The format ends at 65,536 rows of 256 columns; larger files hold pictures or are made to do harm. */
const mostBytes = 100_000_000;
const mostRows = 65_536;

/** Throws for a damaged file or one with a password; the caller turns that into a problem. */
export async function readXlsSheets(bytes: Uint8Array): Promise<ReadSheets> {
  if (bytes.length > mostBytes) throw new Error('The file is larger than 100 MB');
  if (!hasSoundChains(bytes)) throw new Error('The container is damaged');
  const { read } = await import('@e965/xlsx');
  const workbook = silently(() =>
    read(bytes, {
      type: 'array',
      dense: true,
      cellDates: true,
      UTC: true,
      cellFormula: false,
      cellHTML: false,
      cellText: true,
      sheetRows: mostRows,
    }),
  );
  const isHidden = (index: number): boolean => (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;
  const sheets = workbook.SheetNames.map((name, index) => ({
    isHidden: isHidden(index),
    sheet: plainSheet(name, workbook.Sheets[name]),
  }));
  return {
    visible: sheets.filter((one) => !one.isHidden).map((one) => one.sheet),
    hidden: sheets.filter((one) => one.isHidden).map((one) => one.sheet.name),
  };
}

/** The library writes about damaged records to the console; nothing of a user's file belongs into a log. */
function silently<T>(work: () => T): T {
  const { error } = console;
  console.error = () => undefined;
  try {
    return work();
  } finally {
    console.error = error;
  }
}

interface XlsCell {
  readonly t?: string;
  readonly v?: unknown;
  readonly w?: string;
}

interface XlsMerge {
  readonly s: { readonly r: number; readonly c: number };
  readonly e: { readonly r: number; readonly c: number };
}

function plainSheet(name: string, sheet: unknown): Sheet {
  const { '!data': data = [], '!merges': merges = [] } = (sheet ?? {}) as {
    '!data'?: readonly (readonly (XlsCell | undefined)[] | undefined)[];
    '!merges'?: readonly XlsMerge[];
  };
  return {
    name,
    rows: Array.from(data, (row) => Array.from(row ?? [], plainValue)),
    merges: merges.map(
      ({ s, e }): MergeRange => ({ startRow: s.r, startCol: s.c, endRow: e.r, endCol: e.c }),
    ),
  };
}

function plainValue(cell: XlsCell | undefined): CellValue {
  if (cell === undefined || cell.t === 'z') return null;
  if (cell.t === 'e') return cell.w ?? '#VALUE!';
  const { v } = cell;
  return typeof v === 'string' || typeof v === 'number' || typeof v === 'boolean' || v instanceof Date
    ? v
    : null;
}

import type { CellStyle } from 'hucre/xlsx';
import type { NumberFormat, SheetRow } from '../../../core/document/sheet';

const ACCENT = '1B4D5C';
const PALE = 'EEF2F4';

export const xlsxStyles = {
  title: { font: { bold: true, size: 14 } },
  note: { font: { italic: true, size: 9, color: { rgb: '565F66' } } },
  header: {
    font: { bold: true, size: 10, color: { rgb: 'FFFFFF' } },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: ACCENT } },
    alignment: { vertical: 'center', wrapText: true },
  },
} as const satisfies Readonly<Record<string, CellStyle>>;

const rowStyles: Readonly<Record<SheetRow['style'], CellStyle>> = {
  plain: { alignment: { vertical: 'top', wrapText: true } },
  heading: { font: { bold: true } },
  total: {
    font: { bold: true },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: PALE } },
    border: { top: { style: 'thin' } },
  },
};

const numberFormats = {
  count: '0',
  quantity: '#,##0.##',
  money: '$#,##0.00;-$#,##0.00',
  factor: '0.000000',
  percent: '0.0%',
  date: 'yyyy-mm-dd',
} as const satisfies Readonly<Record<NumberFormat | 'date', string>>;

export type CellFormat = keyof typeof numberFormats | 'words';

/** One style for all cells alike: a sheet of many rows holds no style of its own for each cell. */
export const cellStyles: Readonly<Record<SheetRow['style'], Readonly<Record<CellFormat, CellStyle>>>> = {
  plain: withFormats(rowStyles.plain),
  heading: withFormats(rowStyles.heading),
  total: withFormats(rowStyles.total),
};

function withFormats(style: CellStyle): Readonly<Record<CellFormat, CellStyle>> {
  const formatted = (format: keyof typeof numberFormats): CellStyle => ({
    ...style,
    numFmt: numberFormats[format],
  });
  return {
    words: style,
    count: formatted('count'),
    quantity: formatted('quantity'),
    money: formatted('money'),
    factor: formatted('factor'),
    percent: formatted('percent'),
    date: formatted('date'),
  };
}

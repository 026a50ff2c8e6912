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

export const rowStyles: Readonly<Record<SheetRow['style'], CellStyle>> = {
  plain: { alignment: { vertical: 'top', wrapText: true } },
  heading: { font: { bold: true } },
  total: {
    font: { bold: true },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: PALE } },
    border: { top: { style: 'thin' } },
  },
};

export const numberFormats: Readonly<Record<NumberFormat, string>> = {
  count: '0',
  quantity: '#,##0.##',
  money: '$#,##0.00;-$#,##0.00',
  factor: '0.000000',
  percent: '0.0%',
};

export const DATE_FORMAT = 'yyyy-mm-dd';

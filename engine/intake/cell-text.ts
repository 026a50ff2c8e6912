import type { CellValue } from 'hucre/xlsx';

/** A cell of a workbook as text: dates ISO, numbers as a person would type them. */
export function cellText(value: CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value.replaceAll('_x000D_', '').replaceAll('\r\n', '\n');
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (value instanceof Date) return dateText(value);
  return numberText(value);
}

function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  const iso = date.toISOString();
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 19).replace('T', ' ');
}

/** Beyond 2^53 digits are lost; the exponent is kept so that the intake refuses the value instead of storing it. */
function numberText(value: number): string {
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) return value.toExponential().toUpperCase();
  return Number.isSafeInteger(value) ? String(value) : String(Number(value.toPrecision(15)));
}

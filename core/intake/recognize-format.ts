import { tableFormats } from './formats';
import { headerKey } from './header-name';
import type { TableFormat } from './table-format';

const markKeys = tableFormats.map((format) => ({
  format,
  marks: format.marks.map((mark) => mark.map(headerKey)),
}));

/** @returns the program whose table has these headings; null for a table of the user's own */
export function recognizeFormat(headers: readonly string[]): TableFormat | null {
  const keys = new Set(headers.map(headerKey));
  const found = markKeys.find(({ marks }) => marks.some((mark) => mark.every((key) => keys.has(key))));
  return found?.format ?? null;
}

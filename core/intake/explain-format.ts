import { tableFormats } from './formats';
import { headerKey } from './header-name';

export interface FormatWords {
  readonly label: string;
  /** What it was recognized by, one sentence without a final period. */
  readonly reason: string;
}

const containers: Readonly<Record<string, string>> = {
  csv: 'Text table',
  xlsx: 'Excel workbook',
  xls: 'Old Excel workbook',
  ods: 'OpenDocument sheet',
  json: 'JSON',
  generic: 'Table',
};

/** A format in words: which program writes it, and which headings gave it away. */
export function explainFormat(id: string, headers: readonly string[]): FormatWords {
  const format = tableFormats.find((one) => one.id === id);
  if (format === undefined)
    return {
      label: containers[id] ?? id,
      reason: 'No known program’s export: columns are taken by their headings',
    };
  const keys = new Set(headers.map(headerKey));
  const mark = format.marks.find((one) => one.every((heading) => keys.has(headerKey(heading))));
  const reason =
    mark === undefined
      ? `Recognized by the shape of the file, or chosen by you`
      : `Recognized by the headings ${mark.map((heading) => `“${heading}”`).join(', ')}`;
  return { label: format.label, reason };
}

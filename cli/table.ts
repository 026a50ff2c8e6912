export interface TableColumn<T> {
  readonly heading: string;
  readonly cell: (row: T) => string;
  readonly align?: 'left' | 'right';
  /** Longer cells are cut with an ellipsis. */
  readonly width?: number;
}

/** Lines of an aligned table, heading and rule first. */
export function tableLines<T>(columns: readonly TableColumn<T>[], rows: readonly T[]): string[] {
  const cells = rows.map((row) => columns.map((column) => cut(column.cell(row), column.width ?? 48)));
  const widths = columns.map((column, index) =>
    Math.max(column.heading.length, ...cells.map((line) => line[index]?.length ?? 0)),
  );
  const layOut = (line: readonly string[]): string =>
    line
      .map((cell, index) => {
        const width = widths[index] ?? 0;
        return columns[index]?.align === 'right' ? cell.padStart(width) : cell.padEnd(width);
      })
      .join('  ')
      .trimEnd();
  return [
    layOut(columns.map((column) => column.heading)),
    widths.map((width) => '-'.repeat(width)).join('  '),
    ...cells.map(layOut),
  ];
}

function cut(text: string, width: number): string {
  const oneLine = text.replace(/\s+/g, ' ');
  return oneLine.length <= width ? oneLine : `${oneLine.slice(0, width - 1)}…`;
}

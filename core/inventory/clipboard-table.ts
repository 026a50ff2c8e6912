// Cells as spreadsheets put them on the clipboard: tabs between cells, a line a row, and quotes round a cell that holds a tab, a
// line break or a quote (Excel, LibreOffice and Google Sheets agree in this).

/** `parseClipboardTable(clipboardTable(rows))` gives the rows back. */
export function clipboardTable(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(clipboardCell).join('\t')).join('\r\n');
}

export function parseClipboardTable(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length || row.length > 0) {
    const cell = cellAt(text, at);
    row.push(cell.text);
    at = cell.end;
    if (text[at] === '\t') {
      at += 1;
      if (at === text.length) row.push('');
      else continue;
    }
    rows.push(row);
    row = [];
    at += text.startsWith('\r\n', at) ? 2 : 1;
  }
  return rows;
}

function clipboardCell(text: string): string {
  return /[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The cell that begins here; a quote that is never closed is a character like any other. */
function cellAt(text: string, start: number): { readonly text: string; readonly end: number } {
  if (text[start] === '"') {
    const quoted = /^"((?:[^"]|"")*)"(?=[\t\r\n]|$)/.exec(text.slice(start));
    if (quoted) return { text: (quoted[1] ?? '').replaceAll('""', '"'), end: start + quoted[0].length };
  }
  const length = text.slice(start).search(/[\t\r\n]/);
  const end = length < 0 ? text.length : start + length;
  return { text: text.slice(start, end), end };
}

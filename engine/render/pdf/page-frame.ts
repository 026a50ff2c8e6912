// What stands on every page: workspace, run stamp, "Page x of y", and DEMO where the workspace is one. Drawn last,
// when the number of pages is known, as pagination artifacts.

import type { RunStamp } from '../../../core/document/run-result';
import { stampFooter } from '../../../core/document/stamp-words';
import { type Press, setText } from './press';
import { CONTENT_WIDTH, inks, PAGE, styles, type TextStyle, WHITE } from './style';

const FOOTER_TOP = PAGE.height - 62;
const FOOTER_LINE = 9.5;
const LIST_LINES = 3;

export function drawPageFrames(press: Press, stamp: RunStamp, title: string): void {
  const { doc } = press;
  const { start, count } = doc.bufferedPageRange();
  for (let index = 0; index < count; index += 1) {
    doc.switchToPage(start + index);
    doc.markContent('Artifact', { type: 'Pagination' });
    if (index > 0) drawRunningHead(press, stamp, title);
    if (stamp.isDemo) drawDemoMark(press);
    drawFooter(press, stamp, `Page ${index + 1} of ${count}`);
    doc.endMarkedContent();
  }
}

function drawRunningHead(press: Press, stamp: RunStamp, title: string): void {
  const place = { x: PAGE.left, y: 40, width: CONTENT_WIDTH };
  setText(press, stamp.workspaceName, styles.note, place);
  if (!stamp.isDemo) setText(press, title, styles.note, { ...place, align: 'right' });
  line(press, 55);
}

const demoStyle: TextStyle = { face: 'bold', size: 9, ink: 'ink', lineGap: 0 };

function drawDemoMark(press: Press): void {
  const width = 52;
  const x = PAGE.left + CONTENT_WIDTH - width;
  press.doc.rect(x, 34, width, 16).lineWidth(1.2).undash().fillAndStroke(WHITE, inks.ink);
  setText(press, 'DEMO', demoStyle, { x, y: 37.2, width, align: 'center' });
}

function drawFooter(press: Press, stamp: RunStamp, pageWords: string): void {
  line(press, FOOTER_TOP - 7);
  const [first, lists, run] = stampFooter(stamp);
  const place = (row: number) => ({
    x: PAGE.left,
    y: FOOTER_TOP + row * FOOTER_LINE,
    width: CONTENT_WIDTH + 10,
  });
  const lines = [
    cut(press, first, CONTENT_WIDTH - 80),
    ...wrapped(press, lists, CONTENT_WIDTH).slice(0, LIST_LINES),
    cut(press, run, CONTENT_WIDTH),
  ];
  for (const [row, text] of lines.entries()) setText(press, text, styles.footer, place(row));
  setText(press, pageWords, styles.footer, { ...place(0), width: CONTENT_WIDTH, align: 'right' });
}

const SEPARATOR = ' · ';

/** Broken between lists, as few lines as it takes. */
function wrapped(press: Press, text: string, width: number): string[] {
  press.doc.font(styles.footer.face).fontSize(styles.footer.size);
  const lines: string[] = [];
  for (const part of text.split(SEPARATOR)) {
    const last = lines.at(-1);
    const longer = last === undefined ? part : `${last}${SEPARATOR}${part}`;
    if (last !== undefined && press.doc.widthOfString(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(part);
  }
  return lines.map((line) => cut(press, line, width));
}

/** Cut to one line. */
function cut(press: Press, text: string, width: number): string {
  press.doc.font(styles.footer.face).fontSize(styles.footer.size);
  if (press.doc.widthOfString(text) <= width) return text;
  let shown = text;
  while (shown.length > 1 && press.doc.widthOfString(`${shown}…`) > width) shown = shown.slice(0, -1);
  return `${shown.trimEnd()}…`;
}

function line(press: Press, y: number): void {
  press.doc
    .moveTo(PAGE.left, y)
    .lineTo(PAGE.left + CONTENT_WIDTH, y)
    .lineWidth(0.5)
    .undash()
    .stroke(inks.faint);
}

import type { KeyFigure } from '../../../core/document/block';
import { artifact, ensureRoom, type Press, setText, tag, textHeight } from './press';
import { CONTENT_WIDTH, inks, PAGE, PALE, styles, type TextStyle } from './style';

interface Flow {
  readonly before?: number;
  readonly after: number;
  readonly keepWithNext?: number;
  readonly tag: string;
}

/** A piece of running text as wide as the page. */
export function flowText(press: Press, text: string, style: TextStyle, flow: Flow): void {
  const height = textHeight(press, text, style, { width: CONTENT_WIDTH });
  const before = flow.before ?? 0;
  ensureRoom(press, before + height + (flow.keepWithNext ?? 0));
  const y = press.y === PAGE.top ? press.y : press.y + before;
  tag(press, flow.tag, () => setText(press, text, style, { x: PAGE.left, y, width: CONTENT_WIDTH }));
  press.y = y + height + flow.after;
}

export function drawParagraph(press: Press, text: string): void {
  flowText(press, text, styles.body, { after: 9, tag: 'P' });
}

export function drawSubheading(press: Press, text: string): void {
  flowText(press, text, styles.subheading, { before: 7, after: 5, keepWithNext: 30, tag: 'H3' });
}

const INDENT = 14;

/** Bulleted entries, each with its label and body for a screen reader. */
export function drawList(press: Press, entries: readonly string[]): void {
  const { doc } = press;
  const list = doc.struct('L');
  press.section.add(list);
  const width = CONTENT_WIDTH - INDENT;
  for (const entry of entries) {
    const height = textHeight(press, entry, styles.body, { width });
    ensureRoom(press, height);
    const { y } = press;
    const item = doc.struct('LI');
    list.add(item);
    item.add(
      doc.struct('Lbl', {}, [() => setText(press, '•', styles.body, { x: PAGE.left, y, width: INDENT })]),
    );
    item.add(
      doc.struct('LBody', {}, [
        () => setText(press, entry, styles.body, { x: PAGE.left + INDENT, y, width }),
      ]),
    );
    item.end();
    press.y = y + height + 2.5;
  }
  list.end();
  press.y += 6;
}

/** A word of warning in a frame. */
export function drawCallout(press: Press, label: string, text: string): void {
  const words = `${label}: ${text}`;
  const padding = 8;
  const width = CONTENT_WIDTH - 2 * padding;
  const height = textHeight(press, words, styles.body, { width }) + 2 * padding - 2;
  ensureRoom(press, height + 6);
  const { y } = press;
  artifact(press, () => {
    press.doc.rect(PAGE.left, y, CONTENT_WIDTH, height).fill(PALE);
    press.doc.rect(PAGE.left, y, 3, height).fill(inks.accent);
  });
  tag(press, 'P', () =>
    setText(press, words, styles.body, { x: PAGE.left + padding + 2, y: y + padding, width }),
  );
  press.y = y + height + 10;
}

const CARD_GAP = 12;
const VALUE_SIZES = [17, 15.5, 14, 12.5, 11] as const;

/** The few figures of the first page, side by side. */
export function drawKeyFigures(press: Press, figures: readonly KeyFigure[]): void {
  const width = (CONTENT_WIDTH - CARD_GAP * (figures.length - 1)) / figures.length;
  const size = valueSize(press, figures, width);
  const notes = figures.map(({ note }) => textHeight(press, note, styles.note, { width }));
  const height = 40 + notes.reduce((most, note) => Math.max(most, note), 0);
  ensureRoom(press, height + 14);
  const { y } = press;
  figures.forEach((figure, index) => {
    drawCard(press, figure, { x: PAGE.left + index * (width + CARD_GAP), y, width, size });
  });
  press.y = y + height + 16;
}

/** One size for all cards: the largest at which every value stays on its line. */
function valueSize(press: Press, figures: readonly KeyFigure[], width: number): number {
  const fits = (size: number): boolean => {
    press.doc.font('bold').fontSize(size);
    return figures.every(({ value }) => press.doc.widthOfString(value) <= width);
  };
  return VALUE_SIZES.find(fits) ?? 10;
}

interface CardPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

function drawCard(press: Press, figure: KeyFigure, { x, y, width, size }: CardPlace): void {
  artifact(press, () => press.doc.rect(x, y, width, 1.6).fill(inks.accent));
  tag(press, 'P', () => {
    setText(press, figure.label, styles.tableHeader, { x, y: y + 7, width });
    const value: TextStyle = { face: 'bold', size, ink: 'ink', lineGap: 0 };
    setText(press, figure.value, value, { x, y: y + 17 + (17 - size) * 0.7, width: width + 4 });
    setText(press, figure.note, styles.note, { x, y: y + 40, width });
  });
}

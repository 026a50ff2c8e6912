import type { Figure } from '../../../core/document/block';
import { figureScene } from '../chart/figure-scene';
import type { Shape } from '../chart/scene';
import { flowText } from './draw-text';
import { ensureRoom, type Press, tag } from './press';
import { BAND, CONTENT_WIDTH, inks, PAGE, styles, WHITE } from './style';

type Doc = PDFKit.PDFDocument;
type Box = Extract<Shape, { kind: 'box' }>;
type Words = Extract<Shape, { kind: 'text' }>;

/** A chart with its title; the alternative text carries what it shows. */
export function drawFigure(press: Press, figure: Figure): void {
  const scene = figureScene(figure, CONTENT_WIDTH);
  flowText(press, figure.title, styles.figureTitle, {
    before: 4,
    after: 6,
    keepWithNext: scene.height + 8,
    tag: 'P',
  });
  ensureRoom(press, scene.height);
  const { y } = press;
  const { doc } = press;
  const bbox = [PAGE.left, y, PAGE.left + scene.width, y + scene.height] as const;
  tag(
    press,
    'Figure',
    () => {
      doc.save().translate(PAGE.left, y);
      for (const shape of scene.shapes) drawShape(doc, shape);
      doc.restore();
    },
    { alt: figure.altText, bbox },
  );
  press.y = y + scene.height + 12;
}

function drawShape(doc: Doc, shape: Shape): void {
  switch (shape.kind) {
    case 'line':
      drawLine(doc, shape);
      return;
    case 'box':
      drawBox(doc, shape);
      return;
    case 'diamond':
      drawDiamond(doc, shape);
      return;
    case 'text':
      drawWords(doc, shape);
  }
}

function drawLine(doc: Doc, { points, ink, width, dash }: Extract<Shape, { kind: 'line' }>): void {
  const [first, ...rest] = points;
  if (first === undefined) return;
  doc.moveTo(first.x, first.y);
  for (const point of rest) doc.lineTo(point.x, point.y);
  const [on, space] = dash;
  if (on === undefined) doc.undash();
  else doc.dash(on, { space: space ?? on });
  doc.lineWidth(width).lineJoin('round').stroke(inks[ink]).undash();
}

function drawBox(doc: Doc, box: Box): void {
  const { x, y, width, height, fill } = box;
  if (width <= 0 || height <= 0) return;
  if (fill === 'hatch') {
    drawHatch(doc, box);
    return;
  }
  doc.rect(x, y, width, height).fill(fill === 'accent' ? inks.accent : fill === 'pale' ? BAND : WHITE);
}

const HATCH_STEP = 3.2;

/** Diagonal strokes inside a frame: told from a filled box also in a gray print. */
function drawHatch(doc: Doc, { x, y, width, height }: Box): void {
  doc.save().rect(x, y, width, height).clip();
  doc.rect(x, y, width, height).fill(WHITE);
  for (let at = x - height; at < x + width; at += HATCH_STEP)
    doc.moveTo(at, y + height).lineTo(at + height, y);
  doc.lineWidth(0.7).stroke(inks.accent);
  doc.restore();
  doc.rect(x, y, width, height).lineWidth(0.7).stroke(inks.accent);
}

function drawDiamond(doc: Doc, { x, y, radius }: Extract<Shape, { kind: 'diamond' }>): void {
  doc
    .moveTo(x, y - radius)
    .lineTo(x + radius, y)
    .lineTo(x, y + radius)
    .lineTo(x - radius, y)
    .closePath();
  doc.lineWidth(0.9).fillAndStroke(WHITE, inks.ink);
}

function drawWords(doc: Doc, { x, y, text, size, anchor, ink, bold }: Words): void {
  doc
    .font(bold ? 'semibold' : 'regular')
    .fontSize(size)
    .fillColor(inks[ink]);
  const width = doc.widthOfString(text);
  const left = anchor === 'start' ? x : anchor === 'middle' ? x - width / 2 : x - width;
  // 0.97 of the size is the ascent of the text face: pdfkit places the top of a line, charts place its baseline.
  doc.text(text, left, y - size * 0.97, { lineBreak: false });
}

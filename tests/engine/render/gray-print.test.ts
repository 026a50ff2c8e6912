// A board prints the packet on a gray printer. Each chart is found on its gray page by its words, and the tone of its boxes and
// lines is measured there: what has to be told apart must differ in tone by a third of the scale, or in its line style.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Figure } from '../../../core/document/block';
import { boardPacket } from '../../../core/document/board-packet';
import { figureScene } from '../../../engine/render/chart/figure-scene';
import {
  DASHED,
  DOTTED,
  type Point,
  type Scene,
  type Shape,
  SOLID,
} from '../../../engine/render/chart/scene';
import { renderBoardPacket } from '../../../engine/render/pdf/board-packet-pdf';
import { BAND, CONTENT_WIDTH, inks, PAGE, WHITE } from '../../../engine/render/pdf/style';
import { interFonts } from '../../fixtures/fonts';
import { type GrayPage, grayPages, type WordBox, wordBoxes } from '../../fixtures/poppler';
import { believableRun } from '../../fixtures/run-result';

const DOTS_PER_INCH = 200;
const DOTS_PER_POINT = DOTS_PER_INCH / 72;
/** Of 255: what a worn gray printer still keeps apart. */
const APART = 80;

type Box = Extract<Shape, { kind: 'box' }>;
type Line = Extract<Shape, { kind: 'line' }>;
type Words = Extract<Shape, { kind: 'text' }>;

/** A figure on its gray page. */
interface Placed {
  readonly figure: Figure;
  readonly scene: Scene;
  readonly page: GrayPage;
  /** Of the top left corner of the scene, in points. */
  readonly top: number;
}

let folder = '';
let placed: readonly Placed[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'changeout-gray-'));
  const path = join(folder, 'packet.pdf');
  const packet = boardPacket(believableRun(), []);
  writeFileSync(path, await renderBoardPacket(packet, interFonts));
  const [pages, boxes] = [grayPages(path, DOTS_PER_INCH), wordBoxes(path)];
  const blocks = packet.sections.flatMap((section) => section.blocks);
  const figures = blocks.flatMap((block) => (block.kind === 'figure' ? [block.figure] : []));
  placed = figures.map((figure) => placeOf(figure, boxes, pages));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function placeOf(figure: Figure, boxes: readonly WordBox[], pages: readonly GrayPage[]): Placed {
  const scene = figureScene(figure, CONTENT_WIDTH);
  const votes = new Map<string, number>();
  for (const shape of scene.shapes) {
    if (shape.kind !== 'text') continue;
    for (const box of runsOf(shape.text, boxes)) {
      if (Math.abs(anchorOf(box, shape) - PAGE.left - shape.x) > 0.8) continue;
      // The face reaches 0.97 of its size above the baseline (draw-scene.ts).
      const key = `${box.page} ${Math.round(box.top + shape.size * 0.97 - shape.y)}`;
      votes.set(key, (votes.get(key) ?? 0) + 1);
    }
  }
  const [best] = [...votes].sort((a, b) => b[1] - a[1]);
  const [pageIndex = -1, top = 0] = (best?.[0] ?? '').split(' ').map(Number);
  const page = pages[pageIndex];
  if (page === undefined) throw new Error(`the words of “${figure.title}” are on no page`);
  return { figure, scene, page, top };
}

/** Where these words stand one after the other. */
function runsOf(text: string, boxes: readonly WordBox[]): WordBox[] {
  const words = text.split(' ');
  return boxes.flatMap((first, at) => {
    const run = boxes.slice(at, at + words.length);
    const last = run.at(-1);
    return last && run.every((box, index) => box.text === words[index])
      ? [{ ...first, right: last.right }]
      : [];
  });
}

function anchorOf({ left, right }: WordBox, { anchor }: Words): number {
  return anchor === 'start' ? left : anchor === 'end' ? right : (left + right) / 2;
}

function grayAt({ page, top }: Placed, { x, y }: Point): number {
  const column = Math.round((PAGE.left + x) * DOTS_PER_POINT);
  const row = Math.round((top + y) * DOTS_PER_POINT);
  return page.dots[row * page.width + column] ?? 255;
}

/** Mean tone of the middle of a box. */
function toneOf(place: Placed, { x, y, width, height }: Box): number {
  const tones: number[] = [];
  for (let across = 0.2; across <= 0.8; across += 0.02) {
    for (let down = 0.25; down <= 0.75; down += 0.05) {
      tones.push(grayAt(place, { x: x + width * across, y: y + height * down }));
    }
  }
  return tones.reduce((sum, tone) => sum + tone, 0) / tones.length;
}

/**
 * Share of a line that is dark: 1 where it is solid. The darkest dot of 1.2 points across, because lines are thin. The mean of
 * a tornado is measured between its bars, whose edge it is.
 */
function darkShare(place: Placed, { points }: Line): number {
  const boxes = place.scene.shapes.filter((shape): shape is Box => shape.kind === 'box');
  const isInBox = ({ y }: Point): boolean => boxes.some((box) => y > box.y - 1 && y < box.y + box.height + 1);
  const skipsBoxes = place.figure.kind === 'tornado';
  const [from, to] = [points[0], points.at(-1)];
  if (from === undefined || to === undefined) throw new Error('a line of no points');
  const isUpright = Math.abs(from.x - to.x) < Math.abs(from.y - to.y);
  let [dark, count] = [0, 0];
  for (let share = 0.02; share <= 0.98; share += 0.002) {
    const at = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
    if (skipsBoxes && isInBox(at)) continue;
    const near = [-0.6, -0.3, 0, 0.3, 0.6].map((aside) =>
      grayAt(place, isUpright ? { x: at.x + aside, y: at.y } : { x: at.x, y: at.y + aside }),
    );
    dark += Math.min(...near) < 128 ? 1 : 0;
    count += 1;
  }
  return dark / count;
}

function figureOf(kind: Figure['kind']): Placed {
  const found = placed.find(({ figure }) => figure.kind === kind);
  if (found === undefined) throw new Error(`the packet has no figure of the kind ${kind}`);
  return found;
}

/** The largest box of a fill: the small ones have no middle. */
function boxOf({ scene }: Placed, fill: Box['fill']): Box {
  const boxes = scene.shapes.filter((shape): shape is Box => shape.kind === 'box' && shape.fill === fill);
  const [largest] = boxes.sort((a, b) => b.width * b.height - a.width * a.height);
  if (largest === undefined) throw new Error(`no box is ${fill}`);
  return largest;
}

/** Gray of a color as Poppler and most printers weigh it (ITU-R BT.601). */
function grayOf(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}

test('every kind of chart of the packet is found on its page', () => {
  expect(new Set(placed.map(({ figure }) => figure.kind))).toEqual(
    new Set(['range', 'curve', 'tornado', 'cash', 'gantt']),
  );
});

test('the inks of the palette: words are dark, grid lines stay behind, a band stands out from the paper', () => {
  for (const ink of [inks.accent, inks.ink, inks.soft]) expect(grayOf(ink)).toBeLessThan(100);
  expect(grayOf(inks.faint) - grayOf(inks.soft)).toBeGreaterThan(APART);
  expect(grayOf(WHITE) - grayOf(inks.faint)).toBeGreaterThan(25);
  expect(grayOf(WHITE) - grayOf(BAND)).toBeGreaterThan(25);
});

test.each(['tornado', 'cash'] as const)(
  'the two kinds of bars of the %s chart stay apart in gray',
  (kind) => {
    const chart = figureOf(kind);
    const [filled, hatched] = [toneOf(chart, boxOf(chart, 'accent')), toneOf(chart, boxOf(chart, 'hatch'))];
    expect(Math.abs(filled - grayOf(inks.accent))).toBeLessThan(12);
    expect(hatched - filled).toBeGreaterThan(APART);
    expect(255 - hatched).toBeGreaterThan(40);
  },
);

test('the band of the range is seen on the paper, and the number asked for stands dark in it', () => {
  const range = figureOf('range');
  const band = boxOf(range, 'pale');
  const strokes = range.scene.shapes.filter((shape): shape is Line => shape.kind === 'line');
  const asked = strokes.reduce((widest, one) => (one.width > widest.width ? one : widest));
  expect(darkShare(range, asked)).toBeGreaterThan(0.95);
  expect(255 - toneOf(range, { ...band, x: band.x + 4, width: 10 })).toBeGreaterThan(25);
});

test.each(['curve', 'cash', 'gantt', 'tornado'] as const)(
  'the lines of the %s chart keep their style in gray: solid, dashed, dotted',
  (kind) => {
    const chart = figureOf(kind);
    const lines = chart.scene.shapes.filter(
      (shape): shape is Line => shape.kind === 'line' && shape.points.length === 2 && shape.ink === 'ink',
    );
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) {
      const share = darkShare(chart, line);
      if (line.dash === SOLID) expect(share).toBeGreaterThan(0.95);
      if (line.dash === DASHED) expect(Math.abs(share - 5 / 8)).toBeLessThan(0.15);
      if (line.dash === DOTTED) expect(Math.abs(share - 1.2 / 3.8)).toBeLessThan(0.15);
    }
  },
);

test('no two marks of one curve and no two kinds of deadline share a style', () => {
  const curve = figureOf('curve');
  if (curve.figure.kind !== 'curve') throw new Error('a curve');
  const styles = curve.figure.marks.map(({ style }) => style);
  expect(new Set(styles).size).toBe(styles.length);
});

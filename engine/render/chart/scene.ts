// A chart as a handful of strokes and words in points, laid out once and drawn twice: by the PDF and as SVG in the
// HTML report. Meaning never rests on color alone: what differs, differs in line style or hatching too.

export type TextAnchor = 'start' | 'middle' | 'end';

/** `accent` stays dark in gray; `ink` is text, `soft` axes and secondary words, `faint` grid lines. */
export type Ink = 'accent' | 'ink' | 'soft' | 'faint';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export type Shape =
  | {
      readonly kind: 'line';
      readonly points: readonly Point[];
      readonly ink: Ink;
      readonly width: number;
      /** Lengths of dash and gap; empty = solid. */
      readonly dash: readonly number[];
    }
  | {
      readonly kind: 'box';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly fill: 'accent' | 'hatch' | 'pale' | 'none';
    }
  | {
      readonly kind: 'text';
      readonly x: number;
      /** Baseline. */
      readonly y: number;
      readonly text: string;
      readonly size: number;
      readonly anchor: TextAnchor;
      readonly ink: Ink;
      readonly bold: boolean;
    }
  | { readonly kind: 'diamond'; readonly x: number; readonly y: number; readonly radius: number };

export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

export const SOLID: readonly number[] = [];
export const DASHED: readonly number[] = [5, 3];
export const DOTTED: readonly number[] = [1.2, 2.6];

export function line(
  points: readonly Point[],
  ink: Ink,
  width: number,
  dash: readonly number[] = SOLID,
): Shape {
  return { kind: 'line', points, ink, width, dash };
}

export function words(
  text: string,
  at: Point,
  {
    size = 7.5,
    anchor = 'start',
    ink = 'soft',
    bold = false,
  }: Partial<Omit<Extract<Shape, { kind: 'text' }>, 'kind' | 'x' | 'y' | 'text'>> = {},
): Shape {
  return { kind: 'text', x: at.x, y: at.y, text, size, anchor, ink, bold };
}

/** Average width of a character of the text face, as a share of its size: enough to cut a label to its place. */
const CHARACTER_WIDTH = 0.54;

export function textWidth(text: string, size: number): number {
  return text.length * size * CHARACTER_WIDTH;
}

/** Cut with an ellipsis to what fits. */
export function fitText(text: string, width: number, size: number): string {
  const characters = Math.max(1, Math.floor(width / (size * CHARACTER_WIDTH)));
  return text.length <= characters ? text : `${text.slice(0, Math.max(1, characters - 1)).trimEnd()}…`;
}

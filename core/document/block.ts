// What a page is made of, as data: the PDF and the HTML report draw the same blocks.

import type { CalendarDate } from '../calendar/date';
import type { Fraction } from '../fraction';
import type { Cents } from '../money/cents';

export interface TableColumn {
  readonly header: string;
  readonly align: 'left' | 'right';
  /** Width relative to the other columns. */
  readonly weight: number;
}

export interface TableModel {
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly string[])[];
  readonly total: readonly string[] | null;
  /** What was left out or has to be known, below the table. */
  readonly note: string | null;
  /** Smaller type, for tables of words. */
  readonly dense?: boolean;
}

export type LineStyle = 'solid' | 'dashed' | 'dotted';

interface FigureBase {
  readonly title: string;
  /** Says in words what the picture shows, with its numbers. */
  readonly altText: string;
}

export interface CurveFigure extends FigureBase {
  readonly kind: 'curve';
  readonly points: readonly { readonly cents: Cents; readonly probability: Fraction }[];
  readonly marks: readonly { readonly cents: Cents; readonly label: string; readonly style: LineStyle }[];
}

export interface TornadoFigure extends FigureBase {
  readonly kind: 'tornado';
  readonly baseCents: Cents;
  readonly bars: readonly { readonly label: string; readonly lowCents: Cents; readonly highCents: Cents }[];
}

export interface CashFigure extends FigureBase {
  readonly kind: 'cash';
  readonly quarters: readonly {
    readonly label: string;
    readonly spendCents: Cents;
    readonly reimbursedCents: Cents;
    readonly balanceCents: Cents;
  }[];
}

export interface GanttFigure extends FigureBase {
  readonly kind: 'gantt';
  readonly rows: readonly {
    readonly label: string;
    readonly start: CalendarDate;
    readonly finish: CalendarDate;
    readonly finishP80: CalendarDate;
  }[];
  readonly deadlines: readonly {
    readonly date: CalendarDate;
    readonly label: string;
    readonly granted: boolean;
  }[];
}

/** One number with its range, as a bar. */
export interface RangeFigure extends FigureBase {
  readonly kind: 'range';
  readonly low: RangePoint;
  readonly middle: RangePoint;
  readonly high: RangePoint;
  /** The number itself, between low and high or beyond. */
  readonly asked: RangePoint;
}

export interface RangePoint {
  readonly cents: Cents;
  readonly label: string;
}

export type Figure = RangeFigure | CurveFigure | TornadoFigure | CashFigure | GanttFigure;

export interface KeyFigure {
  readonly label: string;
  readonly value: string;
  readonly note: string;
}

export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'subheading'; readonly text: string }
  | { readonly kind: 'callout'; readonly label: string; readonly text: string }
  | { readonly kind: 'key-figures'; readonly figures: readonly KeyFigure[] }
  | { readonly kind: 'list'; readonly entries: readonly string[] }
  | { readonly kind: 'figure'; readonly figure: Figure }
  | { readonly kind: 'table'; readonly table: TableModel };

/** A section opens with a heading and the one sentence that says what was found. */
export interface PacketSection {
  readonly heading: string;
  readonly finding: string;
  readonly blocks: readonly Block[];
  readonly startsPage: boolean;
}

export function paragraph(text: string): Block {
  return { kind: 'paragraph', text };
}

export function table(model: TableModel): Block {
  return { kind: 'table', table: model };
}

export function left(header: string, weight: number): TableColumn {
  return { header, align: 'left', weight };
}

export function right(header: string, weight: number): TableColumn {
  return { header, align: 'right', weight };
}

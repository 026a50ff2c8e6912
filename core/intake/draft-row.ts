// One row as a draft. Only what the row says becomes a field: a blank cell says nothing and leaves an asset as it is
// on re-import. What no field takes is kept under its heading, secrets excepted.

import type { AssetFields, ExtraField } from '../inventory/asset';
import { inferCategory } from '../inventory/infer-category';
import { type Problem, problem } from '../problem';
import type { CellOutcome } from './cell-outcome';
import type { AssetFieldName, DraftAsset, IntakeQuestion } from './intake';

/** What the cell of a field says. */
export interface ReadCell {
  readonly text: string;
  readonly outcome: CellOutcome;
  /** A secret was taken out of the text. */
  readonly hasSecret: boolean;
}

/** A column read for a field, with the reader made for it. */
export interface ReadFeed {
  readonly index: number;
  readonly header: string;
  /** From the cells of a row; null where the cell says nothing. */
  readonly read: (cells: readonly string[]) => ReadCell | null;
}

export interface RowPlan {
  /** Feeds of each field, first choice first. */
  readonly fields: readonly (readonly [AssetFieldName, readonly ReadFeed[]])[];
  readonly headers: readonly string[];
  readonly secrets: ReadonlySet<number>;
  readonly clean: (cell: string) => string | null;
  /** Takes secrets out of free text. */
  readonly safe: (text: string) => string;
  /** False for our own export: a blank category there is an answer, and reading it again must change nothing. */
  readonly infersCategory: boolean;
  /** What the cost of a row with several units is; null = not known. */
  readonly costIs: 'unit' | 'extended' | null;
}

export interface WaitingCell {
  readonly option: IntakeQuestion['option'];
  readonly column: string;
  readonly value: string;
  /** A candidate that the file itself names, e.g. a currency. */
  readonly choice?: string;
}

export interface DraftedRow {
  readonly draft: DraftAsset;
  /** Bad cells; with any of them the row is rejected. */
  readonly problems: readonly Problem[];
  readonly waiting: readonly WaitingCell[];
  /** Cells of free text that held a secret. */
  readonly secrets: number;
}

export function draftRow(row: number, cells: readonly string[], plan: RowPlan): DraftedRow {
  const reading = new RowReading(row, cells, plan);
  for (const [field, feeds] of plan.fields) reading.readField(field, feeds);
  reading.settleCost();
  return reading.result();
}

class RowReading {
  private readonly values: Partial<Record<AssetFieldName, string | number>> = {};
  /** By column. */
  private readonly used: boolean[];
  private costFeed: ReadFeed | null = null;
  private readonly problems: Problem[] = [];
  private readonly waiting: WaitingCell[] = [];
  private secrets = 0;

  constructor(
    private readonly row: number,
    private readonly cells: readonly string[],
    private readonly plan: RowPlan,
  ) {
    this.used = new Array<boolean>(plan.headers.length).fill(false);
  }

  readField(field: AssetFieldName, feeds: readonly ReadFeed[]): void {
    for (const feed of feeds) {
      const found = feed.read(this.cells);
      if (found === null) continue;
      const { text, outcome } = found;
      if (found.hasSecret) this.secrets += 1;
      if (outcome.kind === 'bad') this.reject(feed, text, outcome);
      else if (outcome.kind === 'waits')
        this.waiting.push({ ...waitingOf(outcome), column: feed.header, value: text });
      else if (outcome.kind === 'value') {
        this.values[field] = outcome.value;
        if (field === 'purchaseCostCents') this.costFeed = feed;
        this.used[feed.index] = true;
        return;
      }
    }
  }

  /** A cost beside several units is that of one or of all: known from heading or user, else it waits. */
  settleCost(): void {
    const feed = this.costFeed;
    const [cost, quantity] = [this.values.purchaseCostCents, this.values.quantity];
    if (feed === null || typeof cost !== 'number' || typeof quantity !== 'number' || quantity <= 1) return;
    if (this.plan.costIs === 'unit') return;
    if (this.plan.costIs === 'extended') {
      this.values.purchaseCostCents = Math.round(cost / quantity);
      return;
    }
    delete this.values.purchaseCostCents;
    this.used[feed.index] = false;
    this.waiting.push({
      option: 'costIs',
      column: feed.header,
      value: `${this.textAt(feed.index)} for ${quantity} units`,
    });
  }

  result(): DraftedRow {
    const fields = this.values as Partial<AssetFields>;
    const extra = this.keptCells();
    const whole = extra.length === 0 ? fields : { ...fields, extra };
    const isAsked = this.plan.infersCategory && fields.category === undefined;
    const category = isAsked ? inferCategory(cluesOf(fields)) : 'unknown';
    const inferred = category === 'unknown' ? {} : { inferred: { category } };
    return {
      draft: { row: this.row, fields: whole, ...inferred },
      problems: this.problems,
      waiting: this.waiting,
      secrets: this.secrets,
    };
  }

  private keptCells(): ExtraField[] {
    const kept: ExtraField[] = [];
    this.plan.headers.forEach((header, index) => {
      if (this.used[index] === true || this.plan.secrets.has(index)) return;
      const value = this.textAt(index);
      if (value !== null) kept.push({ header, value: this.safe(value) });
    });
    return kept;
  }

  private reject(
    feed: ReadFeed,
    value: string,
    { reason, remedy }: Extract<CellOutcome, { kind: 'bad' }>,
  ): void {
    this.used[feed.index] = true;
    this.problems.push(problem(reason, remedy, { row: this.row, column: feed.header, value }));
  }

  private safe(text: string): string {
    const kept = this.plan.safe(text);
    if (kept !== text) this.secrets += 1;
    return kept;
  }

  private textAt(index: number): string | null {
    const cell = this.cells[index];
    return cell === undefined || cell === '' ? null : this.plan.clean(cell);
  }
}

function waitingOf(outcome: Extract<CellOutcome, { kind: 'waits' }>): Pick<WaitingCell, 'option' | 'choice'> {
  return outcome.choice === undefined
    ? { option: outcome.option }
    : { option: outcome.option, choice: outcome.choice };
}

function cluesOf(fields: Partial<AssetFields>): Parameters<typeof inferCategory>[0] {
  return { manufacturer: fields.manufacturer ?? null, model: fields.model ?? null, role: null };
}

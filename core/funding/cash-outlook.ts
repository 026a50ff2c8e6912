// When the money moves, with its range (method 5): the flows of all trials laid over each other by quarter. Bands are P10,
// P50 and P90 of each quarter by itself, so they do not add up; the net cost and the peaks are read off whole trials.

import { type CalendarDate, fromDayNumber } from '../calendar/date';
import type { Quarter } from '../calendar/quarter';
import { percentile } from '../chance/percentile';
import type { CurvePoint } from '../estimate/estimate';
import { type Fraction, fraction } from '../fraction';
import { type Cents, cents, formatCents } from '../money/cents';
import { type CashEvent, type ClaimTerms, type TrialFlow, trialFlow } from './claim-flow';
import { type QuarterGrid, quarterGrid } from './quarter-grid';
import type { SpendBucket } from './spend-buckets';

export interface Band {
  readonly low: Cents;
  readonly middle: Cents;
  readonly high: Cents;
}

export interface CashBand {
  readonly quarter: Quarter;
  readonly spendCents: Band;
  readonly reimbursedCents: Band;
  /** Reimbursed less spent up to the end of the quarter. */
  readonly balanceCents: Band;
}

export interface Peak {
  readonly p50: Cents;
  readonly p80: Cents;
}

export interface BridgeLoan {
  /** A year, simple. */
  readonly rate: Fraction;
  readonly costCents: Peak & { readonly mean: Cents };
  readonly formula: string;
}

export interface CashOutlook {
  readonly trials: number;
  readonly quarters: readonly CashBand[];
  /** Largest amount out of pocket at the end of a quarter, the own share of the cost included. */
  readonly peakAdvanceCents: Peak;
  /** Largest amount spent at the end of a quarter that the program still has to pay back: what a bridge loan is for. */
  readonly peakOwedCents: Peak;
  /** Cost less support; P50, P80 and the mean are those of the funding result. */
  readonly netCents: { readonly p10: Cents; readonly p50: Cents; readonly p80: Cents; readonly p90: Cents };
  /** 101 points, for drawing. */
  readonly netCurve: readonly CurvePoint[];
  readonly firstPayment: DayRange | null;
  readonly lastPayment: DayRange | null;
  /** null until a rate is given. */
  readonly bridge: BridgeLoan | null;
}

export interface DayRange {
  readonly p10: CalendarDate;
  readonly p50: CalendarDate;
  readonly p90: CalendarDate;
}

export interface OutlookInput {
  readonly buckets: readonly SpendBucket[];
  /** Days from claim to payment, one a trial. */
  readonly lagDays: Int32Array;
  readonly terms: ClaimTerms;
  readonly bridgeRate: Fraction | null;
}

export interface CashTrials {
  readonly outlook: CashOutlook;
  /** Day number of the first payment, one a trial; null where nothing is paid. */
  readonly firstPaymentDays: readonly (number | null)[];
}

/** @throws RangeError without trials or without spending */
export function cashOutlook(input: OutlookInput): CashOutlook {
  return cashTrials(input).outlook;
}

/** The outlook with the first payments that it was read off, for who sets them beside other days of the same trials. */
export function cashTrials(input: OutlookInput): CashTrials {
  const { buckets, lagDays, terms } = input;
  const grid = quarterGrid(input);
  const sheets = Array.from(lagDays, (lag, trial) => sheetOf(trialFlow(buckets, trial, lag, terms), grid));
  const firstPaymentDays = sheets.map((sheet) => sheet.firstPaymentDay);
  return { outlook: outlookOf(sheets, grid, input.bridgeRate), firstPaymentDays };
}

function outlookOf(sheets: readonly Sheet[], grid: QuarterGrid, bridgeRate: Fraction | null): CashOutlook {
  const net = sortedOf(sheets.map((sheet) => -(sheet.balance.at(-1) ?? 0)));
  const bandAt = (values: (sheet: Sheet) => Float64Array, index: number): Band =>
    bandOf(sheets.map((sheet) => values(sheet)[index] ?? 0));
  return {
    trials: sheets.length,
    quarters: grid.quarters.map((quarter, index) => ({
      quarter,
      spendCents: bandAt((sheet) => sheet.spend, index),
      reimbursedCents: bandAt((sheet) => sheet.paid, index),
      balanceCents: bandAt((sheet) => sheet.balance, index),
    })),
    peakAdvanceCents: peakOf(sheets.map((sheet) => sheet.peakAdvance)),
    peakOwedCents: peakOf(sheets.map((sheet) => sheet.peakOwed)),
    netCents: { p10: at(net, 10), p50: at(net, 50), p80: at(net, 80), p90: at(net, 90) },
    netCurve: Array.from({ length: 101 }, (_, p) => ({ cents: at(net, p), probability: fraction(p / 100) })),
    firstPayment: daysOf(sheets.map((sheet) => sheet.firstPaymentDay)),
    lastPayment: daysOf(sheets.map((sheet) => sheet.lastPaymentDay)),
    bridge: bridgeOf(
      sheets.map((sheet) => sheet.centDays),
      bridgeRate,
    ),
  };
}

/** One trial by quarter. */
interface Sheet {
  readonly spend: Float64Array;
  readonly paid: Float64Array;
  readonly balance: Float64Array;
  readonly peakAdvance: number;
  readonly peakOwed: number;
  readonly firstPaymentDay: number | null;
  readonly lastPaymentDay: number | null;
  readonly centDays: number;
}

function sheetOf(flow: TrialFlow, grid: QuarterGrid): Sheet {
  const spend = byQuarter(flow.spent, grid);
  const paid = byQuarter(flow.paid, grid);
  const owed = byQuarter(flow.owed, grid);
  const balance = new Float64Array(spend.length);
  let [sum, due, peakAdvance, peakOwed] = [0, 0, 0, 0];
  for (let q = 0; q < spend.length; q += 1) {
    sum += (paid[q] ?? 0) - (spend[q] ?? 0);
    due += (owed[q] ?? 0) - (paid[q] ?? 0);
    balance[q] = sum;
    peakAdvance = Math.max(peakAdvance, -sum);
    peakOwed = Math.max(peakOwed, due);
  }
  const lastPaymentDay = flow.paid.at(-1)?.day ?? null;
  const { firstPaymentDay, centDays } = flow;
  return { spend, paid, balance, peakAdvance, peakOwed, firstPaymentDay, lastPaymentDay, centDays };
}

function byQuarter(events: readonly CashEvent[], grid: QuarterGrid): Float64Array {
  const sums = new Float64Array(grid.quarters.length);
  for (const { day, cents: amount } of events) {
    const index = grid.indexOf(day);
    sums[index] = (sums[index] ?? 0) + amount;
  }
  return sums;
}

function bridgeOf(centDays: readonly number[], rate: Fraction | null): BridgeLoan | null {
  if (rate === null) return null;
  const costs = sortedOf(centDays.map((one) => (one * rate) / 365));
  const mean = wholeCents(costs.reduce((sum, cost) => sum + cost, 0) / costs.length);
  const formula = `each claimed dollar from its day of spending to its day of payment x ${Number((rate * 100).toFixed(3))}% a year / 365, simple interest; mean ${formatCents(mean)}`;
  return { rate, costCents: { p50: at(costs, 50), p80: at(costs, 80), mean }, formula };
}

function peakOf(values: readonly number[]): Peak {
  const sorted = sortedOf(values);
  return { p50: at(sorted, 50), p80: at(sorted, 80) };
}

function bandOf(values: readonly number[]): Band {
  const sorted = sortedOf(values);
  return { low: at(sorted, 10), middle: at(sorted, 50), high: at(sorted, 90) };
}

function daysOf(values: readonly (number | null)[]): DayRange | null {
  const days = sortedOf(values.filter((day) => day !== null));
  if (days.length === 0) return null;
  const day = (percent: number): CalendarDate => fromDayNumber(percentile(days, percent));
  return { p10: day(10), p50: day(50), p90: day(90) };
}

function sortedOf(values: readonly number[]): Float64Array {
  return Float64Array.from(values, Math.round).sort();
}

function at(sorted: Float64Array, percent: number): Cents {
  return cents(percentile(sorted, percent));
}

function wholeCents(value: number): Cents {
  return cents(Math.round(value));
}

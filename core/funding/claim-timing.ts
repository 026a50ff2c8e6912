// Claiming early brings money early but starts the removal term, which runs from the first payment (47 U.S.C. 1603;
// programs.json, term): the trade-off as a table, one row a day on which claims begin, all from the same trials as cost and
// finish. Extensions of up to six months are possible on petition; nobody can promise one, so they stand in a column apart.

import { addMonths, type CalendarDate, dayNumber, fromDayNumber } from '../calendar/date';
import { percentile } from '../chance/percentile';
import { type Fraction, fraction } from '../fraction';
import { cents } from '../money/cents';
import { cashTrials, type DayRange, type OutlookInput, type Peak } from './cash-outlook';

export interface ClaimTimingRow {
  /** null = each cost is claimed as it is spent. */
  readonly firstClaimDate: CalendarDate | null;
  readonly firstPayment: DayRange | null;
  /** End of the removal term that the first payment starts; null where the program has none. */
  readonly termEnd: DayRange | null;
  /** Chance that the work is finished by the end of the term. */
  readonly pFinished: Fraction | null;
  /** The same with one extension of `extensionMonths`; null where no rule for one is known. */
  readonly pFinishedExtended: Fraction | null;
  readonly peakAdvanceCents: Peak;
  readonly peakOwedCents: Peak;
  /** P50; null until a rate is given. */
  readonly bridgeCents: Peak | null;
}

export interface ClaimTimingInput extends OutlookInput {
  /** Days on which claims could begin; null = at once. */
  readonly choices: readonly (CalendarDate | null)[];
  /** Day numbers on which the work is finished, for the first trials. */
  readonly finishDays: Int32Array;
  readonly termMonths: number | null;
  readonly extensionMonths: number | null;
}

export function claimTiming(input: ClaimTimingInput): ClaimTimingRow[] {
  return input.choices.map((firstClaimDate) => rowOf(input, firstClaimDate));
}

function rowOf(input: ClaimTimingInput, firstClaimDate: CalendarDate | null): ClaimTimingRow {
  const terms = { ...input.terms, firstClaimDate };
  const { outlook, firstPaymentDays } = cashTrials({ ...input, terms });
  const payments = firstPaymentDays.slice(0, input.finishDays.length);
  const { termMonths, extensionMonths } = input;
  return {
    firstClaimDate,
    firstPayment: outlook.firstPayment,
    termEnd: termMonths === null ? null : endsOf(payments, termMonths),
    pFinished: termMonths === null ? null : finishedBy(input, payments, termMonths),
    pFinishedExtended:
      termMonths === null || extensionMonths === null
        ? null
        : finishedBy(input, payments, termMonths + extensionMonths),
    peakAdvanceCents: outlook.peakAdvanceCents,
    peakOwedCents: outlook.peakOwedCents,
    bridgeCents: outlook.bridge?.costCents ?? null,
  };
}

function endsOf(payments: readonly (number | null)[], months: number): DayRange | null {
  const ends = payments.flatMap((day) => (day === null ? [] : [termEndDay(day, months)]));
  if (ends.length === 0) return null;
  const sorted = Float64Array.from(ends).sort();
  const day = (percent: number): CalendarDate => fromDayNumber(cents(percentile(sorted, percent)));
  return { p10: day(10), p50: day(50), p90: day(90) };
}

/** null where no trial is paid, so that no term begins. */
function finishedBy(
  { finishDays }: ClaimTimingInput,
  payments: readonly (number | null)[],
  months: number,
): Fraction | null {
  const started = payments.flatMap((day, trial) => (day === null ? [] : [{ day, trial }]));
  if (started.length === 0) return null;
  const met = started.filter(({ day, trial }) => (finishDays[trial] ?? 0) <= termEndDay(day, months));
  return fraction(met.length / started.length);
}

function termEndDay(day: number, months: number): number {
  return dayNumber(addMonths(fromDayNumber(day), months));
}

const steps = [3, 6, 12, 24] as const;
const mostSteps = 6;

/** At once, then every quarter of the work (half-year or year where it is long), and when everything is spent. */
export function claimChoices(firstSpend: CalendarDate, lastSpend: CalendarDate): (CalendarDate | null)[] {
  if (lastSpend <= firstSpend) return [null];
  const dates = steps.map((months) => datesBetween(firstSpend, lastSpend, months));
  const between = dates.find((one) => one.length <= mostSteps) ?? dates.at(-1) ?? [];
  return [null, ...between, lastSpend];
}

function datesBetween(first: CalendarDate, last: CalendarDate, months: number): CalendarDate[] {
  const dates: CalendarDate[] = [];
  for (let count = 1; ; count += 1) {
    const date = addMonths(first, count * months);
    if (date >= last) return dates;
    dates.push(date);
  }
}

import { type CalendarDate, fromDayNumber } from '../calendar/date';
import { fraction } from '../fraction';
import { finishQuantile } from './finish-quantile';
import type { RiskDelaySummary } from './timeline';
import type { FinishDays } from './timeline-trials';

/** What the delays of risk events do to the finish, read off the same trials with and without them (method 4). */
export function delaySummary(
  events: readonly string[],
  { finishDay, undelayedFinishDay }: FinishDays,
): RiskDelaySummary {
  const trials = finishDay.length;
  let [laterTrials, days] = [0, 0];
  for (let trial = 0; trial < trials; trial += 1) {
    const delay = (finishDay[trial] ?? 0) - (undelayedFinishDay[trial] ?? 0);
    if (delay > 0) laterTrials += 1;
    days += delay;
  }
  const sorted = Int32Array.from(undelayedFinishDay).sort();
  const at = (share: number): CalendarDate => fromDayNumber(finishQuantile(sorted, share));
  return {
    events,
    pLater: fraction(laterTrials / trials),
    meanDays: Number((days / trials).toFixed(1)),
    withoutDelay: { p50: at(0.5), p80: at(0.8) },
  };
}

/** One sentence on what it is and two on what it does, the same in window, command line and documents. */
export function riskDelaySentences(
  { events, pLater, meanDays, withoutDelay }: RiskDelaySummary,
  dateText: (date: CalendarDate) => string = (date) => date,
): string {
  return [
    `The finish includes ${delayWords(events)}: ${percent(pLater)} of the trials end later for it, on average of all trials by ${meanDays} days.`,
    `Without it P50 would be ${dateText(withoutDelay.p50)} and P80 ${dateText(withoutDelay.p80)}.`,
    'The plan as drawn, the money by quarter and the spares leave it out.',
  ].join(' ');
}

const mostNames = 3;

/** `the delay of 2 risk events (The permit is late; A tower fails)`. */
export function delayWords(events: readonly string[]): string {
  const count = events.length === 1 ? '1 risk event' : `${events.length} risk events`;
  const more = events.length - mostNames;
  const names = [...events.slice(0, mostNames), ...(more > 0 ? [`${more} more`] : [])];
  return `the delay of ${count} (${names.join('; ')})`;
}

/** Never rounds some trials to none, nor most of them to all. */
function percent(share: number): string {
  if (share > 0 && share < 0.0005) return 'under 0.1%';
  if (share < 1 && share > 0.9995) return 'over 99.9%';
  return `${Number((share * 100).toFixed(1))}%`;
}

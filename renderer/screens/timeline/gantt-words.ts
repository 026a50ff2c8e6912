import type { SiteCause } from '../../../core/schedule/site-cause';
import { type StepId, steps, type Trade, trades } from '../../../core/schedule/timeline';
import type { TriedTask } from '../../../engine/api';
import { countOf } from '../../format/count';
import { formatDate } from '../../format/date';

export function stepLabel(id: StepId): string {
  return steps.find((step) => step.id === id)?.label ?? id;
}

export function tradeLabel(id: Trade): string {
  return trades.find((trade) => trade.id === id)?.label ?? id;
}

/** `Radio, install` for `Bluff/radio/install`; the step alone for a step of the whole site. */
export function taskLabel({ taskId, site, step }: TriedTask): string {
  const [work, own] = taskId.slice(site.length + 1).split('/');
  if (own === undefined || work === undefined) return stepLabel(step);
  return `${work.charAt(0).toUpperCase()}${work.slice(1)}, ${stepLabel(step).toLowerCase()}`;
}

export function crewLabel({ trade, crew }: TriedTask): string {
  return trade === null || crew === null ? 'No crew, waiting' : `${tradeLabel(trade)} ${crew + 1}`;
}

export function datesOf({ start, finish }: TriedTask): string {
  return start === finish ? formatDate(start) : `${formatDate(start)} to ${formatDate(finish)}`;
}

/** Why it starts on its day, as a sentence without a full stop; `after` = its last predecessor. */
export function causeWords({ trade, site, startCause }: TriedTask, after: TriedTask | null): string {
  const { kind, seasonDays, crewDays } = startCause;
  if (kind === 'crew' && trade !== null) {
    return `Waited ${countOf(crewDays, 'day')} for a free crew: ${tradeLabel(trade)}`;
  }
  if (kind === 'season') return `Waited ${countOf(seasonDays, 'day')} until the site can be reached`;
  if (after === null) return 'Starts with the work';
  const place = after.site === site ? '' : ` at ${after.site}`;
  return `Starts after “${taskLabel(after)}”${place}`;
}

export function siteCauseWords({ cause, days }: SiteCause): string {
  const lost = countOf(days, 'day');
  switch (cause) {
    case 'season':
      return `Season: ${lost} until the site can be reached`;
    case 'lead time':
      return `Order and delivery: ${lost}`;
    case 'another site':
      return `Work at another site first: ${lost}`;
    case 'work':
      return `Nothing but its own work: ${lost}`;
    default:
      return `${tradeLabel(cause)}: ${lost} of waiting`;
  }
}

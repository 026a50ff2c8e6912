// Calendar quarters, written `2019Q4`. Cash and escalation are counted in them (method 3 and 5).

import { type CalendarDate, dateOf, partsOf } from './date';

export type Quarter = string & { readonly __unit: 'quarter' };

/** Quarters since year 0: differences are whole quarters. */
export function quarterNumber(quarter: Quarter): number {
  return Number(quarter.slice(0, 4)) * 4 + Number(quarter.slice(5)) - 1;
}

export function quarterFromNumber(index: number): Quarter {
  return `${Math.floor(index / 4)}Q${(index % 4) + 1}` as Quarter;
}

export function quarterOf(date: CalendarDate): Quarter {
  const { year, month } = partsOf(date);
  return quarterFromNumber(year * 4 + Math.floor((month - 1) / 3));
}

export function addQuarters(quarter: Quarter, count: number): Quarter {
  return quarterFromNumber(quarterNumber(quarter) + count);
}

export function quarterStart(quarter: Quarter): CalendarDate {
  const index = quarterNumber(quarter);
  return dateOf(Math.floor(index / 4), (index % 4) * 3 + 1, 1);
}

/** Every quarter from `first` to `last`, both included. */
export function quarterRange(first: Quarter, last: Quarter): Quarter[] {
  const [from, to] = [quarterNumber(first), quarterNumber(last)];
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => quarterFromNumber(from + i));
}

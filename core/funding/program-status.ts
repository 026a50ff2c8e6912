// What was true of a program on a date (method 0 and 5): the newest entry of its status history on or before the
// as-of date. An entry of which only the month or year is known counts from the end of that month or year, so that
// a later fact never slips in. A bill is in force once signed and a program once money is allocated or made
// available; a history that never says so stays "not in force", however far the bill got.

import { type CalendarDate, dateOf, daysInMonth, partsOf } from '../calendar/date';
import type { Program, ProgramStatus } from './program';

export interface ProgramStanding {
  readonly status: ProgramStatus | null;
  /** `2019-07-24: last committee action listed`; never blank. */
  readonly text: string;
  readonly exists: boolean;
  readonly inForce: boolean;
  readonly openToNewApplicants: boolean;
  readonly remarks: readonly string[];
}

const enacted = /\b(?:signed|enacted|became law)\b/i;
const paying = /\b(?:allocations published|made available)\b/i;
const ended = /\bdied with\b|\bsuperseded\b|\brepealed\b/i;
const windowClosed = /\bwindow closed\b/i;
const windowOpened = /\bwindow opened\b/i;

/** First day on which an entry can be relied on. */
export function knownFrom(status: ProgramStatus): CalendarDate {
  const { year, month } = partsOf(status.date);
  if (status.datePrecision === 'year') return dateOf(year, 12, 31);
  if (status.datePrecision === 'month') return dateOf(year, month, daysInMonth(year, month));
  return status.date;
}

/** The newest entry known on the date; null when the program did not exist yet or has no dated history. */
export function statusAsOf(program: Program, asOf: CalendarDate): ProgramStatus | null {
  return knownHistory(program, asOf).at(-1) ?? null;
}

export function knownHistory(program: Program, asOf: CalendarDate): readonly ProgramStatus[] {
  return program.statusHistory
    .filter((status) => knownFrom(status) <= asOf)
    .sort((a, b) => (knownFrom(a) < knownFrom(b) ? -1 : knownFrom(a) > knownFrom(b) ? 1 : 0));
}

export function programStanding(program: Program, asOf: CalendarDate): ProgramStanding {
  if (program.statusHistory.length === 0) return undatedStanding(program);
  const history = knownHistory(program, asOf);
  const status = history.at(-1) ?? null;
  if (status === null) return absentStanding(program, asOf);
  const inForce = isInForce(program, history);
  const closedOn = closingEntry(history);
  const openToNewApplicants = inForce && program.newApplicants && closedOn === null;
  const remarks = [
    ...(inForce ? [] : [notInForce(program, status)]),
    ...(closedOn === null ? [] : [`The application ${closedOn.event} on ${closedOn.date}: ${forApproved}`]),
    ...(program.newApplicants ? [] : [`No window for new applicants was found: ${forApproved}`]),
  ];
  return { status, text: statusText(status), exists: true, inForce, openToNewApplicants, remarks };
}

const forApproved = 'the figures hold for an applicant who was approved in time, a newcomer gets nothing';

export function statusText(status: ProgramStatus): string {
  const day =
    status.datePrecision === 'day'
      ? status.date
      : status.date.slice(0, status.datePrecision === 'month' ? 7 : 4);
  return `${day}: ${status.event}${status.detail === null ? '' : ` (${status.detail})`}`;
}

function isInForce(program: Program, history: readonly ProgramStatus[]): boolean {
  const word = program.kind === 'program' ? paying : enacted;
  const from = history.findLastIndex((status) => word.test(status.event));
  return from >= 0 && !history.slice(from + 1).some((status) => ended.test(status.event));
}

function closingEntry(history: readonly ProgramStatus[]): ProgramStatus | null {
  const last = history.findLast(
    (status) => windowClosed.test(status.event) || windowOpened.test(status.event),
  );
  return last !== undefined && windowClosed.test(last.event) ? last : null;
}

function notInForce(program: Program, status: ProgramStatus): string {
  return `${program.name} pays nothing yet on the as-of date (${statusText(status)}): the support shown is what it would pay if it came into force as written`;
}

function absentStanding(program: Program, asOf: CalendarDate): ProgramStanding {
  const text = `did not exist on ${asOf}`;
  const remark = `${program.name} ${text}: it pays nothing, and no line counts`;
  return { status: null, text, exists: false, inForce: false, openToNewApplicants: false, remarks: [remark] };
}

function undatedStanding(program: Program): ProgramStanding {
  const remark = `${program.name} has no dated history: taken as it is written, whatever the as-of date`;
  return {
    status: null,
    text: 'no dated history',
    exists: true,
    inForce: program.kind !== 'bill',
    openToNewApplicants: program.newApplicants,
    remarks: [remark],
  };
}

// What was true of a program on a date (method 0 and 5): the newest entry of its status history on or before the
// as-of date. An entry of which only the month or year is known counts from the end of that month or year, so that
// a later fact never slips in. A bill is in force once signed and a program once money is allocated or made
// available; a history that never says so stays "not in force", however far the bill got.

import { type CalendarDate, dateOf, daysInMonth, partsOf } from '../calendar/date';
import type { Program, ProgramStatus } from './program';
import { successorRemarks } from './successor';

export interface ProgramStanding {
  readonly status: ProgramStatus | null;
  /** `2019-07-24: last committee action listed`; never blank. */
  readonly text: string;
  /** False before its first known day, after its end, and for a record that is no replacement program. */
  readonly canPay: boolean;
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
    ...successorRemarks(program.id, asOf),
    ...(program.newApplicants ? [] : [`No window for new applicants was found: ${forApproved}`]),
  ];
  const canPay = isReplacementProgram(program) && endOf(history) === null;
  return { status, text: statusText(status), canPay, inForce, openToNewApplicants, remarks };
}

const forApproved = 'the figures hold for an applicant who was approved in time, a newcomer gets nothing';

export function statusText(status: ProgramStatus): string {
  const shown = { year: 4, month: 7 }[status.datePrecision] ?? status.date.length;
  const detail = status.detail === null ? '' : `; ${status.detail}`;
  return `${status.date.slice(0, shown)}: ${status.event}${detail}`;
}

function isInForce(program: Program, history: readonly ProgramStatus[]): boolean {
  if (!isReplacementProgram(program)) return false;
  const word = program.kind === 'program' ? paying : enacted;
  return history.some((status) => word.test(status.event)) && endOf(history) === null;
}

/** The entry that ended the program or bill; null while it lives. */
function endOf(history: readonly ProgramStatus[]): ProgramStatus | null {
  return history.find((status) => ended.test(status.event)) ?? null;
}

/** Records that pay no operator: a gap that was searched for, grants for others, where the money comes from. */
export function isReplacementProgram(program: Program): boolean {
  return !['gap', 'financing', 'adjacent'].includes(program.kind);
}

function closingEntry(history: readonly ProgramStatus[]): ProgramStatus | null {
  const last = history.findLast(
    (status) => windowClosed.test(status.event) || windowOpened.test(status.event),
  );
  return last !== undefined && windowClosed.test(last.event) ? last : null;
}

function notInForce(program: Program, status: ProgramStatus): string {
  if (!isReplacementProgram(program))
    return `${program.name}: no program that pays an operator for a replacement`;
  if (ended.test(status.event)) {
    return `${program.name} has ended (${statusText(status)}) and pays nothing: an as-of date before the end shows what it would have paid`;
  }
  return `${program.name} pays nothing yet on the as-of date: the support shown is what it would pay if it came into force as written. Last step known: ${statusText(status)}`;
}

function absentStanding(program: Program, asOf: CalendarDate): ProgramStanding {
  const text = `did not exist on ${asOf}`;
  const remark = `${program.name} ${text}: it pays nothing, and no line counts`;
  return { status: null, text, canPay: false, inForce: false, openToNewApplicants: false, remarks: [remark] };
}

function undatedStanding(program: Program): ProgramStanding {
  const remark = isReplacementProgram(program)
    ? `${program.name} has no dated history: taken as it is written, whatever the as-of date`
    : `${program.name}: no program that pays an operator for a replacement`;
  return {
    status: null,
    text: 'no dated history',
    canPay: isReplacementProgram(program),
    inForce: isReplacementProgram(program) && program.kind !== 'bill',
    openToNewApplicants: isReplacementProgram(program) && program.newApplicants,
    remarks: [remark],
  };
}

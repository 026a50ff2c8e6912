import type { CalendarDate } from '../calendar/date';
import type { Program } from './program';
import { knownFrom, programStanding } from './program-status';

/**
 * The program that a plan is measured against when the user names none: of the programs (not laws or bills) in force on
 * the date, the one that began last; null when none is in force, as in 2019.
 */
export function defaultProgram(programs: readonly Program[], asOf: CalendarDate): Program | null {
  const running = programs.filter(
    (program) => program.kind === 'program' && programStanding(program, asOf).inForce,
  );
  return running.toSorted((a, b) => (firstDay(a) < firstDay(b) ? -1 : 1)).at(-1) ?? null;
}

function firstDay(program: Program): string {
  return program.statusHistory.map(knownFrom).toSorted()[0] ?? '';
}

// The program that a run without a choice is about: the newest replacement program, law or bill that is alive on
// the as-of date and names money, programs before bills. It is a proposal; the user's choice always wins.

import type { CalendarDate } from '../calendar/date';
import type { Program } from './program';
import { programStanding } from './program-status';

const order = ['program', 'law', 'bill'];

/** null when nothing of the kind exists on the date. */
export function defaultProgram(programs: readonly Program[], asOf: CalendarDate): Program | null {
  const alive = programs
    .filter(
      (program) =>
        order.includes(program.kind) && program.availableCents !== null && program.vendorIds.length > 0,
    )
    .map((program) => ({ program, standing: programStanding(program, asOf) }))
    .filter(({ standing }) => standing.canPay)
    .map(({ program, standing }) => ({ program, date: standing.status?.date ?? '' }));
  const sorted = alive.sort(
    (a, b) =>
      order.indexOf(a.program.kind) - order.indexOf(b.program.kind) ||
      (a.date < b.date ? 1 : a.date > b.date ? -1 : 0),
  );
  return sorted[0]?.program ?? null;
}

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
    .filter(({ standing }) => standing.canPay);
  const sorted = alive.sort(
    (a, b) =>
      order.indexOf(a.program.kind) - order.indexOf(b.program.kind) ||
      compareDates(b.standing.status?.date ?? null, a.standing.status?.date ?? null),
  );
  return sorted[0]?.program ?? null;
}

function compareDates(a: CalendarDate | null, b: CalendarDate | null): number {
  return (a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0;
}

// Which of a program's amounts were public on the as-of date (method 0): the demand and the factor of July 2022
// must not appear in a view of 2021. Dates are those of the events in the programs' own histories that carry the
// figure (Public Law 116-260; approvals and allocations of 2022-07-15 and 2022-07-18; Public Law 118-159; the
// allocation of 2025-04-15). A program without an entry here is known as a whole from its first status on.

import { type CalendarDate, calendarDate } from '../calendar/date';
import type { Fraction } from '../fraction';
import type { Cents } from '../money/cents';
import type { Program } from './program';

export interface KnownFigures {
  readonly availableCents: Cents | null;
  readonly administrationCents: Cents | null;
  readonly administrationImpliedCents: readonly [Cents, Cents] | null;
  readonly demandCents: Cents | null;
  readonly publishedFactor: Fraction | null;
}

interface FigureDates {
  readonly available: CalendarDate;
  readonly demand: CalendarDate;
  readonly factor: CalendarDate;
}

const figureDates: Readonly<Record<string, FigureDates>> = {
  'scrp-2022': {
    available: calendarDate('2020-12-27'),
    demand: calendarDate('2022-07-15'),
    factor: calendarDate('2022-07-18'),
  },
  'scrp-2025': {
    available: calendarDate('2024-12-23'),
    demand: calendarDate('2024-12-23'),
    factor: calendarDate('2025-04-15'),
  },
};

export function knownFigures(program: Program, asOf: CalendarDate): KnownFigures {
  const dates = figureDates[program.id];
  const isKnown = (figure: keyof FigureDates) => dates === undefined || dates[figure] <= asOf;
  return {
    availableCents: isKnown('available') ? program.availableCents : null,
    administrationCents: isKnown('available') ? program.administrationCents : null,
    administrationImpliedCents: isKnown('factor') ? (program.administrationImpliedCents ?? null) : null,
    demandCents: isKnown('demand') ? program.demandCents : null,
    publishedFactor: isKnown('factor') ? program.publishedFactor : null,
  };
}

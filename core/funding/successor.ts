// Which record carries a program on: the laws of 2020 pay through the FCC's Reimbursement Program, and its allocations
// of July 2022 were overtaken by full funding (status lines of the programs themselves, programs.json). Without this a
// reader would take the figures of a law for what an operator gets.

import { type CalendarDate, calendarDate } from '../calendar/date';

interface Successor {
  readonly id: string;
  readonly from: CalendarDate;
  readonly words: string;
}

const successors: Readonly<Record<string, Successor>> = {
  'hr4459-2019': {
    id: 'stcna-2020',
    from: calendarDate('2019-11-08'),
    words: 'Overtaken by H.R. 4998, which became law',
  },
  'stcna-2020': {
    id: 'scrp-2022',
    from: calendarDate('2020-12-27'),
    words: 'Carried out by the Reimbursement Program, with its own rules and vendors',
  },
  'caa-2021': {
    id: 'scrp-2022',
    from: calendarDate('2020-12-27'),
    words: 'Carried out by the Reimbursement Program, which has the cost rules and the proration',
  },
  'scrp-2022': {
    id: 'scrp-2025',
    from: calendarDate('2025-04-15'),
    words: 'The factor of July 2022 was overtaken by full funding',
  },
};

export function successorRemarks(programId: string, asOf: CalendarDate): readonly string[] {
  const successor = successors[programId];
  if (successor === undefined || asOf < successor.from) return [];
  return [`${successor.words}: see ${successor.id}`];
}

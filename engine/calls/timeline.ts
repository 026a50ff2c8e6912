// Calls about the schedule and its deadlines.

import type { CalendarDate } from '../../core/calendar/date';
import type { DeadlineCase } from '../../core/schedule/timeline';
import type { DeadlinePrice, RunInput, TimelineView } from '../views';

export interface TimelineReads {
  'deadline-price': (
    input: RunInput & {
      readonly from?: CalendarDate;
      readonly to?: CalendarDate;
      readonly confidence: number;
    },
  ) => DeadlinePrice;
  'deadline-list': (input: RunInput) => readonly DeadlineCase[];
  timeline: (input: RunInput) => TimelineView;
}

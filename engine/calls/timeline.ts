// Calls about the schedule and its deadlines, the operator's letters, and running on with spares.

import type { CalendarDate } from '../../core/calendar/date';
import type { AssetCategory } from '../../core/inventory/category';
import type { DeadlineLetter } from '../../core/schedule/deadline-letter';
import type { DeadlineRate, DeadlineRateKey } from '../../core/schedule/deadline-rate';
import type { CrewCounts, DeadlineCase, ThreePoint } from '../../core/schedule/timeline';
import type { DeadlinePrice, RunInput, TimelineView } from '../views';
import type { RunningOnView, ScheduleTry, TimelineTrials } from './timeline-views';

export interface TimelineReads {
  'deadline-price': (
    input: RunInput & {
      readonly from?: CalendarDate;
      readonly to?: CalendarDate;
      readonly confidence: number;
    },
  ) => DeadlinePrice;
  'deadline-list': (input: RunInput) => readonly DeadlineCase[];
  'deadline-letter-list': (input: Record<string, never>) => readonly DeadlineLetter[];
  'deadline-rate-list': (input: Record<string, never>) => readonly DeadlineRate[];
  timeline: (input: RunInput) => TimelineView;
  'timeline-trials': (input: RunInput) => TimelineTrials;
  /** The likely schedule alone; absent crews = those of the run. */
  'timeline-try': (input: RunInput & { readonly crews?: CrewCounts }) => ScheduleTry;
  'running-on': (
    input: RunInput & { readonly serviceLevel?: number; readonly salvageFraction?: number },
  ) => RunningOnView;
}

export interface TimelineWrites {
  /** `id: null` makes a new letter. */
  'deadline-letter-save': (input: {
    readonly letter: Omit<DeadlineLetter, 'id'> & { readonly id: number | null };
  }) => DeadlineLetter;
  'deadline-letter-delete': (input: { readonly id: number }) => { readonly id: number };
  /** `value: null` goes back to the shipped assumption. */
  'deadline-rate-save': (input: {
    readonly key: DeadlineRateKey;
    readonly value: number | null;
    readonly source: string;
  }) => { readonly key: DeadlineRateKey };
  'spare-stock-save': (input: {
    readonly poolId: string;
    readonly quantity: number;
    readonly source: string;
  }) => { readonly poolId: string };
  /** `perYear: null` goes back to the shipped assumption. */
  'failure-rate-save': (input: {
    readonly category: AssetCategory;
    readonly perYear: ThreePoint | null;
    readonly source: string;
  }) => { readonly category: AssetCategory };
}

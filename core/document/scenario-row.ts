import type { CalendarDate } from '../calendar/date';
import type { Fraction } from '../fraction';
import type { Cents } from '../money/cents';
import type { Scenario } from '../scenario/settings';

/** The figures of one scenario in a side-by-side table; the outcome of a comparison has all of them. */
export interface ScenarioRow {
  readonly scenario: Pick<Scenario, 'id' | 'name'>;
  readonly p50Cents: Cents;
  readonly p80Cents: Cents;
  readonly supportCents: Cents;
  /** False where the program pays nothing on the as-of date and the figures say what it would pay. */
  readonly supportInForce?: boolean;
  readonly netP50Cents: Cents;
  readonly netP80Cents: Cents;
  readonly peakAdvanceCents: Cents;
  readonly finishP80: CalendarDate;
  readonly deadlineDate: CalendarDate | null;
  readonly pDeadlineMet: Fraction | number | null;
}

import type { CalendarDate } from '../calendar/date';
import type { Confidence } from '../source';

/** How the export rules stand to one listed entity as of a date (method 0, 1). */
export interface LicenseStanding {
  /** True where the Entity List or a denial order asks for a license. */
  readonly isRequired: boolean;
  readonly requirement: string;
  /** The review policy of the entry in force; null where none is asked for or the entry's policy is not on file. */
  readonly policy: ReviewPolicy | null;
  /** The general license, extension or limited authorization in force; null for none. */
  readonly general: GeneralLicense | null;
  /** What was publicly known by the date about licenses for single applicants; oldest first. */
  readonly reported: readonly ReportedFact[];
  readonly support: SupportAnswer;
}

export interface ReviewPolicy {
  readonly text: string;
  readonly since: CalendarDate;
  readonly citation: string | null;
  readonly confidence: Confidence;
}

export interface GeneralLicense {
  readonly title: string;
  readonly firstDay: CalendarDate;
  /** The last day it applies, as it stood on the as-of date. */
  readonly lastDay: CalendarDate;
  /** What it covers; null where the source does not say. */
  readonly scope: string | null;
  readonly citation: string | null;
  readonly confidence: Confidence;
}

export interface ReportedFact {
  readonly date: CalendarDate;
  readonly datePrecision: 'day' | 'month' | 'year';
  readonly text: string;
  readonly document: string;
  readonly confidence: Confidence;
}

/** May an asset still get updates, spares and support as of the date? */
export interface SupportAnswer {
  readonly answer: 'yes' | 'no' | 'depends';
  readonly reason: string;
}

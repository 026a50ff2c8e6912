// How far the published first estimates of this field were off (reference, programs, demand presets): what was thought to
// be needed in 2019 and 2020, against what the review of the applications found reasonable in July 2022. A reader of an
// early estimate should know it. As of a day before that review there is nothing to say (method 0).

import type { CalendarDate } from '../calendar/date';
import { calendarDate } from '../calendar/date';
import type { Cents } from '../money/cents';
import type { DemandPreset } from '../reference/reference';
import type { SourceRef } from '../source';

export interface EarlyEstimate {
  readonly label: string;
  readonly thenCents: Cents;
  readonly foundCents: Cents;
  /** How many times the early figure the later one is. */
  readonly factor: number;
  readonly source: readonly SourceRef[];
}

const EARLY = ['2019-cbo', '2020-collection-all'];
const FOUND = '2022-07';
const FOUND_DATE = calendarDate('2022-07-15');

/** Oldest first; empty before the review or where the reference lacks the figures. */
export function earlyEstimates(presets: readonly DemandPreset[], asOf: CalendarDate): EarlyEstimate[] {
  const found = presets.find(({ id }) => id === FOUND);
  if (found === undefined || asOf < FOUND_DATE) return [];
  return EARLY.flatMap((id) => {
    const early = presets.find((preset) => preset.id === id);
    if (early === undefined) return [];
    return [
      {
        label: early.label,
        thenCents: early.highCents,
        foundCents: found.lowCents,
        factor: found.lowCents / early.highCents,
        source: [early.source, found.source],
      },
    ];
  });
}

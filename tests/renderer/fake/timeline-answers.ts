import { addDays, calendarDate, dayNumber } from '../../../core/calendar/date';
import { cents } from '../../../core/money/cents';
import {
  assumedRates,
  type DeadlineRate,
  deadlineRateKeys,
  unpublished,
} from '../../../core/schedule/deadline-rate';
import type { CrewCounts } from '../../../core/schedule/timeline';
import { failureRateOf } from '../../../core/spares/failure-rate';
import { runningOn } from '../../../core/spares/running-on';
import { runningOnSentence } from '../../../core/spares/running-on-sentence';
import type { RunningOnView, ScheduleTry, TimelineTrials } from '../../../engine/api';
import { fakeTimeline } from './results';

export function fakeTimelineTrials(): TimelineTrials {
  const first = dayNumber(calendarDate('2027-09-10'));
  const trials = Array.from({ length: 200 }, (_, trial) => trial);
  return {
    finishDays: trials.map((trial) => first + ((trial * 37) % 80)),
    totalsCents: trials.map((trial) => 320_000_000 + ((trial * 53) % 200) * 400_000),
  };
}

export function fakeDeadlineRates(): readonly DeadlineRate[] {
  return deadlineRateKeys.map(({ id, label, unit }) => ({
    key: id,
    label,
    unit,
    value: assumedRates[id],
    source: unpublished,
    confidence: 'uncertain' as const,
    isOwn: false,
  }));
}

export function fakeRunningOn(): RunningOnView {
  const rate = failureRateOf('radio-unit', []);
  const risk = runningOn({
    asOf: calendarDate('2026-11-24'),
    salvageFraction: 0.7,
    serviceLevel: 0.95,
    pools: [
      {
        poolId: 'radio-unit | Huawei | RRU3908',
        category: 'radio-unit',
        label: 'Huawei RRU3908',
        manufacturer: 'Huawei',
        entityId: 'huawei',
        onHand: 1,
        perYear: rate.perYear,
        effect: 'site',
        onHandSource: 'count of the store',
        supply: {
          kind: 'until',
          lastDay: calendarDate('2027-01-31'),
          reason: 'General license to the end of January',
        },
        unitCostCents: cents(250_000),
        sites: [
          {
            site: 'Bluff',
            units: 12,
            cutoverDate: calendarDate('2027-08-01'),
            removedDate: calendarDate('2027-08-20'),
          },
        ],
      },
    ],
  });
  const finishDate = calendarDate('2027-09-23');
  return {
    order: 'longest chain',
    orders: [
      { order: 'longest chain', finishDate, risk },
      { order: 'spares at risk', finishDate, risk },
    ],
    failureRates: [{ ...rate, effect: 'site' }],
    sentence: runningOnSentence(risk),
    assumptions: ['A spare serves units of the same maker and model only'],
  };
}

/** Each tower crew more than the present count ends the work three weeks earlier. */
export function fakeScheduleTry(present: CrewCounts, crews: CrewCounts = present): ScheduleTry {
  const { timeline } = fakeTimeline();
  const daysEarlier = (crews.tower - present.tower) * 21;
  const presentFinishDate = timeline.finish.deterministic;
  return {
    crews,
    presentCrews: present,
    finishDate: addDays(presentFinishDate, -daysEarlier),
    presentFinishDate,
    daysEarlier,
    tasks: timeline.tasks.map((task, index) => ({
      ...task,
      startCause: {
        kind: index === 0 ? 'start' : 'crew',
        afterTaskId: timeline.tasks[index - 1]?.taskId ?? null,
        seasonDays: 0,
        crewDays: index === 0 ? 0 : 4,
      },
    })),
    deadlines: timeline.deadlines,
    siteCauses: timeline.sites.map(({ site }) => ({ site, cause: 'tower', days: 12 })),
    seasons: timeline.sites.slice(0, 1).map(({ site }) => ({
      site,
      season: { firstMonth: 5, lastMonth: 10 },
    })),
  };
}

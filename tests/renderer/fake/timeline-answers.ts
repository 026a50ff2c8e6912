import { calendarDate, dayNumber } from '../../../core/calendar/date';
import {
  assumedRates,
  type DeadlineRate,
  deadlineRateKeys,
  unpublished,
} from '../../../core/schedule/deadline-rate';
import { failureRateOf } from '../../../core/spares/failure-rate';
import { runningOn } from '../../../core/spares/running-on';
import { runningOnSentence } from '../../../core/spares/running-on-sentence';
import type { RunningOnView, TimelineTrials } from '../../../engine/api';

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
        lastBuyDate: null,
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
    failureRates: [rate],
    sentence: runningOnSentence(risk),
    assumptions: ['A spare serves units of the same maker and model only'],
  };
}

import { defaultSettings } from '../../scenario/settings';
import { trades } from '../../schedule/timeline';
import type { RunResult } from '../run-result';
import { lowerFirst, percentWords, sentence } from '../words';
import { AS_STATED, type Assumption, methodOrigin, originOf } from './assumption';

/** Crews, start, and what the site template takes for granted (method 4). */
export function scheduleAssumptions(run: RunResult): Assumption[] {
  return [start(run), crews(run), tie(run), ...fromTimeline(run)];
}

function start({ settings, timeline }: RunResult): Assumption {
  const isDefault = settings.startDate === null;
  return {
    topic: 'Schedule',
    statement: 'Work starts on',
    value: timeline.startDate,
    ...originOf(isDefault, 'First business day after the as-of date; no date was entered'),
    effect: 'A later start moves every finish date with it',
  };
}

function crews({ settings, timeline }: RunResult): Assumption {
  const isDefault = trades.every(({ id }) => settings.crews[id] === defaultSettings.crews[id]);
  const binding = trades.find(({ id }) => id === timeline.bindingResource);
  return {
    topic: 'Schedule',
    statement: 'Crews at work at the same time',
    value: trades.map(({ id, label }) => `${settings.crews[id]} ${lowerFirst(label)}`).join(', '),
    ...originOf(isDefault),
    effect:
      binding === undefined
        ? 'No trade holds the schedule back'
        : `The ${lowerFirst(binding.label)} holds the schedule back: one fewer is later, one more is sooner`,
  };
}

function tie({ settings }: RunResult): Assumption {
  return {
    topic: 'Schedule',
    statement: 'Long jobs are dear jobs: tie of durations to cost',
    value: percentWords(settings.durationCorrelation),
    ...methodOrigin(settings.durationCorrelation === defaultSettings.durationCorrelation, 4),
    effect: 'A stronger tie lowers the chance to be in budget and in time together',
  };
}

function fromTimeline({ timeline }: RunResult): Assumption[] {
  return timeline.assumptions.map((text) => ({
    topic: 'Schedule',
    statement: sentence(text).replace(/\.$/, ''),
    value: AS_STATED,
    source: 'Work templates for a site',
    confidence: 'uncertain',
    effect: 'Longer work moves the finish dates of the sites it touches',
  }));
}

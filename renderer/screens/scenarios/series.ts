// Up to six scenarios in one chart: each has a letter, a dash and a mark, so that the lines can be told apart in gray and
// names may be as long as they like.

import type { ScenarioOutcome } from '../../../engine/api';

export interface Series {
  readonly letter: string;
  readonly outcome: ScenarioOutcome;
  readonly dash: string | undefined;
  readonly color: string;
}

const looks: readonly Pick<Series, 'dash' | 'color'>[] = [
  { dash: undefined, color: 'var(--co-chart-1)' },
  { dash: '7 4', color: 'var(--co-chart-3)' },
  { dash: '2 3', color: 'var(--co-chart-2)' },
  { dash: '10 3 2 3', color: 'var(--co-chart-ink)' },
  { dash: '4 2', color: 'var(--co-chart-1)' },
  { dash: '1 4', color: 'var(--co-chart-ink)' },
];

export const mostCompared = looks.length;

export function seriesOf(outcomes: readonly ScenarioOutcome[]): Series[] {
  return outcomes.slice(0, mostCompared).map((outcome, index) => ({
    letter: letterOf(index),
    outcome,
    dash: looks[index]?.dash,
    color: looks[index]?.color ?? 'var(--co-chart-ink)',
  }));
}

/** `A` for the first. */
export function letterOf(index: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + index);
}

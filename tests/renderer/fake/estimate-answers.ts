import type { FakeOperator, Handlers } from './operator';
import { fakeEstimate } from './results';

/** Quick estimates, and the runs that the workspace keeps: one of yesterday, out of date. */
export function estimateAnswers({ state }: FakeOperator): Handlers {
  const view = () => fakeEstimate(state.settings.budgetCents);
  const row = (id: number, isCurrent: boolean) => {
    const { estimate, stamp } = view();
    return {
      id,
      at: `2026-11-${22 + id}T15:04:00.000Z`,
      scenario: 'Base',
      asOf: stamp.asOf,
      trials: estimate.trials,
      seed: estimate.seed,
      inputHash: estimate.inputHash,
      pointCents: estimate.pointCents,
      p50Cents: estimate.percentilesCents['50'] ?? estimate.meanCents,
      p80Cents: estimate.percentilesCents['80'] ?? estimate.meanCents,
      isCurrent,
    };
  };
  return {
    'estimate-quick': ({ patch }) => {
      const quick = fakeEstimate(
        patch.budgetCents === undefined ? state.settings.budgetCents : patch.budgetCents,
      );
      return { ...quick, estimate: { ...quick.estimate, trials: patch.trials ?? quick.estimate.trials } };
    },
    'estimate-latest': () => ({ kept: null }),
    'estimate-runs': () => [row(2, true), row(1, false)],
    'estimate-run-compare': ({ before, after }) => ({
      before: row(before, false),
      after: row(after, true),
      inputs: [{ label: 'Trials', before: '5000', after: '10000' }],
      figures: [{ name: 'P50', beforeCents: row(1, false).p50Cents, afterCents: row(2, true).p50Cents }],
      groups: [],
      lines: [],
      changedLines: 0,
    }),
  };
}

import { fraction } from '../../../core/fraction';
import { cents } from '../../../core/money/cents';
import { chainChance } from '../../../core/schedule/chain-chance';
import {
  deadlinePriceSteps,
  type PriceInput,
  type PricePoint,
  priceBy,
} from '../../../core/schedule/deadline-price';
import { assumedRates } from '../../../core/schedule/deadline-rate';
import { quadrantCounts } from '../../../core/schedule/joint-chance';
import { oneCrew, task, timeline } from './schedule-fixture';

const sites = ['a', 'b', 'c', 'd', 'e', 'f'];
const work = timeline(sites.map((site) => task(`${site}/install`, { trade: 'tower', days: [5, 10, 20] })));
const input: PriceInput = {
  tasks: work.tasks,
  startDate: work.settings.startDate,
  crews: oneCrew,
  rates: assumedRates,
  cost: { meanCents: cents(100_000_000), p80Cents: cents(120_000_000), equipmentCents: cents(0) },
  confidence: 0.8,
  trials: 100,
  seed: 7,
  durationCorrelation: 0.3,
  overall: null,
};

function curveOf(): PricePoint[] {
  const steps = deadlinePriceSteps(input);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

test('a later deadline never costs more, and the same seed gives the same curve', () => {
  const curve = curveOf();
  expect(curve.length).toBeGreaterThan(2);
  curve.slice(1).forEach((point, at) => {
    expect(point.date > (curve[at]?.date ?? '')).toBe(true);
    expect(point.meanCents).toBeLessThan(curve[at]?.meanCents ?? 0);
  });
  expect(curveOf()).toEqual(curve);
  expect(priceBy(curve, curve[0]?.date ?? work.settings.startDate)).toEqual(curve[0]);
});

test('the plan as it stands costs nothing extra, and every extra is the sum of its parts', () => {
  const curve = curveOf();
  expect(curve.at(-1)?.extraCents).toBe(0);
  for (const point of curve) {
    const { mobilizationCents, dragCents, overtimeCents, expediteCents } = point;
    expect(point.extraCents).toBe(mobilizationCents + dragCents + overtimeCents + expediteCents);
  }
});

test('each trial is in one quadrant: both met, only budget, only date, neither', () => {
  const counts = quadrantCounts([1, 1, 9, 9], [10, 99, 10, 99], { lastDay: 5, budgetCents: 50 });
  expect(counts).toEqual({ both: 1, onlyBudget: 1, onlyDate: 1, neither: 1 });
});

test('an extension half likely lifts a chance of 40% to 65% when the later date is met in 90%', () => {
  const chance = chainChance({ pMet: fraction(0.4) }, [{ pMet: fraction(0.9), probability: fraction(0.5) }]);
  expect(chance.expected).toBeCloseTo(0.65, 12);
});

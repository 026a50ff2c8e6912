import type { CostLine, EstimateResult, EstimateSettings } from '../../core/estimate/estimate';
import { estimate } from '../../core/estimate/run-estimate';
import { fraction } from '../../core/fraction';
import { costLine, mixedLines, plainSettings, riskEvent } from '../core/estimate/lines';
import { type PlainLine, rejectionEstimate, secondEstimate } from './second-estimate';

const TRIALS = 10_000;
const PERCENTS = [5, 10, 50, 80, 90, 95];

function plain(line: CostLine): PlainLine {
  const factor = line.escalationFactor;
  return {
    group: line.group,
    quantity: line.quantity,
    low: line.lowCents * factor,
    likely: line.likelyCents * factor,
    high: line.highCents * factor,
    distribution: line.distribution,
    ...(line.quantityRange && line.countGroup
      ? { counted: { ...line.quantityRange, count: line.countGroup } }
      : {}),
  };
}

/** Both are samples: they may differ by four times the standard error of the difference. */
function expectAgreement(result: EstimateResult, totals: readonly number[]): void {
  const mean = totals.reduce((sum, total) => sum + total, 0) / totals.length;
  const deviation = Math.sqrt(
    totals.reduce((sum, total) => sum + (total - mean) ** 2, 0) / (totals.length - 1),
  );
  expect(Math.abs(result.meanCents - mean)).toBeLessThan((4 * deviation * Math.SQRT2) / Math.sqrt(TRIALS));
  expect(Math.abs(result.sdCents / deviation - 1)).toBeLessThan(0.05);
  for (const percent of PERCENTS) {
    const ours = result.percentilesCents[String(percent)] ?? Number.NaN;
    const error = result.standardErrorCents[String(percent)] ?? Number.NaN;
    const theirs = totals[Math.round((percent / 100) * (totals.length - 1))] ?? Number.NaN;
    expect(Math.abs(ours - theirs)).toBeLessThan(4 * Math.SQRT2 * error);
  }
}

const settings = (sampling: 'lhs' | 'mc', within: number, between: number): EstimateSettings => ({
  ...plainSettings,
  trials: TRIALS,
  sampling,
  rhoWithin: fraction(within),
  rhoBetween: fraction(between),
});

describe('A second implementation gives the same estimate within its standard errors', () => {
  test.each([
    ['lhs', 0.3, 0.15],
    ['mc', 0.3, 0.15],
    ['lhs', 0.8, 0],
    ['lhs', 0, 0],
  ] as const)(
    '%s, correlation %d within and %d between groups, every distribution',
    (sampling, within, between) => {
      const lines = mixedLines(15);
      const run = { trials: TRIALS, seed: 11, rhoWithin: within, rhoBetween: between };
      expectAgreement(
        estimate(lines, [], settings(sampling, within, between), 'hash'),
        secondEstimate(lines.map(plain), run),
      );
    },
  );

  test.each(['lhs', 'mc'] as const)('%s, with counts that lines share and risk events', (sampling) => {
    const lines = mixedLines(9).map((line, i) =>
      i % 3 === 2
        ? line
        : { ...line, quantityRange: { low: 2, high: 2 + 3 * i }, countGroup: `count ${i % 2}` },
    );
    const risks = [
      riskEvent('tower', 0.3, [20_000, 60_000, 150_000]),
      riskEvent('permit', 0.05, [100_000, 100_000, 400_000]),
    ];
    const run = { trials: TRIALS, seed: 17, rhoWithin: 0.4, rhoBetween: 0.1 };
    const theirs = secondEstimate(
      lines.map(plain),
      run,
      risks.map(({ probability, lowCents, likelyCents, highCents }) => ({
        probability,
        low: lowCents,
        likely: likelyCents,
        high: highCents,
      })),
    );
    expectAgreement(estimate(lines, risks, settings(sampling, 0.4, 0.1), 'hash'), theirs);
  });

  test.each(['lhs', 'mc'] as const)('%s, independent PERT prices against draws by rejection', (sampling) => {
    const lines = Array.from({ length: 6 }, (_, i) =>
      costLine(`P${i}`, 'g', `${i + 1} x ${100 + i}/${130 + 20 * i}/${400 + 10 * i} pert`),
    );
    const totals = rejectionEstimate(lines.map(plain), { trials: TRIALS, seed: 5 });
    expectAgreement(estimate(lines, [], settings(sampling, 0, 0), 'hash'), totals);
  });
});

describe('Standard errors', () => {
  const scatter = (sampling: 'lhs' | 'mc'): { seen: number; reported: number } => {
    const lines = mixedLines(8);
    const results = Array.from({ length: 60 }, (_, seed) =>
      estimate(lines, [], { ...settings(sampling, 0.3, 0.15), trials: 400, seed }, 'hash'),
    );
    const p80 = results.map((result) => result.percentilesCents['80'] ?? Number.NaN);
    const mean = p80.reduce((sum, value) => sum + value, 0) / p80.length;
    const seen = Math.sqrt(p80.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (p80.length - 1));
    const reported =
      results.reduce((sum, result) => sum + (result.standardErrorCents['80'] ?? 0), 0) / results.length;
    return { seen, reported };
  };

  test('over 60 seeds the P80 of Monte Carlo scatters as reported', () => {
    const { seen, reported } = scatter('mc');
    // The scatter of 60 values is itself known to 9%.
    expect(seen / reported).toBeGreaterThan(0.7);
    expect(seen / reported).toBeLessThan(1.3);
  });

  test('that of Latin hypercube sampling scatters less than reported', () => {
    const { seen, reported } = scatter('lhs');
    expect(seen / reported).toBeLessThan(1);
  });
});

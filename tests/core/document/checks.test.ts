import { documentChecks } from '../../../core/document/checks';
import type { RunResult } from '../../../core/document/run-result';
import { believableRun } from '../../fixtures/run-result';

const run = believableRun();

function check(of: RunResult, id: string) {
  return documentChecks(of).find((entry) => entry.id === id);
}

describe('Checks for what sent applications back', () => {
  it('finds the part of the plan without a price and names its site', () => {
    expect(check(run, 'no-price')).toMatchObject({ passed: false, count: 1 });
    expect(check(run, 'no-price')?.examples[0]).toContain('Rhame Central Office');
  });

  it('finds the one listed asset whose date obtained is unknown', () => {
    expect(check(run, 'date-obtained')).toMatchObject({ passed: false, count: 1 });
    expect(check(run, 'date-obtained')?.examples[0]).toContain('Hettinger');
  });

  it('takes a stated gap as the reason for missing phases', () => {
    const withoutGap = { ...run, plan: { ...run.plan, gaps: [] } };
    const [stated, unstated] = [check(run, 'phases')?.count ?? 0, check(withoutGap, 'phases')?.count ?? 0];
    expect(unstated - stated).toBe(1);
    const withoutLines: RunResult = { ...run, lines: [] };
    expect(check(withoutLines, 'phases')?.count).toBe(run.flags.counts.listed - 1);
  });

  it('finds the same cost in the plan twice', () => {
    const [first] = run.lines;
    if (first === undefined) throw new Error('the fixture has lines');
    expect(check(run, 'same-cost-twice')?.passed).toBe(true);
    expect(check({ ...run, lines: [...run.lines, first] }, 'same-cost-twice')?.count).toBe(1);
  });
});

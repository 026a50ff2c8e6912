import { costAnswer } from '../../../core/funding/cost-rule';
import type { Program } from '../../../core/funding/program';
import { upgradeExcessCode } from '../../../core/plan/upgrade-lines';
import { believableRun } from '../../fixtures/run-result';

const [line] = believableRun().lines;
if (line === undefined) throw new Error('the fixture has lines');
const excess = { ...line, eligibilityCode: upgradeExcessCode };
const bill = { name: 'S. 1', citation: null, costRules: [] } as unknown as Program;

describe('What an upgrade costs above the comparable replacement', () => {
  test('does not count under a bill whose text says nothing of upgrades, while the comparable line does', () => {
    expect(costAnswer(line, bill).counts).toBe(true);
    expect(costAnswer(excess, bill)).toMatchObject({ counts: false, confidence: 'uncertain' });
  });

  test('counts under a bill of one’s own only where it pays for upgrades', () => {
    const own = (paysUpgrades: boolean) =>
      ({
        ...bill,
        own: { costCategories: [line.category], internalLabor: 'all', paysUpgrades },
      }) as unknown as Program;
    expect(costAnswer(excess, own(true)).counts).toBe(true);
    expect(costAnswer(excess, own(false)).counts).toBe(false);
  });
});

import { alternativeAssumptions } from '../../../core/document/assumptions/alternative-assumptions';
import { assumedPremium, type GroupChoice } from '../../../core/plan/alternative';
import { believableRun } from '../../fixtures/run-result';

const run = believableRun();
const choice: GroupChoice = {
  category: 'radio-unit',
  site: null,
  assetIds: null,
  kind: 'upgrade',
  premium: assumedPremium,
  upgradeItems: [],
  source: '',
  reason: 'Board decision of May',
};

describe('Alternatives in the assumptions ledger', () => {
  test('a plan that is like for like under the shipped rules has none', () => {
    expect(alternativeAssumptions(run)).toEqual([]);
  });

  test('an upgrade by the assumed premium is uncertain, one with a source is the operator’s', () => {
    const of = (changes: Partial<GroupChoice>) =>
      alternativeAssumptions({
        ...run,
        settings: { ...run.settings, alternatives: [{ ...choice, ...changes }] },
      })[0];
    expect(of({})).toMatchObject({ confidence: 'uncertain', value: 'Board decision of May' });
    expect(of({ source: 'Offer of May 2' })).toMatchObject({
      confidence: 'entered by the operator',
      source: 'Offer of May 2',
    });
  });

  test('what is left out is counted in units with its reason', () => {
    const leftOut = [
      { site: 'A', category: 'radio-unit' as const, assetIds: [], units: 3, reason: 'Retired' },
      { site: 'B', category: 'radio-unit' as const, assetIds: [], units: 2, reason: 'Retired' },
    ];
    expect(alternativeAssumptions({ ...run, plan: { ...run.plan, leftOut } })[0]).toMatchObject({
      statement: '5 units left out by choice',
      source: 'Retired',
    });
  });
});

import fc from 'fast-check';
import { decideEligibility } from '../../../core/funding/eligibility';
import type { EligibilityDecision } from '../../../core/funding/funding';
import { dollars } from '../../../core/money/cents';
import { asset, bill2019, byId, day, type LineCase, line, scrp2022, settings2022 } from './support';

const inTime = asset(1, { purchaseDate: '2017-06-14' });

function decide(
  one: ReturnType<typeof line>,
  assets = byId(inTime),
  program = scrp2022(),
): EligibilityDecision {
  const [decision] = decideEligibility([one], assets, program, settings2022);
  if (decision === undefined) throw new Error('no decision');
  return decision;
}

test('a Huawei baseband unit bought in 2017 counts in full, with the reason and the clause', () => {
  const decision = decide(line('bbu', 19_000));
  expect(decision).toMatchObject({ eligible: true, conditional: false, notCounted: [] });
  expect(decision.eligibleCents).toBe(dollars(19_000));
  expect(decision.clause).toBe('47 CFR 1.50004 (replacement_equipment)');
  expect(decision.reason).toBe('obtained by 2020-06-30; Comparable replacement');
});

test('a rule that was read second-hand is cited with where it was read', () => {
  const source = { document: 'Law firm note', citation: null, url: null };
  const program = scrp2022({ citation: '47 CFR 1.50004; FCC 20-176' });
  const costRules = program.costRules.map((rule) => ({ ...rule, source }));
  expect(decide(line('bbu', 10), byId(inTime), { ...program, costRules }).clause).toBe(
    '47 CFR 1.50004 (replacement_equipment; source: Law firm note)',
  );
});

test('a Hikvision line does not count: the program names only Huawei and ZTE', () => {
  const decision = decide(line('cam', 900, { entityId: 'hikvision' }));
  expect(decision.eligible).toBe(false);
  expect(decision.notCounted).toEqual([
    {
      cents: dollars(900),
      cause: 'other-vendor',
      reason: 'Hikvision is not a vendor of the program (Huawei, ZTE)',
      clause: '47 CFR 1.50004',
    },
  ]);
});

test('HiSilicon counts as Huawei, because the Entity List names it as an affiliate', () => {
  expect(decide(line('chip', 100, { entityId: 'hisilicon' })).eligible).toBe(true);
});

test.each([
  ['fiber in place of microwave', 'microwave_to_fiber'],
  ['a cost for which no rule was found', 'financing_cost'],
  ['a cost that no rule speaks of', 'something_else'],
])('%s does not count', (_, eligibilityCode) => {
  expect(decide(line('one', 500, { eligibilityCode }))).toMatchObject({ eligible: false, eligibleCents: 0 });
});

test('customer equipment counts on a condition, and says which', () => {
  const decision = decide(line('ont', 95, { eligibilityCode: 'covered_cpe' }));
  expect(decision).toMatchObject({ eligible: true, conditional: true });
  expect(decision.reason).toContain('to be proved: Customer equipment that is part of the network');
});

test.each([
  ['2020-06-29', true],
  ['2020-06-30', true],
  ['2020-07-01', false],
])('gear obtained on %s counts: %s', (purchaseDate, eligible) => {
  expect(decide(line('bbu', 10), byId(asset(1, { purchaseDate }))).eligible).toBe(eligible);
});

test.each([
  ['gear of another vendor', line('one', 10, { entityId: 'hikvision' }), byId(inTime), 'other-vendor'],
  [
    'a kind of cost without a rule',
    line('one', 10, { eligibilityCode: 'something_else' }),
    byId(inTime),
    'kind-of-cost',
  ],
  [
    'a cost before the first day',
    line('one', 10, { spendDate: day('2018-04-16') }),
    byId(inTime),
    'spent-too-early',
  ],
  [
    'gear of a late day',
    line('one', 10),
    byId(asset(1, { purchaseDate: '2020-07-01' })),
    'obtained-too-late',
  ],
  ['gear without a date', line('one', 10), byId(asset(1)), 'no-date-obtained'],
  ['a line without an asset', line('one', 10, { assetIds: [] }), byId(), 'no-asset'],
])('%s is refused with a code to decide by', (_, one, assets, cause) => {
  expect(decide(one, assets).notCounted.map((part) => part.cause)).toEqual([cause]);
});

test('the disputed day follows the FCC and says so', () => {
  const decision = decide(line('bbu', 10), byId(asset(1, { purchaseDate: '2020-06-30' })));
  expect(decision.reason).toContain('which the FCC allows and the statute bars');
});

test('gear without a date obtained is not counted until it is proved', () => {
  const decision = decide(line('bbu', 10), byId(asset(1)));
  expect(decision.eligible).toBe(false);
  expect(decision.reason).toMatch(/^no date obtained: not counted until/);
});

test('gear installed before the cut-off was obtained by then, whatever the invoice says', () => {
  expect(decide(line('bbu', 10), byId(asset(1, { installDate: '2018-01-01' }))).eligible).toBe(true);
  expect(decide(line('bbu', 10), byId(asset(1, { installDate: '2021-01-01' }))).eligible).toBe(false);
});

test('a line of four radios of which one came too late and one has no date counts for one half', () => {
  const assets = byId(
    asset(1, { quantity: 2, purchaseDate: '2016-01-01' }),
    asset(2, { purchaseDate: '2021-01-01' }),
    asset(3),
  );
  const decision = decide(line('rru', 100, { assetIds: [1, 2, 3] }), assets);
  expect(decision.eligibleCents).toBe(dollars(50));
  expect(decision.notCounted.map((part) => [part.cents, part.reason.split(':')[0]])).toEqual([
    [dollars(25), 'obtained after 2020-06-30 (1 unit)'],
    [dollars(25), 'no date obtained'],
  ]);
});

test('a site line that serves three radios of Huawei and one camera counts for three quarters', () => {
  const assets = byId(
    asset(1, { quantity: 3, purchaseDate: '2016-01-01' }),
    asset(2, { purchaseDate: '2016-01-01' }),
  );
  const survey = line('survey', 1_400, { assetIds: [1, 2] });
  const entityByAsset = new Map(
    [...assets.keys()].map((id, index) => [id, index === 0 ? 'huawei' : 'hikvision']),
  );
  const [decision] = decideEligibility([survey], assets, scrp2022(), { ...settings2022, entityByAsset });
  expect(decision?.eligibleCents).toBe(dollars(1_050));
  expect(decision?.notCounted.map((part) => part.reason)).toEqual([
    'serves assets of other vendors than Huawei, ZTE (1 unit)',
  ]);
});

test('an asset whose vendor is not established does not count', () => {
  const decision = decide(line('unknown', 10, { entityId: null }));
  expect(decision.eligible).toBe(false);
  expect(decision.reason).toContain('no listed vendor is established');
});

test('a cost before 2018-04-17 does not count', () => {
  expect(decide(line('old', 10, { spendDate: '2018-04-16' })).eligible).toBe(false);
  expect(decide(line('new', 10, { spendDate: '2018-04-17' })).eligible).toBe(true);
});

test('a shared line counts in the proportion of what counts at its site', () => {
  const lines = [
    line('bbu', 300),
    line('cam', 100, { entityId: 'hikvision' }),
    line('far', 600, { site: 'Tower 2' }),
    line('crew', 80, { entityId: null, assetIds: [] }),
    line('pm', 100, { entityId: null, assetIds: [], site: '(project)' }),
  ];
  const decisions = decideEligibility(lines, byId(inTime), scrp2022(), settings2022);
  expect(decisions[3]?.eligibleCents).toBe(dollars(60)); // 300 of 400 at Tower 1
  expect(decisions[4]?.eligibleCents).toBe(dollars(90)); // 900 of 1,000 in all
  expect(decisions[3]?.reason).toContain('$300 of $400 counts at Tower 1');
});

test('under a bill without cost rules every cost of the named vendors counts, marked uncertain', () => {
  const removal = line('bbu', 10, { eligibilityCode: 'removal', phase: 'removal' });
  const [decision] = decideEligibility([removal], byId(inTime), bill2019(), { asOf: day('2019-11-04') });
  expect(decision).toMatchObject({ eligible: true, conditional: true, confidence: 'uncertain' });
  expect(decision?.clause).toBe('S. 1625 (2019)');
  expect(decision?.reason).toBe(
    'no cut-off date; the text has no rule for removal; removal counts as a cost of the change',
  );
});

test('nothing counts under a program that did not exist yet', () => {
  const [decision] = decideEligibility([line('bbu', 10)], byId(inTime), scrp2022(), {
    asOf: day('2019-11-04'),
  });
  expect(decision).toMatchObject({ eligible: false, eligibleCents: 0 });
  expect(decision?.reason).toContain('did not exist on 2019-11-04');
});

test('what counts and what does not always adds up to the line', () => {
  const dates = fc.constantFrom('2017-01-01', '2020-06-30', '2021-05-05', null);
  const assets = fc.array(
    fc.record({ quantity: fc.integer({ min: 0, max: 50 }), purchaseDate: dates, installDate: dates }),
    {
      minLength: 1,
      maxLength: 6,
    },
  );
  const entity = fc.constantFrom('huawei', 'zte', 'dahua', null);
  const code = fc.constantFrom('removal', 'replacement_equipment', 'covered_cpe', 'video_surveillance');
  const amounts = fc.array(fc.tuple(fc.integer({ min: 0, max: 10_000_000 }), entity, code), { maxLength: 8 });
  fc.assert(
    fc.property(assets, amounts, (cases, rows) => {
      const known = byId(...cases.map((one, index) => asset(index + 1, one)));
      const assetIds = cases.map((_, index) => index + 1);
      const lines = rows.map(([amount, entityId, eligibilityCode], index) => {
        const changes: LineCase = { entityId, eligibilityCode, assetIds, site: `Tower ${index % 3}` };
        return line(`line ${index}`, amount / 100, changes);
      });
      for (const decision of decideEligibility(lines, known, scrp2022(), settings2022)) {
        const rest = decision.notCounted.reduce((sum, part) => sum + part.cents, 0);
        expect(decision.eligibleCents + rest).toBe(decision.cents);
        expect(decision.eligibleCents).toBeGreaterThanOrEqual(0);
      }
    }),
  );
});

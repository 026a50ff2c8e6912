import { decideEligibility } from '../../../core/funding/eligibility';
import type { LineClaim } from '../../../core/funding/line-claim';
import { programOfForm } from '../../../core/funding/program-of-form';
import { dollars } from '../../../core/money/cents';
import { asset, byId, line, ownBill, scrp2022, settings2022 } from './support';

const inTime = byId(asset(1, { purchaseDate: '2017-06-14' }));

function decide(changes: Partial<LineClaim>, program = programWithLabor()) {
  const claim = { lineId: 'rru', comparableUnitCents: null, internalLabor: null, note: 'why', ...changes };
  const radio = line('rru', 10_000);
  const [decision] = decideEligibility([radio], inTime, program, {
    ...settings2022,
    lineClaims: new Map([['rru', claim]]),
  });
  if (decision === undefined) throw new Error('no decision');
  return decision;
}

function programWithLabor() {
  const program = scrp2022();
  const rule = (code: string, answer: 'eligible' | 'ineligible', condition: string) => ({
    code,
    rule: answer,
    condition,
    source: null,
    confidence: 'sourced' as const,
  });
  return scrp2022({
    costRules: [
      ...program.costRules,
      rule('upgrade_excess', 'ineligible', 'Above the comparable price'),
      rule('internal_labor_dedicated', 'eligible', 'Own staff on the replacement only'),
      rule('internal_labor_general', 'ineligible', 'Ordinary staff time'),
    ],
  });
}

test('of a $10,000 radio with a comparable one at $7,000, $3,000 is the operator’s own, with both prices', () => {
  const decision = decide({ comparableUnitCents: dollars(7000) });
  expect(decision.eligibleCents).toBe(dollars(7000));
  expect(decision.notCounted).toEqual([
    {
      cents: dollars(3000),
      cause: 'above-comparable',
      reason: 'upgrade beyond the comparable replacement: $10,000 a unit against $7,000 for a comparable one',
      clause: '47 CFR 1.50004 (upgrade_excess)',
    },
  ]);
});

test('a comparable price above the price leaves the line as it is', () => {
  expect(decide({ comparableUnitCents: dollars(12_000) }).eligibleCents).toBe(dollars(10_000));
});

test('own staff counts where it works on nothing else, and not beside its other work', () => {
  expect(decide({ internalLabor: 'dedicated' })).toMatchObject({
    eligible: true,
    clause: '47 CFR 1.50004 (internal_labor_dedicated)',
  });
  expect(decide({ internalLabor: 'general' })).toMatchObject({
    eligible: false,
    reason: 'Ordinary staff time',
  });
});

test('a bill that pays upgrades and own staff pays both', () => {
  const bill = programOfForm(ownBill({ paysUpgrades: true, internalLabor: 'all' }), []);
  const decision = decide({ comparableUnitCents: dollars(7000), internalLabor: 'general' }, bill);
  expect(decision.eligibleCents).toBe(dollars(10_000));
});

test('a bill that pays no own staff refuses it with the reason', () => {
  const bill = programOfForm(ownBill({ internalLabor: 'none' }), []);
  expect(decide({ internalLabor: 'dedicated' }, bill).reason).toBe(
    'the text as written does not pay own staff',
  );
});

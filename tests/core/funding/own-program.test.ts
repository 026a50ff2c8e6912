import fc from 'fast-check';
import { fraction } from '../../../core/fraction';
import { checkProgram } from '../../../core/funding/check-program';
import { decideEligibility } from '../../../core/funding/eligibility';
import { fund } from '../../../core/funding/fund';
import type { OwnProgram } from '../../../core/funding/own-program';
import { earliestPaymentOf, programOfForm } from '../../../core/funding/program-of-form';
import { programWords } from '../../../core/funding/program-words';
import { cents, dollars } from '../../../core/money/cents';
import { asset, byId, day, line, ownBill, settings2022 } from './support';

const known = { entities: [{ id: 'huawei' }, { id: 'hikvision' }], shippedIds: ['scrp-2022'] };
const faults = (changes: Partial<OwnProgram>) =>
  checkProgram(ownBill(changes), known).map((one) => `${one.column}: ${one.reason}`);

function support(changes: Partial<OwnProgram>, one = line('bbu', 10_000), customers: number | null = 24_000) {
  return fund({
    program: programOfForm(ownBill(changes), []),
    lines: [one],
    assetsById: byId(asset(1, { purchaseDate: '2017-06-14' })),
    settings: { ...settings2022, customers, availableCents: null },
  });
}

test('a bill that names cameras pays for a Hikvision line that no shipped program pays for', () => {
  const camera = line('cam', 900, { entityId: 'hikvision', eligibilityCode: 'video_surveillance' });
  const result = support({ vendorIds: ['hikvision'] }, camera);
  expect(result.supportCents).toBe(dollars(900));
  expect(result.inForce).toBe(false);
});

test('it pays its share of what counts, and no more than the limit for one applicant', () => {
  expect(support({ costShare: fraction(0.8) }).supportCents).toBe(dollars(8000));
  const capped = support({ costShare: fraction(0.8), applicantCapCents: dollars(5000) });
  expect(capped.supportCents).toBe(dollars(5000));
  expect(capped.remarks).toContain('$8,000 would be paid without the limit of $5,000 for each applicant');
});

test('a kind of cost that is not ticked does not count, with the kind in the reason', () => {
  const result = support({ costCategories: ['removal'] });
  expect(result.supportCents).toBe(0);
  expect(result.ineligible[0]?.reason).toBe('the text as written does not pay for: Equipment');
});

test('three radios at $4,000 under a ceiling of $3,000 count for $9,000', () => {
  const radios = line('rru', 12_000, { quantity: 3, likelyCents: dollars(4000) });
  const result = support({ unitCaps: [{ category: 'equipment', unitCents: dollars(3000) }] }, radios);
  expect(result.eligibleCents).toBe(dollars(9000));
  expect(result.ineligible).toEqual([
    {
      lineId: 'rru',
      cents: dollars(3000),
      cause: 'above-unit-cap',
      reason: 'above the ceiling of $3,000 a unit',
      clause: 'H.R. 1',
    },
  ]);
});

test('an upgrade and its comparable replacement are one unit under the ceiling: $9,000 + $9,000 under $10,000 a unit count for $10,000', () => {
  const of = (lineId: string, each: number, quantity: number, eligibilityCode: string) =>
    line(lineId, each * quantity, { quantity, likelyCents: dollars(each), eligibilityCode });
  const bill = programOfForm(
    ownBill({
      enactmentDate: day('2019-06-01'),
      status: 'signed',
      paysUpgrades: true,
      unitCaps: [{ category: 'equipment', unitCents: dollars(10_000) }],
    }),
    [],
  );
  const decided = (...lines: readonly ReturnType<typeof line>[]) =>
    decideEligibility(lines, byId(asset(1)), bill, { asOf: day('2022-07-18') }).map(
      ({ eligibleCents, notCounted }) => [eligibleCents, ...notCounted.map(({ reason }) => reason)],
    );
  const comparable = of('rru', 9000, 3, 'replacement_equipment');
  const reason = 'with its comparable replacement above the ceiling of $10,000 a unit';
  // Two of the three units are upgraded: 3 x $9,000, and 2 x ($10,000 - $9,000).
  expect(decided(comparable, of('rru/upgrade', 9000, 2, 'upgrade_excess'))).toEqual([
    [dollars(27_000)],
    [dollars(2000), reason],
  ]);
  // A comparable price above the ceiling leaves nothing.
  const dear = of('rru', 12_000, 3, 'replacement_equipment');
  expect(decided(dear, of('rru/upgrade-2', 9000, 2, 'upgrade_excess'))).toEqual([
    [dollars(30_000), 'above the ceiling of $10,000 a unit'],
    [dollars(0), reason],
  ]);
});

test('tiers: $100 less $10 of administration, $60 in the first, leaves $30 for the $40 of the second: 75 percent', () => {
  const tiers: OwnProgram['tiers'] = [
    { maxCustomers: 10_000, applicants: 'any', demandCents: dollars(60) },
    { maxCustomers: null, applicants: 'any', demandCents: dollars(40) },
  ];
  const money = { tiers, availableCents: dollars(100), administrationCents: dollars(10) };
  const small = support(money, line('bbu', 100), 9000);
  expect(small.proration).toMatchObject({ tier: 1, factor: 1 });
  const large = support(money, line('bbu', 100), 24_000);
  expect(large.proration).toMatchObject({ tier: 2, factor: 0.75 });
  expect(large.supportCents).toBe(dollars(75));
  expect(large.proration.formula).toBe(
    'tier 2: $90 less $60 demand of tier 1 leaves $30, / $40 demand of tier 2 = 75.00%',
  );
});

test('nothing is paid before the window has closed, else before the day on which it is law', () => {
  const at = (changes: Partial<OwnProgram>) => earliestPaymentOf(programOfForm(ownBill(changes), []));
  expect(at({ enactmentDate: day('2027-03-01') })).toBe('2027-03-01');
  expect(at({ enactmentDate: day('2027-03-01'), windowCloseDate: day('2027-09-30') })).toBe('2027-09-30');
  expect(at({})).toBeNull();
});

test('a sound bill has no fault, and every fault of a bad one is said at once', () => {
  expect(faults({})).toEqual([]);
  expect(
    faults({
      name: ' ',
      id: 'scrp-2022',
      source: '',
      vendorIds: ['acme'],
      costCategories: [],
      costShare: fraction(0),
      availableCents: cents(100),
      administrationCents: cents(200),
    }),
  ).toEqual([
    'name: the program has no name',
    'id: a program that ships with Changeout has this short name',
    'source: it does not say where this comes from',
    'vendorIds: there is no such listed entity',
    'costCategories: it pays for no kind of cost',
    'administrationCents: administration takes more than there is',
    'costShare: it pays nothing',
  ]);
});

test('a bill cannot be signed, a law cannot be only introduced', () => {
  expect(faults({ status: 'signed' })).toEqual(['status: a bill cannot stand at this step']);
  expect(faults({ kind: 'law', status: 'introduced' })).toEqual(['status: a law cannot stand at this step']);
});

test('tiers that nobody can reach and dates out of order are faults', () => {
  const open = { maxCustomers: null, applicants: 'any', demandCents: null } as const;
  expect(faults({ tiers: [open, open] })).toEqual([
    'tiers: a tier takes everybody, so the tiers after it are empty',
  ]);
  expect(
    faults({
      enactmentDate: day('2027-06-01'),
      windowOpenDate: day('2027-05-01'),
      windowCloseDate: day('2027-04-01'),
      claimLagDays: { low: 90, likely: 60, high: 120 },
      termMonths: 0,
    }),
  ).toEqual([
    'windowCloseDate: the window closes before it opens',
    'windowOpenDate: the window opens before it is law',
    'claimLagDays: the days to payment are out of order',
    'termMonths: a removal term of no month',
  ]);
});

test('the plain words say what the form says', () => {
  const words = programWords(
    ownBill({
      vendorIds: ['huawei', 'hikvision'],
      costCategories: ['equipment', 'removal'],
      costShare: fraction(0.8),
      availableCents: dollars(700_000_000),
      tiers: [
        { maxCustomers: 2_000_000, applicants: 'any', demandCents: dollars(400_000_000) },
        { maxCustomers: null, applicants: 'educational', demandCents: null },
      ],
      termMonths: 12,
      enactmentProbability: fraction(0.3),
    }),
  );
  expect(words).toEqual([
    'A bill (H.R. 1): introduced on 2019-05-22.',
    'It pays to replace equipment of Huawei, Hikvision, whenever it was obtained.',
    'Only equipment, removal counts; own staff only where it works on nothing else; upgrades only up to a comparable price.',
    'There is $700,000,000.',
    'It pays 80% of what counts; the operator pays 20%.',
    'Paid in this order: applicants with up to 2,000,000 customers ($400,000,000 asked); then educational institutions (demand not known).',
    'Claims are paid after the days that the workspace sets; the work must be done 12 months after the first payment.',
    'You give it 30% to become law.',
  ]);
});

test('whatever the form says, what counts and what does not add up to the cost to the cent', () => {
  const anyCents = fc.integer({ min: 1, max: 90_000_000 }).map(cents);
  fc.assert(
    fc.property(
      anyCents,
      fc.integer({ min: 1, max: 40 }),
      fc.option(anyCents, { nil: null }),
      fc.boolean(),
      (amount, quantity, cap, isPaid) => {
        const one = line('x', 1, { pointCents: amount, likelyCents: amount, quantity });
        const result = support(
          {
            unitCaps: cap === null ? [] : [{ category: 'equipment', unitCents: cap }],
            costCategories: isPaid ? ['equipment'] : ['removal'],
          },
          one,
        );
        const rest = result.ineligible.reduce((sum, part) => sum + part.cents, 0);
        expect(result.eligibleCents + rest).toBe(amount);
      },
    ),
  );
});

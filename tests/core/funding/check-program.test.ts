import { fraction } from '../../../core/fraction';
import { checkProgram } from '../../../core/funding/check-program';
import type { OwnProgram } from '../../../core/funding/own-program';
import { cents, dollars } from '../../../core/money/cents';
import { day, ownBill } from './support';

const known = { entities: [{ id: 'huawei' }], shippedIds: ['scrp-2022'] };
const tier = { maxCustomers: 100, applicants: 'any', demandCents: null } as const;

test.each<[string, Partial<OwnProgram>, string]>([
  ['a name of blanks', { name: '  ' }, 'name: the program has no name'],
  ['capitals in the short name', { id: 'My Bill' }, 'id: not a short name'],
  [
    'the short name of a shipped program',
    { id: 'scrp-2022' },
    'id: a program that ships with Changeout has this short name',
  ],
  ['no source', { source: '' }, 'source: it does not say where this comes from'],
  ['a law that is only introduced', { kind: 'law' }, 'status: a law cannot stand at this step'],
  ['a vendor that is on no list', { vendorIds: ['nokia'] }, 'vendorIds: there is no such listed entity'],
  ['no kind of cost', { costCategories: [] }, 'costCategories: it pays for no kind of cost'],
  [
    'gear obtained after a law was signed',
    { kind: 'law', status: 'signed', acquiredOnOrBefore: day('2020-01-01') },
    'acquiredOnOrBefore: gear may be obtained after the program began',
  ],
  [
    'costs from a day after the window',
    { costIncurredOnOrAfter: day('2022-01-29'), windowCloseDate: day('2022-01-28') },
    'costIncurredOnOrAfter: costs count only after the window has closed',
  ],
  [
    'administration of no money',
    { administrationCents: dollars(1) },
    'administrationCents: administration without money to take it from',
  ],
  [
    'administration of $11 from $10',
    { administrationCents: dollars(11), availableCents: dollars(10) },
    'administrationCents: administration takes more than there is',
  ],
  ['a share of nothing', { costShare: fraction(0) }, 'costShare: it pays nothing'],
  ['a limit of $0', { applicantCapCents: cents(0) }, 'applicantCapCents: a limit of $0 pays nothing'],
  [
    'two ceilings for equipment',
    {
      unitCaps: [
        { category: 'equipment', unitCents: dollars(1) },
        { category: 'equipment', unitCents: dollars(2) },
      ],
    },
    'unitCaps: a kind of cost has two ceilings',
  ],
  ['four tiers', { tiers: [tier, tier, tier, tier] }, 'tiers: more than 3 tiers'],
  [
    'a tier behind one that takes everybody',
    { tiers: [{ ...tier, maxCustomers: null }, tier] },
    'tiers: a tier takes everybody, so the tiers after it are empty',
  ],
  [
    'a tier larger than the program',
    { maxCustomers: 50, tiers: [tier] },
    'tiers: a tier goes beyond the largest number of customers',
  ],
  [
    'a window that closes before it opens',
    { windowOpenDate: day('2022-02-01'), windowCloseDate: day('2022-01-28') },
    'windowCloseDate: the window closes before it opens',
  ],
  [
    'a window before the law',
    { enactmentDate: day('2022-02-01'), windowOpenDate: day('2022-01-28') },
    'windowOpenDate: the window opens before it is law',
  ],
  [
    'a law before the bill was introduced',
    { enactmentDate: day('2019-05-21') },
    'enactmentDate: it would be law before the step that it stands at',
  ],
  [
    'days to payment out of order',
    { claimLagDays: { low: 30, likely: 60, high: 45 } },
    'claimLagDays: the days to payment are out of order',
  ],
  ['a removal term of no month', { termMonths: 0 }, 'termMonths: a removal term of no month'],
])('%s is the one fault that is found', (_what, changes, expected) => {
  const faults = checkProgram(ownBill(changes), known);
  expect(faults.map(({ column, reason }) => `${column}: ${reason}`)).toEqual([expected]);
});

test('the same fields just inside their limits are no fault', () => {
  const inside = ownBill({
    vendorIds: ['huawei'],
    acquiredOnOrBefore: day('2030-01-01'),
    costIncurredOnOrAfter: day('2022-01-28'),
    windowOpenDate: day('2022-01-28'),
    windowCloseDate: day('2022-01-28'),
    enactmentDate: day('2019-05-22'),
    availableCents: dollars(10),
    administrationCents: dollars(10),
    maxCustomers: 100,
    tiers: [tier, tier, { ...tier, maxCustomers: null }],
    claimLagDays: { low: 30, likely: 30, high: 30 },
    termMonths: 1,
  });
  expect(checkProgram(inside, known)).toEqual([]);
});

test('a step that nobody knows is refused with the steps of a bill as the remedy', () => {
  const unknown = { ...ownBill(), status: 'vetoed' } as unknown as OwnProgram;
  expect(checkProgram(unknown, known)[0]).toMatchObject({
    column: 'status',
    value: 'vetoed',
    remedy:
      'Choose "Only talked about" or "Introduced" or "Passed by one chamber" or "Passed by both chambers"',
  });
});

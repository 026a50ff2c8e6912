import { fraction } from '../../../core/fraction';
import { programWords } from '../../../core/funding/program-words';
import { dollars } from '../../../core/money/cents';
import { day, ownBill } from './support';

test('a bill about which nothing is known is read back with every open point named', () => {
  expect(programWords(ownBill({ name: '', number: null }))).toEqual([
    'This program: introduced on 2019-05-22.',
    'It pays to replace equipment of every listed vendor, whenever it was obtained.',
    'Every kind of cost counts; own staff only where it works on nothing else; upgrades only up to a comparable price.',
    'No amount of money is named, so full payment is assumed.',
    'It pays 100% of what counts; nothing is asked of the operator.',
    'Claims are paid after the days that the workspace sets; there is no removal term.',
    'How likely it is to become law is not given.',
  ]);
});

test('a program that is written out in full is read back field by field', () => {
  const words = programWords(
    ownBill({
      kind: 'program',
      status: 'money made available',
      vendorIds: ['huawei', 'zte'],
      acquiredOnOrBefore: day('2018-08-14'),
      costIncurredOnOrAfter: day('2018-04-17'),
      costCategories: ['removal'],
      internalLabor: 'all',
      paysUpgrades: true,
      maxCustomers: 10_000_000,
      newApplicants: false,
      availableCents: dollars(1000),
      administrationCents: dollars(100),
      costShare: fraction(0.8),
      tiers: [
        { maxCustomers: 2_000_000, applicants: 'any', demandCents: dollars(600) },
        { maxCustomers: null, applicants: 'educational', demandCents: null },
      ],
      applicantCapCents: dollars(500),
      unitCaps: [{ category: 'equipment', unitCents: dollars(30) }],
      enactmentDate: day('2020-03-12'),
      windowOpenDate: day('2021-10-29'),
      windowCloseDate: day('2022-01-28'),
      initialShare: fraction(0.25),
      claimLagDays: { low: 30, likely: 45, high: 90 },
      termMonths: 12,
    }),
  );
  expect(words).toEqual([
    'A bill (H.R. 1): money made available on 2019-05-22.',
    'It pays to replace equipment of Huawei, ZTE, obtained on or before 2018-08-14.',
    'Only removal counts, for costs from 2018-04-17 on; own staff is paid; upgrades are paid in full.',
    'Only for up to 10,000,000 customers, affiliates counted.',
    'Only for applicants approved before; a newcomer gets nothing.',
    'There is $1,000, $100 of it for administration.',
    'It pays 80% of what counts; the operator pays 20%.',
    'Paid in this order: applicants with up to 2,000,000 customers ($600 asked); then educational institutions (demand not known).',
    'No applicant gets more than $500.',
    'Ceilings: Equipment up to $30 a unit.',
    'Expected: law on 2020-03-12, applications from 2021-10-29, applications until 2022-01-28; nothing is paid before.',
    '25% is paid at the start; claims are paid after 30 to 90 days, most likely 45; the work must be done 12 months after the first payment.',
  ]);
});

test('the demand of all applicants is told where there are no tiers, and a chance where it is given', () => {
  const words = programWords(
    ownBill({
      availableCents: dollars(1000),
      demandCents: dollars(4000),
      internalLabor: 'none',
      enactmentProbability: fraction(0.35),
    }),
  );
  expect(words).toContain('There is $1,000; all applicants together ask for $4,000.');
  expect(words.join(' ')).toContain('own staff is not paid');
  expect(words.at(-1)).toBe('You give it 35% to become law.');
});

test('one kind of cost left out is named as missing, and none left is called nothing', () => {
  const all = ownBill().costCategories;
  const but = programWords(ownBill({ costCategories: all.filter((id) => id !== 'removal') })).join(' ');
  expect(but).toContain('Every kind of cost counts but removal;');
  expect(programWords(ownBill({ costCategories: [] })).join(' ')).toContain('Only nothing counts;');
});

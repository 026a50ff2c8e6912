import fc from 'fast-check';
import { allocateClaims, type ClaimsAllocation } from '../../../core/funding/allocate-claims';
import { type ApplicantClaim, parseClaims } from '../../../core/funding/claims';
import { cents, dollars } from '../../../core/money/cents';
import { describeProblem } from '../../../core/problem';

const rowsOf = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((row, index) => ({ row: index + 1, cells: row.split(';').map((cell) => cell.trim()) }));

function claimsOf(text: string): ApplicantClaim[] {
  const result = parseClaims(rowsOf(text), 'claims.csv');
  if (!result.ok) throw new Error(result.problems.map(describeProblem).join('\n'));
  return result.value;
}

function problemsOf(text: string): string[] {
  const result = parseClaims(rowsOf(text), 'claims.csv');
  return result.ok ? [] : result.problems.map(describeProblem);
}

function allocateAll(claims: ApplicantClaim[], available: number, administration = 0): ClaimsAllocation {
  const result = allocateClaims({
    claims,
    availableCents: cents(available),
    administrationCents: cents(administration),
  });
  if (!result.ok) throw new Error(result.problems.map(describeProblem).join('\n'));
  return result.value;
}

test('the first tier is paid in full, the second shares what is left, the third gets nothing', () => {
  const claims = claimsOf(`
    applicant; tier; approved
    Alpha;     1;    $60.00
    Beta;      2;    30
    Gamma;     2;    60.00
    Delta;     3;    10
  `);
  const { tiers, applicants, leftCents } = allocateAll(claims, 10_000, 1_000);
  expect(tiers).toEqual([
    { tier: 1, demandCents: 6000, paidCents: 6000, factor: 1 },
    { tier: 2, demandCents: 9000, paidCents: 3000, factor: 1 / 3 },
    { tier: 3, demandCents: 1000, paidCents: 0, factor: 0 },
  ]);
  expect(applicants.map((one) => [one.applicant, one.allocatedCents])).toEqual([
    ['Alpha', 6000],
    ['Beta', 1000],
    ['Gamma', 2000],
    ['Delta', 0],
  ]);
  expect(leftCents).toBe(0);
});

test('one dollar among three equal claims: 34, 33 and 33 cents, the odd cent by name', () => {
  const claims = claimsOf('applicant;tier;approved\nC;1;1\nA;1;1\nB;1;1');
  expect(allocateAll(claims, 100).applicants.map((one) => one.allocatedCents)).toEqual([33, 34, 33]);
});

test('July 2022 to the cent: $1.895 billion less $62 million among tier 1 adds up to $1,833,000,000', () => {
  const claims = claimsOf('applicant;tier;approved\nOne;1;4,640,284,671.99\nTwo;1;0.01\nBig;3;300000000');
  const allocation = allocateAll(claims, dollars(1_895_000_000), dollars(62_000_000));
  expect(allocation.tiers[0]).toMatchObject({ paidCents: dollars(1_833_000_000) });
  expect(allocation.tiers[1]).toMatchObject({ tier: 3, paidCents: 0 });
});

test('money that nobody asked for is left', () => {
  expect(allocateAll(claimsOf('applicant;tier;approved\nA;1;1'), 150).leftCents).toBe(50);
});

test('columns in another order, other columns and blank rows do no harm', () => {
  expect(claimsOf('state;Approved;Applicant;TIER\nND;12.50;A;1\n;;;\nMT;1;B;2')).toEqual([
    { applicant: 'A', tier: 1, approvedCents: 1250 },
    { applicant: 'B', tier: 2, approvedCents: 100 },
  ]);
});

test('every cell that cannot be read is a problem with its row and column', () => {
  expect(problemsOf('applicant;tier;approved\n;0;-5\nA;1;12.345\nA;1;1\nA;1;2')).toEqual([
    'claims.csv, row 2, column applicant: the applicant has no name (“”). Give a name or number.',
    'claims.csv, row 2, column tier: not a tier (“0”). Give a whole number from 1.',
    'claims.csv, row 2, column approved: not an amount of dollars (“-5”). Give a plain amount of zero or more, such as 1234.56.',
    'claims.csv, row 3, column approved: not an amount of dollars (“12.345”). Give a plain amount of zero or more, such as 1234.56.',
    'claims.csv, row 5, column applicant: the applicant stands in row 4 already (“A”). Give one row for each applicant.',
  ]);
});

test('a file without the columns, or without claims, is refused', () => {
  expect(problemsOf('name;amount\nA;1')[0]).toContain(
    'The first row has to name applicant, tier and approved',
  );
  expect(problemsOf('applicant;tier;approved')).toEqual([
    'claims.csv: the list has no claims. Give at least one row below the header.',
  ]);
});

test('more administration than money is refused', () => {
  const claims = claimsOf('applicant;tier;approved\nA;1;1');
  const input = { claims, availableCents: cents(1), administrationCents: cents(2) };
  expect(allocateClaims(input)).toMatchObject({ ok: false });
});

const claimLists = fc.uniqueArray(
  fc.record({
    applicant: fc.string({ minLength: 1, maxLength: 8 }),
    tier: fc.integer({ min: 1, max: 4 }),
    approvedCents: fc.integer({ min: 0, max: 500_000_000_000 }).map(cents),
  }),
  { selector: (claim) => claim.applicant, maxLength: 30 },
);

test('parts add up to the money, nobody gets more than approved, and order changes nothing', () => {
  fc.assert(
    fc.property(claimLists, fc.integer({ min: 0, max: 3_000_000_000_000 }), (claims, available) => {
      const { applicants, leftCents } = allocateAll(claims, available);
      const paid = applicants.reduce((sum, one) => sum + one.allocatedCents, 0);
      expect(paid + leftCents).toBe(available);
      for (const one of applicants) expect(one.allocatedCents).toBeLessThanOrEqual(one.approvedCents);
      const turned = allocateAll([...claims].reverse(), available).applicants;
      expect([...turned].reverse()).toEqual(applicants);
    }),
  );
});

test('a later tier gets nothing unless all earlier tiers are paid in full', () => {
  fc.assert(
    fc.property(claimLists, fc.integer({ min: 0, max: 3_000_000_000_000 }), (claims, available) => {
      const { tiers } = allocateAll(claims, available);
      const firstShort = tiers.findIndex((tier) => tier.paidCents < tier.demandCents);
      if (firstShort < 0) return;
      for (const tier of tiers.slice(firstShort + 1)) expect(tier.paidCents).toBe(0);
    }),
  );
});

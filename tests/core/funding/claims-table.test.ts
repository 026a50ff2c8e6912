import { allocateClaims } from '../../../core/funding/allocate-claims';
import { parseClaims } from '../../../core/funding/claims';
import { cents, dollars } from '../../../core/money/cents';

const read = (...lines: string[]) =>
  parseClaims(
    lines.map((line, index) => ({ row: index + 1, cells: line.split('|') })),
    'claims.csv',
  );
const reasons = (...lines: string[]) => {
  const parsed = read(...lines);
  return parsed.ok ? [] : parsed.problems.map(({ row, column, reason }) => [row, column, reason]);
};
const header = 'approved|applicant|tier';

test('columns stand in any order, and blank rows are passed over', () => {
  const parsed = read(header, '1,234.50|A|1', '||', '2|B|2');
  expect(parsed.ok && parsed.value).toEqual([
    { applicant: 'A', tier: 1, approvedCents: 123_450 },
    { applicant: 'B', tier: 2, approvedCents: 200 },
  ]);
});

test('every cell that cannot be read is told with its row', () => {
  expect(reasons(header, '-1||0', '5|A|1', '6|A|1')).toEqual([
    [2, 'applicant', 'the applicant has no name'],
    [2, 'tier', 'not a tier'],
    [2, 'approved', 'not an amount of dollars'],
    [4, 'applicant', 'the applicant stands in row 3 already'],
  ]);
});

test('a table without its columns, without rows, or of nothing is refused', () => {
  expect(reasons('applicant|tier')).toEqual([[1, null, 'the columns of a list of claims are missing']]);
  expect(reasons()).toEqual([[null, null, 'the columns of a list of claims are missing']]);
  expect(reasons(header)).toEqual([[null, null, 'the list has no claims']]);
});

test('claims beyond what can be counted in cents are refused, each alone or all together', () => {
  const most = '90071992547409.91';
  expect(reasons(header, '90071992547409.92|A|1')).toEqual([[2, 'approved', 'not an amount of dollars']]);
  expect(reasons(header, `${most}|A|1`)).toEqual([]);
  expect(reasons(header, `${most}|A|1`, '1|B|1')).toEqual([
    [null, null, 'the claims add up to more than can be counted in cents'],
  ]);
});

test('money that is negative, or less than its administration, is not allocated', () => {
  const claims = [{ applicant: 'A', tier: 1, approvedCents: dollars(1) }];
  const reasonOf = (availableCents: number, administrationCents: number) => {
    const result = allocateClaims({
      claims,
      availableCents: cents(availableCents),
      administrationCents: cents(administrationCents),
    });
    return result.ok ? null : result.problems[0]?.reason;
  };
  expect(reasonOf(-1, 0)).toBe('an amount of money is negative');
  expect(reasonOf(1, -1)).toBe('an amount of money is negative');
  expect(reasonOf(1, 2)).toBe('administration takes more than there is');
});

test('a tier that asks for nothing is paid in full, and what nobody asked for is left', () => {
  const result = allocateClaims({
    claims: [{ applicant: 'A', tier: 1, approvedCents: cents(0) }],
    availableCents: dollars(10),
    administrationCents: dollars(1),
  });
  expect(result.ok && result.value).toMatchObject({
    leftCents: dollars(9),
    tiers: [{ tier: 1, demandCents: 0, paidCents: 0, factor: 1 }],
  });
});

import type { IntakeOptions } from '../../../core/intake/intake';
import { takeIn } from '../../../core/intake/take-in';

function intake(rows: readonly (readonly string[])[], options: IntakeOptions = {}) {
  const result = takeIn(
    { sheet: null, rows: rows.map((cells, index) => ({ row: index + 1, cells })) },
    options,
  );
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

test('a row with a cell longer than any text is rejected and handed back, the others are taken', () => {
  const { drafts, rejected, rejectedRows } = intake([
    ['Site', 'Model', 'Notes'],
    ['Ridge', 'BBU3910', 'x'.repeat(100_001)],
    ['Ridge', 'BBU3900', 'x'.repeat(100_000)],
  ]);
  expect(drafts.map(({ row }) => row)).toEqual([3]);
  expect(rejected).toMatchObject([
    { row: 2, column: 'Notes', reason: 'The cell holds more than 100000 characters' },
  ]);
  expect(rejectedRows.map(({ row }) => row)).toEqual([2]);
});

test('a password in a note is taken out and counted, of rejected rows as well', () => {
  const { drafts, rejectedRows, remarks } = intake([
    ['Site', 'Model', 'Notes', 'Qty'],
    ['Ridge', 'BBU3910', 'console password: hunter2 on label', '1'],
    ['Ridge', 'BBU3900', 'password: hunter3', 'many'],
  ]);
  expect(drafts[0]?.fields.notes).toBe('console password: (dropped) on label');
  expect(remarks).toContain('Passwords or SNMP communities were taken out of 1 cell of text');
  expect(JSON.stringify(rejectedRows)).not.toContain('hunter3');
});

test('a column of passwords is dropped unread, also out of rows that are handed back', () => {
  const { drafts, rejected, rejectedRows, remarks } = intake([
    ['Site', 'Model', 'Password', 'Qty'],
    ['Ridge', 'BBU3910', 'hunter2', '1'],
    ['Ridge', 'BBU3900', 'hunter3', '1', 'left', 'over'],
    ['Ridge', 'BBU3900', 'hunter4', 'many'],
  ]);
  expect(JSON.stringify({ drafts, rejected, rejectedRows })).not.toMatch(/hunter/);
  expect(rejected.map(({ row }) => row)).toEqual([3, 4]);
  expect(remarks).toContain('Secrets were dropped unread: “Password”');
});

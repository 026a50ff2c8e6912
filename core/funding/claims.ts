// A table of claims for proration alone: applicant, tier, approved dollars. Every cell that cannot be read is a
// problem with its row; nothing is dropped in silence. An applicant stands in the table once, because the cents that
// are left over are settled by name and two rows of one name would have no order.

import type { RawRow } from '../intake/intake';
import { type Cents, cents } from '../money/cents';
import { type Problem, problem, type Result } from '../problem';
import { parseDollars } from './parse-dollars';

export interface ApplicantClaim {
  readonly applicant: string;
  readonly tier: number;
  readonly approvedCents: Cents;
}

const columns = ['applicant', 'tier', 'approved'] as const;
type Column = (typeof columns)[number];
type ColumnIndex = Readonly<Record<Column, number>>;

/** Rows with their row numbers, the header first; columns in any order, others are ignored; blank rows are skipped. */
export function parseClaims(rows: readonly RawRow[], file: string | null): Result<ApplicantClaim[]> {
  const [header, ...body] = rows;
  const index = header === undefined ? null : indexColumns(header);
  if (header === undefined || index === null) return { ok: false, problems: [badHeader(header, file)] };
  const claims: ApplicantClaim[] = [];
  const problems: Problem[] = [];
  const rowOf = new Map<string, number>();
  for (const row of body) {
    if (row.cells.every((cell) => cell.trim() === '')) continue;
    const parsed = parseRow(row, index, file);
    if (!parsed.ok) {
      problems.push(...parsed.problems);
      continue;
    }
    const earlier = rowOf.get(parsed.value.applicant);
    if (earlier !== undefined) problems.push(twice(parsed.value.applicant, row.row, earlier, file));
    rowOf.set(parsed.value.applicant, row.row);
    claims.push(parsed.value);
  }
  if (problems.length === 0 && claims.length === 0) problems.push(noClaims(file));
  return problems.length > 0 ? { ok: false, problems } : withinRange(claims, file);
}

function indexColumns(header: RawRow): ColumnIndex | null {
  const names = header.cells.map((cell) => cell.trim().toLowerCase());
  const [applicant, tier, approved] = columns.map((column) => names.indexOf(column));
  if (applicant === undefined || tier === undefined || approved === undefined) return null;
  return applicant < 0 || tier < 0 || approved < 0 ? null : { applicant, tier, approved };
}

function badHeader(header: RawRow | undefined, file: string | null): Problem {
  return problem(
    'the columns of a list of claims are missing',
    'The first row has to name applicant, tier and approved',
    {
      file,
      row: header?.row ?? null,
      value: header === undefined ? null : header.cells.join(','),
    },
  );
}

function parseRow(row: RawRow, index: ColumnIndex, file: string | null): Result<ApplicantClaim> {
  const cell = (column: Column) => (row.cells[index[column]] ?? '').trim();
  const bad = (column: Column, reason: string, remedy: string) =>
    problem(reason, remedy, { file, row: row.row, column, value: cell(column) });
  const applicant = cell('applicant');
  const approvedCents = parseDollars(cell('approved'));
  const problems: Problem[] = [];
  if (applicant === '') problems.push(bad('applicant', 'the applicant has no name', 'Give a name or number'));
  if (!/^[1-9]\d{0,2}$/.test(cell('tier'))) {
    problems.push(bad('tier', 'not a tier', 'Give a whole number from 1'));
  }
  if (approvedCents === null) {
    problems.push(
      bad('approved', 'not an amount of dollars', 'Give a plain amount of zero or more, such as 1234.56'),
    );
  }
  if (problems.length > 0 || approvedCents === null) return { ok: false, problems };
  return { ok: true, value: { applicant, tier: Number(cell('tier')), approvedCents } };
}

function twice(applicant: string, row: number, earlier: number, file: string | null): Problem {
  return problem(`the applicant stands in row ${earlier} already`, 'Give one row for each applicant', {
    file,
    row,
    column: 'applicant',
    value: applicant,
  });
}

function noClaims(file: string | null): Problem {
  return problem('the list has no claims', 'Give at least one row below the header', { file });
}

function withinRange(claims: ApplicantClaim[], file: string | null): Result<ApplicantClaim[]> {
  const total = claims.reduce((sum, claim) => sum + claim.approvedCents, 0);
  if (Number.isSafeInteger(total)) return { ok: true, value: claims };
  const limit = `Keep the sum below ${cents(Number.MAX_SAFE_INTEGER) / 100} dollars`;
  return {
    ok: false,
    problems: [problem('the claims add up to more than can be counted in cents', limit, { file })],
  };
}

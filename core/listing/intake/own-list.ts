// A list of the user's own: `name, aliases, list, effective_date, end_date, citation, scope`. A list that is one of
// the four that decide counts as that list; any other raises a question (method 1).

import { nameKey } from '../../flagging/normalize';
import { type Problem, problem } from '../../problem';
import type { ListParty, ParsedList } from '../taken-list';
import { filedList } from './list-name';
import { dateCell, type ListRow, rowProblem, textOrNull } from './list-row';
import { otherNames, partyName } from './party-name';

export function isOwnList(columns: readonly string[]): boolean {
  return ['name', 'list', 'effective_date'].every((column) => columns.includes(column));
}

export function parseOwnList(rows: readonly ListRow[]): ParsedList {
  const parsed = rows.map(partyOf);
  return {
    source: 'own-list',
    parties: parsed.flatMap((one) => (Array.isArray(one) ? [] : [one])),
    rejected: parsed.flatMap((one) => (Array.isArray(one) ? one : [])),
    remarks: [],
  };
}

/** The party, or every problem of its row. */
function partyOf(row: ListRow): ListParty | Problem[] {
  const name = partyName(row.cell('name'));
  const list = row.cell('list');
  const start = dateCell(row, 'effective_date');
  const end = dateCell(row, 'end_date');
  const problems = [
    ...(nameKey(name) === ''
      ? [rowProblem(row, 'name', 'The party has no name', 'Write who is listed')]
      : []),
    ...(list === '' ? [rowProblem(row, 'list', 'No list is named', 'Write the name of the list')] : []),
    ...(start.ok ? [] : start.problems),
    ...(end.ok ? [] : end.problems),
  ];
  if (!start.ok || !end.ok || problems.length > 0) return problems;
  const effectiveDate = start.value;
  if (effectiveDate === null)
    return [
      rowProblem(row, 'effective_date', 'There is no effective date', 'Write since when, as YYYY-MM-DD'),
    ];
  if (end.value !== null && end.value <= effectiveDate)
    return [rowProblem(row, 'end_date', 'The listing ends before it begins', 'Correct one of the two dates')];
  return {
    row: row.row,
    ...filedList(list),
    name,
    aliases: otherNames([row.cell('aliases')], name),
    country: null,
    effectiveDate,
    endDate: end.value,
    scope: textOrNull(row, 'scope'),
    scopeCondition: null,
    licensePolicy: null,
    citation: textOrNull(row, 'citation'),
  };
}

/** What to write when a file is none of the lists that are known. */
export function unknownListProblem(file: string): Problem {
  return problem(
    'This is no list that Changeout knows',
    'Use the Consolidated Screening List (CSV or JSON), the table of the FCC Covered List, or a CSV with the columns name, aliases, list, effective_date, end_date, citation, scope',
    { file },
  );
}

// The FCC Covered List has no file: people paste the table of its page, or use the two columns that OpenSanctions
// keeps. A row is a sentence that ends in who makes the equipment; the date of inclusion may have `Updated:` dates
// run on. Entries that name a class of equipment are known here by a name of their own.

import type { CalendarDate } from '../../calendar/date';
import { nameKey } from '../../flagging/normalize';
import { parseDate } from '../../intake/parse-date';
import type { Problem } from '../../problem';
import { coveredList } from '../standing';
import type { ListParty, ParsedList } from '../taken-list';
import { filedList } from './list-name';
import { type ListRow, rowProblem } from './list-row';
import { partyName } from './party-name';

const descriptionColumns = ['covered_equipment_or_services', 'covered_equipment_and_services'];
const dateColumns = ['date_of_inclusion', 'date_of_inclusion_on_covered_list'];

/** Classes of equipment in the reference data, by the words of the official entry. */
const classes: readonly (readonly [RegExp, string])[] = [
  [
    /^(?=.*foreign)(?=.*(?:\buas\b|uncrewed|unmanned))/is,
    'Uncrewed aircraft systems and critical components produced in a foreign country',
  ],
  [/^(?=.*foreign)(?=.*\brouters?\b)/is, 'Routers produced in a foreign country'],
  [/^(?=.*foreign)(?=.*\binverters?\b)/is, 'Foreign-produced power inverters'],
  [/^(?=.*foreign)(?=.*\brobot)/is, 'Foreign-produced advanced robotic devices'],
];

const maker =
  /\b(?:produced|provided|supplied|manufactured)\b(?:,? (?:or|and) (?:produced|provided|supplied))?(?:, directly or indirectly,)? by (?:an entity named )?(.+?)(?=,? including\b|,? to the extent\b|,? subject to\b|,? (?:or|and) any of\b|,? as well as\b|,? pursuant to\b|\.?\s*$)/is;
const subsidiary = /^(.+?),? and its (?:wholly[- ]owned )?subsidiar(?:y|ies),? (.+)$/is;

export function isCoveredList(columns: readonly string[]): boolean {
  return [descriptionColumns, dateColumns].every((names) => names.some((name) => columns.includes(name)));
}

export function parseCoveredList(rows: readonly ListRow[]): ParsedList {
  const parsed = joinedEntries(rows).map(partyOf);
  return {
    source: 'covered-list',
    parties: parsed.filter((one) => 'name' in one),
    rejected: parsed.filter((one) => 'reason' in one),
    remarks: [],
  };
}

/**
 * Paragraphs of one cell are lines of their own when the page is pasted as text. A line without a date belongs to the
 * next one where only one of the two names somebody; a line of nothing but dates belongs to the one before.
 */
function joinedEntries(rows: readonly ListRow[]): ListRow[] {
  const joined: ListRow[] = [];
  for (const row of rows) {
    const last = joined.at(-1);
    if (last !== undefined && belongTogether(last, row)) joined.splice(-1, 1, joinedRow(last, row));
    else joined.push(row);
  }
  return joined;
}

function belongTogether(last: ListRow, row: ListRow): boolean {
  const [text, dates] = [descriptionOf(row), datesOf(row)];
  if (dates === '' && namesIn(text) === null && datesIn(text).length > 0) return true;
  if (datesOf(last) !== '') return false;
  return (namesIn(descriptionOf(last)) === null) !== (namesIn(text) === null);
}

function joinedRow(first: ListRow, second: ListRow): ListRow {
  const isDates = datesOf(first) !== '';
  const description = isDates ? [descriptionOf(first)] : [descriptionOf(first), descriptionOf(second)];
  const dates = isDates ? [datesOf(first), descriptionOf(second)] : [datesOf(second)];
  const cells = new Map([
    [filledColumn(second, descriptionColumns), description.join(' ')],
    [filledColumn(isDates ? first : second, dateColumns), dates.join(' ')],
  ]);
  return { file: first.file, row: first.row, cell: (column) => cells.get(column) ?? '' };
}

function descriptionOf(row: ListRow): string {
  return row.cell(filledColumn(row, descriptionColumns));
}

function datesOf(row: ListRow): string {
  return row.cell(filledColumn(row, dateColumns));
}

function partyOf(row: ListRow): ListParty | Problem {
  const description = filledColumn(row, descriptionColumns);
  const dates = filledColumn(row, dateColumns);
  const text = row.cell(description).replace(/\s+/g, ' ');
  const names = namesIn(text);
  if (names === null)
    return rowProblem(
      row,
      description,
      'No maker and no known class is named',
      'Add the maker by an own list',
    );
  const found = datesIn(row.cell(dates));
  const [included, ...updates] = found;
  if (included === undefined)
    return rowProblem(row, dates, 'There is no date of inclusion', 'Write it like March 12, 2021');
  return {
    row: row.row,
    list: coveredList,
    listDetail: filedList(coveredList).listDetail,
    name: names.name,
    aliases: names.aliases,
    country: null,
    effectiveDate: included,
    endDate: null,
    scope: text,
    scopeCondition: /\bto the extent\b.*$/is.exec(text)?.[0] ?? null,
    licensePolicy: null,
    citation: updates.length === 0 ? null : `Entry updated ${updates.join(', ')}`,
  };
}

function filledColumn(row: ListRow, names: readonly string[]): string {
  return names.find((name) => row.cell(name) !== '') ?? names[0] ?? '';
}

function namesIn(text: string): { readonly name: string; readonly aliases: readonly string[] } | null {
  const known = classes.find(([pattern]) => pattern.test(text));
  if (known) return { name: known[1], aliases: [] };
  const found = maker.exec(text)?.[1] ?? '';
  const pair = subsidiary.exec(found);
  const name = partyName(pair?.[1] ?? found);
  if (nameKey(name) === '') return null;
  return { name, aliases: pair?.[2] === undefined ? [] : [partyName(pair[2])] };
}

/** `March 12, 2021Updated: July 23, 2024`: the inclusion first. */
function datesIn(text: string): CalendarDate[] {
  const written = text.match(/[A-Z][a-z]{2,8}\.? \d{1,2}, ?\d{4}|\d{4}-\d{2}-\d{2}/g) ?? [];
  return written.flatMap((one) => {
    const parsed = parseDate(one, null);
    return parsed.kind === 'date' ? [parsed.date] : [];
  });
}

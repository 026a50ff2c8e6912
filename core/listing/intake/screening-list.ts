// The Consolidated Screening List of trade.gov, CSV or JSON: both have the same columns, JSON with lists in place of
// `; `. It shows who is listed now. Only companies on lists that concern makers of equipment are kept; the lists of
// sanctioned people, ships and banks are counted and left out.

import { nameKey } from '../../flagging/normalize';
import type { Problem } from '../../problem';
import type { ListParty, ParsedList } from '../taken-list';
import { knownList } from './list-name';
import { dateCell, type ListRow, rowProblem, textOrNull } from './list-row';
import { otherNames, partyName } from './party-name';

const noCompanies = /^(?:individual|vessel|aircraft)$/i;

export function isScreeningList(columns: readonly string[]): boolean {
  return ['source', 'name', 'alt_names'].every((column) => columns.includes(column));
}

/** JSON: an object whose `results` are the rows. @returns null for any other JSON */
export function screeningRows(json: unknown, file: string): ListRow[] | null {
  const results = typeof json === 'object' && json !== null && 'results' in json ? json.results : null;
  if (!Array.isArray(results)) return null;
  const rows = results.map((result: unknown, index) => jsonRow(result, index + 1, file));
  return rows.every((row) => row !== null) ? rows : null;
}

function jsonRow(result: unknown, row: number, file: string): ListRow | null {
  if (typeof result !== 'object' || result === null || !('source' in result)) return null;
  const values = new Map<string, unknown>(Object.entries(result));
  return { file, row, cell: (column) => jsonText(values.get(column)).trim() };
}

function jsonText(value: unknown): string {
  if (Array.isArray(value)) return value.map(jsonText).join('; ');
  if (typeof value === 'object' && value !== null) return Object.values(value).map(jsonText).join(', ');
  return value === null || value === undefined ? '' : String(value);
}

export function parseScreeningList(rows: readonly ListRow[]): ParsedList {
  const left = new Map<string, number>();
  const kept = rows.filter((row) => {
    const reason = reasonToLeave(row);
    if (reason !== null) left.set(reason, (left.get(reason) ?? 0) + 1);
    return reason === null;
  });
  const parsed = kept.map(partyOf);
  const parties = parsed.filter((one) => 'name' in one);
  return {
    source: 'screening-list',
    parties,
    rejected: parsed.filter((one) => 'reason' in one),
    remarks: [
      ...[...left].map(([reason, count]) => `${counted(count)} left out: ${reason}`),
      ...remarksOf(parties),
    ],
  };
}

function remarksOf(parties: readonly ListParty[]): string[] {
  const undated = parties.filter((party) => party.effectiveDate === null).length;
  const damaged = parties.filter((party) => party.name.includes('?')).length;
  return [
    ...(undated === 0 ? [] : [`${counted(undated)} without a start date count from the day of taking`]),
    ...(damaged === 0
      ? []
      : [`${counted(damaged)} with a “?” where a letter was lost match only other names of theirs`]),
  ];
}

function counted(rows: number): string {
  return rows === 1 ? '1 row' : `${rows.toLocaleString('en-US')} rows`;
}

function reasonToLeave(row: ListRow): string | null {
  const source = row.cell('source');
  if (knownList(source) === null) return source === '' ? 'no list is named' : source;
  return noCompanies.test(row.cell('type')) ? `${source}, not a company` : null;
}

function partyOf(row: ListRow): ListParty | Problem {
  const name = partyName(row.cell('name'));
  if (nameKey(name) === '')
    return rowProblem(row, 'name', 'The party has no name', 'Take the file from trade.gov again');
  const start = dateCell(row, 'start_date');
  if (!start.ok) return start.problems[0] ?? rowProblem(row, 'start_date', 'This is no date', 'Correct it');
  const end = dateCell(row, 'end_date');
  if (!end.ok) return end.problems[0] ?? rowProblem(row, 'end_date', 'This is no date', 'Correct it');
  const filed = knownList(row.cell('source'));
  return {
    row: row.row,
    list: filed?.list ?? 'other',
    listDetail: filed?.listDetail ?? null,
    name,
    aliases: otherNames([row.cell('alt_names')], name),
    country: countryOf(row.cell('addresses')),
    effectiveDate: start.value,
    endDate: end.value,
    scope: textOrNull(row, 'license_requirement'),
    scopeCondition: null,
    licensePolicy: textOrNull(row, 'license_policy'),
    citation: textOrNull(row, 'federal_register_notice'),
  };
}

/** The two letters at the end of the first address. */
function countryOf(addresses: string): string | null {
  return /(?:^|, )([A-Z]{2})$/.exec(addresses.split(';')[0]?.trim() ?? '')?.[1] ?? null;
}

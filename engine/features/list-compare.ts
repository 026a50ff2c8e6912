// An official list file beside what is known here: the Consolidated Screening List as CSV or JSON. Names are
// compared whole after normalizing, never by substring. The file shows who is listed now; history stays with the
// reference data.

import { basename } from 'node:path';
import { nameKey } from '../../core/flagging/normalize';
import type { RawRow } from '../../core/intake/intake';
import type { ListedEntity } from '../../core/listing/entity';
import { inForce } from '../../core/listing/in-force';
import { problem, UserProblem } from '../../core/problem';
import type { CallInput, CallOutput, ListComparison } from '../api';
import { readTextTable } from '../intake/text-table';
import type { Session } from '../session';
import { readBytes } from './imports';

interface Party {
  readonly name: string;
  readonly alternatives: readonly string[];
  readonly list: string;
  readonly startDate: string | null;
}

const entityList = 'BIS Entity List';

export function listCompare(session: Session, input: CallInput<'list-compare'>): CallOutput<'list-compare'> {
  const file = basename(input.path);
  const parties = readParties(readBytes(input.path), file);
  const { entities } = session.reference();
  const byName = namesOf(entities);
  const matched = parties.flatMap((party) => matchParty(party, byName));
  const found = new Set(matched.map((match) => match.entityId));
  const listed = entities.filter((entity) =>
    inForce(entity, session.today()).some((listing) => listing.list === entityList),
  );
  return {
    file,
    rows: parties.length,
    matched,
    missing: listed.filter((entity) => !found.has(entity.id)).map((entity) => entity.name),
  };
}

function matchParty(
  party: Party,
  byName: ReadonlyMap<string, ListedEntity>,
): ListComparison['matched'][number][] {
  for (const name of [party.name, ...party.alternatives]) {
    const entity = byName.get(nameKey(name));
    if (entity)
      return [
        { entityId: entity.id, entity: entity.name, name, list: party.list, startDate: party.startDate },
      ];
  }
  return [];
}

function namesOf(entities: readonly ListedEntity[]): Map<string, ListedEntity> {
  const names = new Map<string, ListedEntity>();
  for (const entity of entities) {
    const aliases = entity.aliases.filter((alias) => alias.kind !== 'misspelling').map((alias) => alias.name);
    for (const name of [entity.name, ...aliases, ...entity.members]) names.set(nameKey(name), entity);
  }
  return names;
}

function readParties(bytes: Uint8Array, file: string): Party[] {
  const text = new TextDecoder('utf-8').decode(bytes.subarray(0, 200)).trimStart();
  const parties = text.startsWith('{') ? partiesOfJson(bytes) : partiesOfTable(bytes, file);
  if (parties !== null && parties.length > 0) return parties;
  throw new UserProblem([
    problem(
      'This is not the Consolidated Screening List',
      'Use consolidated.csv or consolidated.json of trade.gov',
      { file },
    ),
  ]);
}

function partiesOfJson(bytes: Uint8Array): Party[] | null {
  try {
    const parsed = JSON.parse(new TextDecoder('utf-8').decode(bytes)) as { results?: unknown };
    if (!Array.isArray(parsed.results)) return null;
    return parsed.results.map((result: Record<string, unknown>) => ({
      name: String(result.name ?? ''),
      alternatives: Array.isArray(result.alt_names) ? result.alt_names.map(String) : [],
      list: String(result.source ?? ''),
      startDate: typeof result.start_date === 'string' ? result.start_date : null,
    }));
  } catch {
    return null;
  }
}

function partiesOfTable(bytes: Uint8Array, file: string): Party[] | null {
  const table = readTextTable(bytes, file);
  if (!table.ok) return null;
  const [header, ...rows] = table.value.rows;
  const columns = header?.cells.map((cell) => cell.trim().toLowerCase()) ?? [];
  if (!columns.includes('name') || !columns.includes('source') || !columns.includes('alt_names')) return null;
  const cell = (row: RawRow, column: string): string => row.cells[columns.indexOf(column)]?.trim() ?? '';
  return rows.map((row) => ({
    name: cell(row, 'name'),
    alternatives: cell(row, 'alt_names')
      .split(';')
      .map((name) => name.trim())
      .filter((name) => name !== ''),
    list: cell(row, 'source'),
    startDate: cell(row, 'start_date') || null,
  }));
}

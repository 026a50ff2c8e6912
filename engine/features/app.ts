import SqliteDatabase from 'better-sqlite3';
import type { FlagSubject } from '../../core/flagging/verdict';
import { createFlagger } from '../../core/flagging/verdict-of';
import { inferCategory } from '../../core/inventory/infer-category';
import { normalizeMac } from '../../core/inventory/normalize-mac';
import { normalizeObjectId } from '../../core/inventory/normalize-object-id';
import { listVersions } from '../../core/listing/list-versions';
import { problem, UserProblem } from '../../core/problem';
import type { CallInput, CallOutput } from '../api';
import type { Session } from '../session';

export function appOverview(session: Session, input: CallInput<'app-overview'>): CallOutput<'app-overview'> {
  return {
    version: session.options.appVersion,
    today: session.today(),
    node: process.versions.node,
    sqlite: sqliteVersion(),
    lists: listVersions(session.reference().entities, input.asOf ?? session.today()),
  };
}

function sqliteVersion(): string {
  const db = new SqliteDatabase(':memory:');
  const version = db.prepare('SELECT sqlite_version()').pluck().get() as string;
  db.close();
  return version;
}

export function entityList(session: Session, input: CallInput<'entity-list'>): CallOutput<'entity-list'> {
  const asOf = input.asOf ?? session.today();
  return session.reference().entities.map((entity) => ({
    ...entity,
    listings: entity.listings.filter((listing) => listing.effectiveDate <= asOf),
  }));
}

/** One look-up without a workspace: name, model, MAC or SNMP object id as they come. */
export function itemLookup(session: Session, input: CallInput<'item-lookup'>): CallOutput<'item-lookup'> {
  const subject = lookupSubject(input);
  return createFlagger(session.reference(), input.asOf ?? session.today())(subject, null);
}

function lookupSubject(input: CallInput<'item-lookup'>): FlagSubject {
  const given = [input.name, input.model, input.mac, input.oid, input.description];
  if (given.every((value) => value === undefined || value.trim() === '')) {
    throw new UserProblem([
      problem('Nothing to look up', 'Give a name, a model, a MAC address or an SNMP object id'),
    ]);
  }
  return {
    manufacturer: input.name ?? null,
    model: input.model ?? null,
    mac: parsed(input.mac, normalizeMac, 'MAC address', 'Write it like 00:1e:10:ab:cd:ef'),
    sysObjectId: parsed(
      input.oid,
      normalizeObjectId,
      'SNMP object id',
      'Write it like 1.3.6.1.4.1.2011.2.23',
    ),
    systemDescription: input.description ?? null,
    component: null,
    category: inferCategory({ manufacturer: input.name ?? null, model: input.model ?? null, role: null }),
    countryOfProduction: null,
    use: 'unknown',
    purchaseDate: null,
  };
}

function parsed(
  given: string | undefined,
  parse: (text: string) => string | null,
  what: string,
  remedy: string,
): string | null {
  if (given === undefined || given.trim() === '') return null;
  const value = parse(given);
  if (value === null) throw new UserProblem([problem(`This is no ${what}`, remedy, { value: given })]);
  return value;
}

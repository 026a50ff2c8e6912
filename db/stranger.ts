// A workspace may come from anybody. What Changeout itself would never have written is found before the file is
// used: code in the schema (triggers, views, generated columns, indexes over expressions), tables of a form that the
// migrations do not make, and values that the program could not read back.

import SqliteDatabase, { type Database } from 'better-sqlite3';
import { migrations } from './migrations';

type Schema = ReadonlyMap<string, string>;

/** One sentence for each stranger; empty = the schema is exactly that of the file's own version. */
export function strangerProblems(db: Database): string[] {
  const version = Number(db.pragma('user_version', { simple: true }));
  const present = schemaOf(db);
  const expected = expectedSchema(version);
  const strangers = [...present]
    .filter(([name, definition]) => expected.get(name) !== definition)
    .map(
      ([name, definition]) => `the file holds a ${kindOf(definition)} that Changeout did not make: ${name}`,
    );
  const missing = [...expected.keys()]
    .filter((name) => !present.has(name))
    .map((name) => `the file lacks ${name}`);
  return [...strangers, ...missing];
}

/** Values that no version wrote; empty = none. Only for a file of the current version. */
export function strangeValues(db: Database): string[] {
  const broken = jsonColumns.filter(([table, column, type]) => {
    const sql = `SELECT 1 FROM "${table}" WHERE "${column}" IS NOT NULL AND (NOT json_valid("${column}") OR json_type("${column}") <> ?) LIMIT 1`;
    return db.prepare(sql).get(type) !== undefined;
  });
  const problems = broken.map(([table, column]) => `a ${table} holds a ${column} that cannot be read`);
  if (db.prepare('SELECT count(*) FROM workspace').pluck().get() !== 1)
    problems.push('the file does not say whose workspace it is');
  const beyond =
    'SELECT 1 FROM asset WHERE quantity > 1000000000 OR abs(purchase_cost_cents) > 9007199254740991';
  if (db.prepare(`${beyond} LIMIT 1`).get() !== undefined)
    problems.push('an asset holds a number beyond what an inventory can hold');
  return problems;
}

const jsonColumns = [
  ['workspace', 'states', 'array'],
  ['workspace', 'settings', 'object'],
  ['asset', 'extra', 'array'],
  ['scenario', 'patch', 'object'],
  ['plan_pin', 'pin', 'object'],
  ['verdict_override', 'set_aside', 'array'],
  ['list_party', 'aliases', 'array'],
  ['mapping_profile', 'options', 'object'],
  ['own_price', 'price', 'object'],
  ['vendor_quote_line', 'tiers', 'array'],
  ['own_rule', 'rule', 'object'],
  ['own_rule_order', 'rule_ids', 'array'],
  ['own_program', 'program', 'object'],
  ['scenario_tree', 'tree', 'object'],
] as const;

function schemaOf(db: Database): Schema {
  const rows = db
    .prepare("SELECT type, name, sql FROM main.sqlite_schema WHERE name NOT LIKE 'sqlite_%'")
    .all() as { type: string; name: string; sql: string | null }[];
  return new Map(rows.map(({ type, name, sql }) => [name, `${type}: ${(sql ?? '').replace(/\s+/g, ' ')}`]));
}

const known = new Map<number, Schema>();

/** What the migrations make of an empty file. */
function expectedSchema(version: number): Schema {
  const found = known.get(version);
  if (found) return found;
  const db = new SqliteDatabase(':memory:');
  for (const migration of migrations.slice(0, version)) db.exec(migration.sql);
  const schema = schemaOf(db);
  db.close();
  known.set(version, schema);
  return schema;
}

function kindOf(definition: string): string {
  return definition.slice(0, definition.indexOf(':'));
}

import { readFileSync } from 'node:fs';
import SqliteDatabase from 'better-sqlite3';
import { UserProblem } from '../../../core/problem';
import { assetWriter } from '../../../db/assets';
import { openWorkspaceFile } from '../../../db/open';
import { newWorkspace, temporaryFolder } from '../workspace-folder';

let folder: ReturnType<typeof temporaryFolder>;
const path = (): string => folder.path('sent.changeout');
beforeEach(async () => {
  folder = temporaryFolder();
  const file = await newWorkspace(path());
  assetWriter(file).insert({ model: 'BBU3910' }, { importFileId: null, importRow: null });
  file.close();
});
afterEach(() => folder.remove());

/** What somebody does to a workspace before sending it. */
function plant(sql: string): void {
  const db = new SqliteDatabase(path());
  db.pragma('writable_schema = ON');
  db.exec(sql);
  db.pragma('journal_mode = DELETE');
  db.close();
}

async function refusal(mode: 'read' | 'write' = 'write'): Promise<string> {
  try {
    (await openWorkspaceFile(path(), mode)).close();
  } catch (error) {
    if (error instanceof UserProblem) return error.message;
    throw error;
  }
  return 'opened';
}

test('a workspace as Changeout wrote it opens', async () => {
  expect(await refusal()).toBe('opened');
  expect(await refusal('read')).toBe('opened');
});

test.each([
  [
    'a trigger',
    'CREATE TRIGGER planted AFTER UPDATE ON workspace BEGIN DELETE FROM asset; END',
    /trigger .* planted/,
  ],
  ['a view', 'CREATE VIEW planted AS SELECT * FROM asset', /view .* planted/],
  ['a table', 'CREATE TABLE planted (x)', /table .* planted/],
  ['an index over an expression', 'CREATE INDEX planted ON asset (hex(randomblob(9)) COLLATE NOCASE)', null],
  ['an index', 'CREATE INDEX planted ON asset (notes)', /index .* planted/],
  ['a generated column', 'ALTER TABLE site ADD COLUMN planted TEXT AS (upper(name))', /table .* site/],
  ['a table of another form', 'DROP TABLE plan_pin; CREATE TABLE plan_pin (id, line_id, pin)', /plan_pin/],
  ['a missing table', 'DROP TABLE plan_pin', /lacks plan_pin/],
])('%s that somebody planted is refused before anything is written', async (_, sql, says) => {
  try {
    plant(sql);
  } catch {
    // SQLite itself does not allow this one; then nobody can plant it.
    expect(says).toBeNull();
    return;
  }
  const before = readFileSync(path());
  expect(await refusal('read')).toMatch(says ?? /index/);
  expect(await refusal()).toMatch(says ?? /index/);
  expect(readFileSync(path())).toEqual(before);
});

test.each([
  ["UPDATE workspace SET settings = 'not json'", /A workspace holds a settings that cannot be read/],
  ["UPDATE workspace SET settings = '[1]'", /settings/],
  ["UPDATE workspace SET states = '{}'", /states/],
  ['UPDATE asset SET extra = \'"<script>"\'', /extra/],
  ["INSERT INTO plan_pin (line_id, pin, author, at) VALUES ('x', '7', 'a', 'b')", /pin/],
  ['DELETE FROM workspace', /whose workspace/],
  ['UPDATE asset SET quantity = 9223372036854775807', /beyond/],
  ['UPDATE asset SET purchase_cost_cents = -9223372036854775807', /beyond/],
])('a value that no version wrote is refused in words: %s', async (sql, says) => {
  plant(sql);
  expect(await refusal('read')).toMatch(says);
  expect(await refusal()).toMatch(says);
});

test('a huge blob in a text column is refused by the form of the table', () => {
  expect(() => plant('UPDATE asset SET notes = zeroblob(100000000)')).toThrow(/cannot store BLOB/);
});

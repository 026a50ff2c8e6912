// What an engine is doing when it is killed, and what must hold of the workspace afterwards.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import SqliteDatabase from 'better-sqlite3';
import type { AssetId } from '../../../core/inventory/asset';
import { readAssets } from '../../../db/assets';
import { checkWorkspace } from '../../../db/check';
import { migrations } from '../../../db/migrations';
import { openWorkspaceFile } from '../../../db/open';
import { applicationId, type WorkspaceFile } from '../../../db/workspace-file';
import type { EngineHost } from '../../../engine/host/engine-host';
import { dump } from '../../db/workspace-folder';

/** Files of one round, each in a folder of its own. */
export interface Round {
  path(name: string): string;
}

export interface Act {
  readonly name: string;
  /** Makes the workspace `a.changeout` as it is before the act. */
  prepare(round: Round, engine: EngineHost): Promise<void>;
  /** Works until it is done or killed; counts what was answered as done. */
  perform(round: Round, engine: EngineHost, done: () => void): Promise<void>;
  /** Throws when the workspace is not as it must be after `done` answers. */
  verify(round: Round, file: WorkspaceFile, done: number): Promise<void>;
}

const importedRows = 1500;
const editedAssets = 120;

function inventory(rows: number): string {
  const lines = ['Site,Manufacturer,Model,Serial,Qty,Notes'];
  for (let row = 0; row < rows; row += 1)
    lines.push(`Tower ${row % 9},Huawei,BBU${3900 + (row % 7)},S${row},1,first`);
  return `${lines.join('\n')}\n`;
}

async function must(engine: EngineHost, ...[name, input]: Parameters<EngineHost['call']>): Promise<unknown> {
  const answer = await engine.call(name, input);
  if (answer.kind !== 'value') throw new Error(`${name}: ${JSON.stringify(answer)}`);
  return answer.value;
}

const workspace = (round: Round): string => round.path('a.changeout');

async function newWorkspaceWith(round: Round, engine: EngineHost, rows: number): Promise<void> {
  await must(engine, 'workspace-create', { path: workspace(round), name: 'Prairie Test', customers: 900 });
  if (rows === 0) return;
  writeFileSync(round.path('first.csv'), inventory(rows));
  await must(engine, 'files-import', { paths: [round.path('first.csv')] });
}

function expectOneOf<T>(what: string, value: T, allowed: readonly T[]): void {
  if (!allowed.includes(value))
    throw new Error(`${what} is ${String(value)}, which must be one of ${allowed.join(', ')}`);
}

const importing: Act = {
  name: 'an import',
  prepare: async (round, engine) => {
    await newWorkspaceWith(round, engine, 0);
    writeFileSync(round.path('inventory.csv'), inventory(importedRows));
  },
  perform: async (round, engine, done) => {
    const answer = await engine.call('files-import', { paths: [round.path('inventory.csv')] });
    if (answer.kind === 'value') done();
  },
  verify: async (_round, file, done) =>
    expectOneOf(
      'the number of assets',
      readAssets(file).length,
      done > 0 ? [importedRows] : [0, importedRows],
    ),
};

const editing: Act = {
  name: 'edits',
  prepare: (round, engine) => newWorkspaceWith(round, engine, editedAssets),
  perform: async (_round, engine, done) => {
    const assetIds = Array.from({ length: editedAssets }, (_, index) => (index + 1) as AssetId);
    for (let edit = 1; edit <= 200; edit += 1) {
      const answer = await engine.call('asset-change', { assetIds, fields: { notes: String(edit) } });
      if (answer.kind !== 'value') return;
      done();
    }
  },
  verify: async (_round, file, done) => {
    const notes = new Set(readAssets(file).map((asset) => asset.notes));
    if (notes.size !== 1) throw new Error(`an edit is half done: ${[...notes].join(', ')}`);
    const [note] = notes;
    expectOneOf('the last edit', note === 'first' ? 0 : Number(note), [done, done + 1]);
  },
};

const undoing: Act = {
  name: 'undo and redo',
  prepare: (round, engine) => newWorkspaceWith(round, engine, importedRows),
  perform: async (_round, engine, done) => {
    for (let step = 0; step < 6; step += 1) {
      const answer = await engine.call(step % 2 === 0 ? 'history-undo' : 'history-redo', {});
      if (answer.kind !== 'value') return;
      done();
    }
  },
  verify: async (_round, file, done) => {
    const after = (steps: number): number => (steps % 2 === 0 ? importedRows : 0);
    expectOneOf('the number of assets', readAssets(file).length, [after(done), after(done + 1)]);
  },
};

/** An act that reads only: the workspace must stay as it is, byte for byte of its rows. */
function reading(name: string, call: 'flag-summary' | 'estimate', rows: number): Act {
  return {
    name,
    prepare: async (round, engine) => {
      await newWorkspaceWith(round, engine, rows);
      const file = await openWorkspaceFile(workspace(round), 'read');
      writeFileSync(round.path('before.json'), dump(file));
      file.close();
    },
    perform: async (_round, engine, done) => {
      const answer = await engine.call(call, {});
      if (answer.kind === 'value') done();
    },
    verify: async (round, file) => {
      if (dump(file) !== readFileSync(round.path('before.json'), 'utf8'))
        throw new Error('reading changed the workspace');
    },
  };
}

const migrating: Act = {
  name: 'a change of format',
  prepare: async (round) => {
    const old = new SqliteDatabase(workspace(round));
    old.exec(migrations[0]?.sql ?? '');
    old.pragma(`application_id = ${applicationId}`);
    old.pragma('user_version = 1');
    old.prepare("INSERT INTO workspace (id, name, created_at) VALUES (1, 'Prairie Old', '2024-01-01')").run();
    const insert = old.prepare(
      "INSERT INTO asset (category, quantity, use, model) VALUES ('other', 1, 'unknown', ?)",
    );
    old.transaction(() => {
      for (let row = 0; row < importedRows; row += 1) insert.run(`model ${row}`);
    })();
    old.close();
  },
  perform: async (round, engine, done) => {
    const answer = await engine.call('workspace-open', { path: workspace(round) });
    if (answer.kind === 'value') done();
  },
  verify: async (_round, file) =>
    expectOneOf('the number of assets', readAssets(file).length, [importedRows]),
};

const backingUp: Act = {
  name: 'a backup',
  prepare: (round, engine) => newWorkspaceWith(round, engine, importedRows),
  perform: async (round, engine, done) => {
    const answer = await engine.call('workspace-backup', { path: round.path('backup.changeout') });
    if (answer.kind === 'value') done();
  },
  verify: async (round, file, done) => {
    expectOneOf('the number of assets', readAssets(file).length, [importedRows]);
    const target = round.path('backup.changeout');
    if (!existsSync(target)) return expectOneOf('the number of backups that were answered', done, [0]);
    const copy = await openWorkspaceFile(target);
    const problems = checkWorkspace(copy);
    const assets = readAssets(copy).length;
    copy.close();
    if (problems.length > 0) throw new Error(`the backup is not sound: ${problems.join('; ')}`);
    expectOneOf('the number of assets in the backup', assets, [importedRows]);
  },
};

const restoring: Act = {
  name: 'a restore',
  prepare: async (round, engine) => {
    await newWorkspaceWith(round, engine, editedAssets);
    await must(engine, 'workspace-backup', { path: round.path('backup.changeout') });
    writeFileSync(round.path('inventory.csv'), inventory(importedRows));
    await must(engine, 'files-import', { paths: [round.path('inventory.csv')] });
  },
  perform: async (round, engine, done) => {
    const from = round.path('backup.changeout');
    const answer = await engine.call('workspace-restore', { from, path: workspace(round) });
    if (answer.kind === 'value') done();
  },
  verify: async (_round, file, done) =>
    expectOneOf(
      'the number of assets',
      readAssets(file).length,
      done > 0 ? [editedAssets] : [editedAssets, importedRows],
    ),
};

export const acts: readonly Act[] = [
  importing,
  editing,
  undoing,
  reading('flagging', 'flag-summary', importedRows),
  reading('an estimate', 'estimate', editedAssets),
  migrating,
  backingUp,
  restoring,
];

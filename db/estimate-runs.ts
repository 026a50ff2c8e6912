// The last estimates of the workspace. They follow from what else is in it, so they are no history and undo leaves them
// alone; the document is deflated JSON, because a plan of 5,000 lines repeats itself.

import { deflateSync, inflateSync } from 'node:zlib';
import type { WorkspaceFile } from './workspace-file';

export const mostKeptRuns = 10;

export interface StoredRun {
  readonly id: number;
  readonly at: string;
  readonly scenario: string;
  readonly appVersion: string;
  readonly inputHash: string;
  /** JSON text. */
  readonly document: string;
}

interface Row {
  readonly id: number;
  readonly at: string;
  readonly scenario: string;
  readonly app_version: string;
  readonly input_hash: string;
  readonly document: Buffer;
}

/** Newest first. */
export function readEstimateRuns(file: WorkspaceFile): StoredRun[] {
  return (file.db.prepare('SELECT * FROM estimate_run ORDER BY id DESC').all() as Row[]).map(keptRun);
}

/** null where there is none of this number. */
export function readEstimateRun(file: WorkspaceFile, id: number): StoredRun | null {
  const row = file.db.prepare('SELECT * FROM estimate_run WHERE id = ?').get(id) as Row | undefined;
  return row === undefined ? null : keptRun(row);
}

/** Takes the place of `replaces` and of a run with the same inputs; beyond ten the oldest go. */
export function writeEstimateRun(
  file: WorkspaceFile,
  run: Omit<StoredRun, 'id'>,
  replaces: number | null = null,
): void {
  const { at, scenario, appVersion, inputHash, document } = run;
  const write = file.db.transaction(() => {
    file.db
      .prepare('DELETE FROM estimate_run WHERE (scenario = ? AND input_hash = ?) OR id = ?')
      .run(scenario, inputHash, replaces);
    file.db
      .prepare(
        `INSERT INTO estimate_run (id, at, scenario, app_version, input_hash, document)
         SELECT coalesce(max(id), 0) + 1, ?, ?, ?, ?, ? FROM estimate_run`,
      )
      .run(at, scenario, appVersion, inputHash, deflateSync(document));
    file.db
      .prepare(
        'DELETE FROM estimate_run WHERE id NOT IN (SELECT id FROM estimate_run ORDER BY id DESC LIMIT ?)',
      )
      .run(mostKeptRuns);
  });
  write();
}

function keptRun(row: Row): StoredRun {
  return {
    id: row.id,
    at: row.at,
    scenario: row.scenario,
    appVersion: row.app_version,
    inputHash: row.input_hash,
    document: inflateSync(row.document).toString('utf8'),
  };
}

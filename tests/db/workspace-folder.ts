import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { trackedTables } from '../../db/history/tracked-tables';
import { createWorkspaceFile } from '../../db/open';
import type { WorkspaceFile } from '../../db/workspace-file';

/** A folder of its own for one test, gone afterwards. */
export function temporaryFolder(): { path: (name: string) => string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'changeout-'));
  return {
    path: (name) => join(folder, name),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export function newWorkspace(path: string): Promise<WorkspaceFile> {
  return createWorkspaceFile(path, {
    name: 'Prairie Test Telephone',
    customers: 4200,
    states: ['ND'],
    isDemo: false,
    createdAt: '2019-11-04T12:00:00.000Z',
  });
}

export const label = (action: string) => () => ({
  action,
  target: 'test',
  summary: `Did ${action}`,
  author: 'tester',
  at: '2019-11-04T12:00:00.000Z',
});

export const stamp = { author: 'tester', at: '2019-11-04T13:00:00.000Z' };

/** Every row of the tracked tables as text: equal dumps are equal workspaces, byte for byte. */
export function dump(file: WorkspaceFile): string {
  return trackedTables
    .map((table) => JSON.stringify(file.db.prepare(`SELECT * FROM ${table} ORDER BY id`).all()))
    .join('\n');
}

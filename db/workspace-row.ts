import { defaultSettings, type PlanningSettings, type SettingsPatch } from '../core/scenario/settings';
import type { WorkspaceFile } from './workspace-file';

export interface WorkspaceRow {
  readonly name: string;
  readonly customers: number | null;
  readonly states: readonly string[];
  readonly isDemo: boolean;
  readonly createdAt: string;
  /** Only what differs from the defaults is stored, so that better defaults reach old workspaces. */
  readonly settings: PlanningSettings;
}

interface WorkspaceRecord {
  readonly name: string;
  readonly customers: number | null;
  readonly states: string;
  readonly is_demo: number;
  readonly created_at: string;
  readonly settings: string;
}

export function readWorkspaceRow(file: WorkspaceFile): WorkspaceRow {
  const record = file.db.prepare('SELECT * FROM workspace WHERE id = 1').get() as WorkspaceRecord;
  return {
    name: record.name,
    customers: record.customers,
    states: JSON.parse(record.states) as string[],
    isDemo: record.is_demo === 1,
    createdAt: record.created_at,
    settings: { ...defaultSettings, ...(JSON.parse(record.settings) as SettingsPatch) },
  };
}

export function writeSettings(file: WorkspaceFile, patch: SettingsPatch): void {
  const stored = JSON.parse(
    file.db.prepare('SELECT settings FROM workspace WHERE id = 1').pluck().get() as string,
  ) as SettingsPatch;
  file.db
    .prepare('UPDATE workspace SET settings = ? WHERE id = 1')
    .run(JSON.stringify({ ...stored, ...patch }));
}

export interface WorkspaceChange {
  readonly name?: string;
  readonly customers?: number | null;
  readonly states?: readonly string[];
}

export function writeWorkspaceRow(file: WorkspaceFile, change: WorkspaceChange): void {
  const row = { ...readWorkspaceRow(file), ...change };
  file.db
    .prepare('UPDATE workspace SET name = ?, customers = ?, states = ? WHERE id = 1')
    .run(row.name, row.customers, JSON.stringify(row.states));
}

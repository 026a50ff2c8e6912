import type { Scenario, SettingsPatch } from '../core/scenario/settings';
import type { WorkspaceFile } from './workspace-file';

interface ScenarioRecord {
  readonly scenario_id: string;
  readonly name: string;
  readonly description: string;
  readonly patch: string;
  readonly parent_id: string | null;
}

export function readScenarios(file: WorkspaceFile): Scenario[] {
  const records = file.db.prepare('SELECT * FROM scenario ORDER BY id').all() as ScenarioRecord[];
  return records.map((record) => ({
    id: record.scenario_id,
    name: record.name,
    description: record.description,
    patch: JSON.parse(record.patch) as SettingsPatch,
    preset: false,
    parentId: record.parent_id,
  }));
}

export function writeScenario(file: WorkspaceFile, scenario: Omit<Scenario, 'preset'>): void {
  file.db
    .prepare(
      `INSERT INTO scenario (scenario_id, name, description, patch, parent_id) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (scenario_id) DO UPDATE SET name = excluded.name, description = excluded.description,
         patch = excluded.patch, parent_id = excluded.parent_id`,
    )
    .run(
      scenario.id,
      scenario.name,
      scenario.description,
      JSON.stringify(scenario.patch),
      scenario.parentId ?? null,
    );
}

export function deleteScenario(file: WorkspaceFile, id: string): number {
  return file.db.prepare('DELETE FROM scenario WHERE scenario_id = ?').run(id).changes;
}

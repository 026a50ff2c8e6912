import type { OutcomeTree } from '../core/scenario/outcome-tree';
import type { WorkspaceFile } from './workspace-file';

export function readTrees(file: WorkspaceFile): OutcomeTree[] {
  const texts = file.db.prepare('SELECT tree FROM scenario_tree ORDER BY id').pluck().all() as string[];
  return texts.map((text) => JSON.parse(text) as OutcomeTree);
}

export function writeTree(file: WorkspaceFile, tree: OutcomeTree): void {
  file.db
    .prepare(
      `INSERT INTO scenario_tree (tree_id, tree) VALUES (?, ?)
       ON CONFLICT (tree_id) DO UPDATE SET tree = excluded.tree`,
    )
    .run(tree.id, JSON.stringify(tree));
}

export function deleteTree(file: WorkspaceFile, id: string): number {
  return file.db.prepare('DELETE FROM scenario_tree WHERE tree_id = ?').run(id).changes;
}

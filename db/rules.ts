import type { OwnRules } from '../core/plan/own-rules';
import type { ReplacementRule } from '../core/plan/rules';
import type { WorkspaceFile } from './workspace-file';

interface OwnRuleRow {
  readonly rule_id: string;
  readonly rule: string | null;
  readonly is_disabled: number;
}

/** What the workspace says about replacement rules over the shipped ones; new rules newest first. */
export function readOwnRules(file: WorkspaceFile): OwnRules {
  const rows = file.db
    .prepare('SELECT rule_id, rule, is_disabled FROM own_rule ORDER BY id DESC')
    .all() as OwnRuleRow[];
  const order = file.db.prepare('SELECT rule_ids FROM own_rule_order WHERE id = 1').pluck().get() as
    | string
    | undefined;
  return {
    rules: rows.flatMap(({ rule }) => (rule === null ? [] : [JSON.parse(rule) as ReplacementRule])),
    disabledIds: rows.filter((row) => row.is_disabled === 1).map((row) => row.rule_id),
    order: order === undefined ? null : (JSON.parse(order) as string[]),
  };
}

/** Writes only what differs, so that the history shows what was changed. */
export function writeOwnRules(file: WorkspaceFile, next: OwnRules): void {
  const before = readOwnRules(file);
  const rows = rowsOf(next);
  const known = rowsOf(before);
  const remove = file.db.prepare('DELETE FROM own_rule WHERE rule_id = ?');
  for (const id of known.keys()) if (!rows.has(id)) remove.run(id);
  const write = file.db.prepare(
    `INSERT INTO own_rule (rule_id, rule, is_disabled) VALUES (?, ?, ?)
     ON CONFLICT (rule_id) DO UPDATE SET rule = excluded.rule, is_disabled = excluded.is_disabled`,
  );
  // Read newest first, so written last first.
  for (const [id, row] of [...rows].reverse()) {
    const old = known.get(id);
    if (old?.rule !== row.rule || old.isDisabled !== row.isDisabled)
      write.run(id, row.rule, row.isDisabled ? 1 : 0);
  }
  writeOrder(file, before.order, next.order);
}

interface Row {
  readonly rule: string | null;
  readonly isDisabled: boolean;
}

function rowsOf({ rules, disabledIds }: OwnRules): Map<string, Row> {
  const disabled = new Set(disabledIds);
  const rows = new Map(
    rules.map((rule): [string, Row] => [
      rule.id,
      { rule: JSON.stringify(rule), isDisabled: disabled.has(rule.id) },
    ]),
  );
  for (const id of disabledIds) if (!rows.has(id)) rows.set(id, { rule: null, isDisabled: true });
  return rows;
}

function writeOrder(
  file: WorkspaceFile,
  before: readonly string[] | null,
  next: readonly string[] | null,
): void {
  if (JSON.stringify(before) === JSON.stringify(next)) return;
  if (next === null) {
    file.db.prepare('DELETE FROM own_rule_order WHERE id = 1').run();
    return;
  }
  file.db
    .prepare(
      'INSERT INTO own_rule_order (id, rule_ids) VALUES (1, ?) ON CONFLICT (id) DO UPDATE SET rule_ids = excluded.rule_ids',
    )
    .run(JSON.stringify(next));
}

import { basename } from 'node:path';
import { sumCents } from '../../core/money/cents';
import { assetsInPlan } from '../../core/plan/alternative';
import { countUnits } from '../../core/plan/existing-words';
import { assetsThatFit, matchRules } from '../../core/plan/match-rules';
import {
  type OwnRules,
  ruleEntries,
  rulesFile,
  rulesInForce,
  withRulesFile,
} from '../../core/plan/own-rules';
import { parseReplacementRule, parseReplacementRules } from '../../core/plan/parse-rules';
import type { ReplacementRule } from '../../core/plan/rules';
import { problem, UserProblem } from '../../core/problem';
import { readOwnRules, writeOwnRules } from '../../db/rules';
import type { CallInput, CallOutput } from '../api';
import type { RuleTestAsset } from '../calls/planning-views';
import { parseJson } from '../intake/parse-json';
import { catalogInForce } from '../run/catalog-in-force';
import { type PlanStage, planStage, planWith } from '../run/plan-stage';
import { change, type Session } from '../session';
import type { Watch } from '../watch';
import { writeFileWhole } from '../write-file-whole';
import { readBytes } from './read-bytes';

export async function ruleList(
  session: Session,
  input: CallInput<'rule-list'>,
  watch: Watch,
): Promise<CallOutput<'rule-list'>> {
  const shipped = session.rules().replacement;
  const own = readOwnRules(session.workspace());
  const stage = await planStage(session, input, watch);
  const inForce = rulesInForce(shipped, own);
  const matched = matchRules(inForce.rules, plannedAssets(stage)).matched;
  const assetsOf = new Map(matched.map(({ rule, assets }) => [rule.id, assets]));
  const linesOf = new Map<string, PlanStage['lines'][number][]>();
  for (const line of stage.lines) {
    const known = linesOf.get(line.ruleId);
    if (known) known.push(line);
    else linesOf.set(line.ruleId, [line]);
  }
  return {
    version: inForce.version,
    isChanged: inForce !== shipped,
    rows: ruleEntries(shipped, own).map((entry) => {
      const assets = assetsOf.get(entry.rule.id) ?? [];
      const lines = linesOf.get(entry.rule.id) ?? [];
      return {
        ...entry,
        assets: assets.length,
        units: countUnits(assets),
        lines: lines.length,
        pointCents: sumCents(lines, (line) => line.pointCents),
      };
    }),
  };
}

function plannedAssets({ flags, run }: PlanStage) {
  return assetsInPlan(flags.assets, run.settings.includeReview, run.settings.alternatives);
}

const assetsShown = 200;

export async function ruleTest(
  session: Session,
  input: CallInput<'rule-test'>,
  watch: Watch,
): Promise<CallOutput<'rule-test'>> {
  const { rule: given, ...run } = input;
  const rule = checkedRule(session, given);
  const stage = await planStage(session, run, watch);
  const shipped = session.rules().replacement;
  const own = withRule(readOwnRules(session.workspace()), rule);
  const rules = rulesInForce(shipped, {
    ...own,
    disabledIds: own.disabledIds.filter((id) => id !== rule.id),
  });
  const after = planWith(session, stage, rules);
  const assets = plannedAssets(stage);
  const fitting = assetsThatFit(rule, assets);
  const takenBy = takersBefore(rules.rules, rule, assets);
  const matched = fitting.map(
    ({ asset, site }): RuleTestAsset => ({
      assetId: asset.id,
      site,
      manufacturer: asset.manufacturer,
      model: asset.model,
      quantity: asset.quantity,
      takenBy: takenBy.get(asset.id) ?? null,
    }),
  );
  return {
    assets: fitting.length,
    units: countUnits(fitting),
    matched: matched.slice(0, assetsShown),
    takenBefore: matched.filter((one) => one.takenBy !== null).length,
    lines: after.lines.filter((line) => line.ruleId === rule.id),
    gaps: after.plan.gaps.length,
    totalBeforeCents: sumCents(stage.lines, (line) => line.pointCents),
    totalAfterCents: sumCents(after.lines, (line) => line.pointCents),
  };
}

/** Which earlier claiming rule takes an asset; nothing where the rule itself does not claim. */
function takersBefore(
  rules: readonly ReplacementRule[],
  rule: ReplacementRule,
  assets: ReturnType<typeof plannedAssets>,
): ReadonlyMap<number, string> {
  if (!rule.claims) return new Map();
  const place = rules.findIndex(({ id }) => id === rule.id);
  const before = rules.slice(0, place).filter((one) => one.claims);
  return new Map(
    matchRules(before, assets).matched.flatMap((match) =>
      match.assets.map(({ asset }): [number, string] => [asset.id, match.rule.label]),
    ),
  );
}

export function ruleSave(session: Session, input: CallInput<'rule-save'>): CallOutput<'rule-save'> {
  const rule = checkedRule(session, input.rule);
  saveRules(
    session,
    'rule-save',
    (own) => withRule(own, rule),
    () => `Saved the replacement rule “${rule.label}”`,
  );
  return { ruleId: rule.id };
}

export function ruleSwitch(session: Session, input: CallInput<'rule-switch'>): CallOutput<'rule-switch'> {
  const { rule } = existingRule(session, input.ruleId);
  const others = (own: OwnRules) => own.disabledIds.filter((id) => id !== rule.id);
  saveRules(
    session,
    'rule-switch',
    (own) => ({ ...own, disabledIds: input.isDisabled ? [...others(own), rule.id] : others(own) }),
    () => `Switched the replacement rule “${rule.label}” ${input.isDisabled ? 'off' : 'on'}`,
  );
  return { ruleId: rule.id };
}

export function ruleMove(session: Session, input: CallInput<'rule-move'>): CallOutput<'rule-move'> {
  const { rule } = existingRule(session, input.ruleId);
  const entries = ruleEntries(session.rules().replacement, readOwnRules(session.workspace()));
  const order = entries.map((entry) => entry.rule.id).filter((id) => id !== rule.id);
  order.splice(Math.min(input.place, order.length), 0, rule.id);
  saveRules(
    session,
    'rule-move',
    (own) => ({ ...own, order }),
    () => `Moved the replacement rule “${rule.label}” to place ${order.indexOf(rule.id) + 1}`,
  );
  return { ruleId: rule.id };
}

export function ruleReset(session: Session, input: CallInput<'rule-reset'>): CallOutput<'rule-reset'> {
  const { rule, origin } = existingRule(session, input.ruleId);
  if (origin === 'shipped') {
    throw new UserProblem([
      problem('The rule is as it ships', 'Switch it off if it should not apply', { value: rule.id }),
    ]);
  }
  saveRules(
    session,
    'rule-reset',
    (own) => ({
      rules: own.rules.filter(({ id }) => id !== rule.id),
      disabledIds: own.disabledIds.filter((id) => id !== rule.id || origin === 'changed'),
      order: origin === 'own' ? (own.order?.filter((id) => id !== rule.id) ?? null) : own.order,
    }),
    () =>
      origin === 'own'
        ? `Deleted the replacement rule “${rule.label}”`
        : `Gave the replacement rule “${rule.label}” back as it ships`,
  );
  return { ruleId: rule.id };
}

export function rulesExport(session: Session, input: CallInput<'rules-export'>): CallOutput<'rules-export'> {
  const file = rulesFile(session.rules().replacement, readOwnRules(session.workspace()));
  writeFileWhole(input.path, Buffer.from(`${JSON.stringify(file, null, 2)}\n`, 'utf8'));
  const rules = ruleEntries(session.rules().replacement, readOwnRules(session.workspace())).length;
  return { path: input.path, rules };
}

export function rulesImport(session: Session, input: CallInput<'rules-import'>): CallOutput<'rules-import'> {
  const file = basename(input.path);
  const json = parseJson(Buffer.from(readBytes(input.path)).toString('utf8'));
  if (!json.ok) throw new UserProblem(json.problems.map((one) => ({ ...one, file })));
  const parsed = parseReplacementRules(json.value);
  if (!parsed.ok) throw new UserProblem(parsed.problems.map((one) => ({ ...one, file })));
  refuseUnknownItems(session, parsed.value.rules);
  const before = readOwnRules(session.workspace());
  const disabledIds = disabledIdsOf(json.value);
  const next = withRulesFile(
    before,
    session.rules().replacement,
    { rules: parsed.value.rules, disabledIds },
    input.mode,
  );
  const changed = next.rules.filter(
    (rule) => !before.rules.some((one) => JSON.stringify(one) === JSON.stringify(rule)),
  ).length;
  saveRules(
    session,
    'rules-import',
    () => next,
    () => `Took the replacement rules of ${file}`,
  );
  return { changed };
}

function disabledIdsOf(json: unknown): string[] {
  const value = (json as { readonly disabledIds?: unknown }).disabledIds;
  return Array.isArray(value) ? value.filter((id): id is string => typeof id === 'string') : [];
}

function withRule(own: OwnRules, rule: ReplacementRule): OwnRules {
  const known = own.rules.findIndex(({ id }) => id === rule.id);
  if (known < 0) return { ...own, rules: [rule, ...own.rules] };
  return { ...own, rules: own.rules.map((one, index) => (index === known ? rule : one)) };
}

function saveRules(
  session: Session,
  action: string,
  next: (own: OwnRules) => OwnRules,
  summary: () => string,
): void {
  const file = session.workspace();
  change(
    session,
    action,
    () => writeOwnRules(file, next(readOwnRules(file))),
    () => ({ target: 'replacement rules', summary: summary() }),
  );
}

function existingRule(session: Session, id: string) {
  const entries = ruleEntries(session.rules().replacement, readOwnRules(session.workspace()));
  const found = entries.find((entry) => entry.rule.id === id);
  if (found) return found;
  throw new UserProblem([
    problem('There is no such replacement rule', 'It may have been deleted: reload the list', { value: id }),
  ]);
}

function checkedRule(session: Session, rule: ReplacementRule): ReplacementRule {
  const parsed = parseReplacementRule(rule);
  if (!parsed.ok) throw new UserProblem(parsed.problems);
  refuseUnknownItems(session, [parsed.value]);
  return parsed.value;
}

function refuseUnknownItems(session: Session, rules: readonly ReplacementRule[]): void {
  const known = new Set(catalogInForce(session).map((entry) => entry.id));
  const problems = rules.flatMap((rule) =>
    rule.lines
      .flatMap((line) => line.catalogItemIds)
      .filter((id) => !known.has(id))
      .map((id) =>
        problem(
          `The replacement rule “${rule.label}” asks for an item that the catalog lacks`,
          'Add the item to the catalog first',
          {
            column: 'catalogItemIds',
            value: id,
          },
        ),
      ),
  );
  if (problems.length > 0) throw new UserProblem(problems);
}

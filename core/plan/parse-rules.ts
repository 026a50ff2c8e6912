// Rules file -> ReplacementRules, or every problem that it has. The shipped file and a user's own pass
// through the same door, so a wrong word in either is named with the rule that it stands in.

import { assetCategories } from '../inventory/category';
import { type Problem, problem, type Result } from '../problem';
import { shortNameForm } from '../short-name';
import type { Confidence } from '../source';
import { parseUnpricedItem } from './parse-unpriced-item';
import { costCategories, type Phase } from './plan-line';
import {
  type BundlePart,
  groupings,
  type ReplacementRule,
  type ReplacementRules,
  type RuleLine,
  type RuleMatch,
} from './rules';

const phases: readonly Phase[] = ['removal', 'replacement', 'disposal'];
const confidences: readonly Confidence[] = ['sourced', 'recalled', 'uncertain'];
const steppedGroupings: readonly string[] = ['units', 'project-sites'];

type Fields = Readonly<Record<string, unknown>>;

/** @param json the parsed JSON of a rules file, schema `changeout/replacement-rules/1` */
export function parseReplacementRules(json: unknown): Result<ReplacementRules> {
  const problems: Problem[] = [];
  const file = fieldsOf(json);
  if (file.schema !== 'changeout/replacement-rules/1') {
    problems.push(
      problem(
        'This is not a file of replacement rules',
        'Choose a file whose schema is changeout/replacement-rules/1',
      ),
    );
    return { ok: false, problems };
  }
  const rules = listOf(file.rules).map((rule, index) => parseRule(fieldsOf(rule), index, problems));
  problems.push(...repeatedIds(rules));
  const items = listOf(file.items).map((item) => parseUnpricedItem(item, problems));
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, value: { version: String(file.version ?? 'unnamed'), rules, items } };
}

/** One rule by itself, as a form or a call brings it. */
export function parseReplacementRule(json: unknown): Result<ReplacementRule> {
  const problems: Problem[] = [];
  const value = parseRule(fieldsOf(json), 0, problems);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value };
}

function parseRule(fields: Fields, index: number, problems: Problem[]): ReplacementRule {
  const id = typeof fields.id === 'string' && fields.id !== '' ? fields.id : `number ${index + 1}`;
  const ask = asker(id, problems);
  ask(shortNameForm.test(id), 'id', id, 'Write lower-case words joined by hyphens');
  ask(typeof fields.claims === 'boolean', 'claims', fields.claims, 'Write true or false');
  const when = parseMatch(fieldsOf(fields.when), ask);
  const lines = listOf(fields.lines).map((line) => parseLine(fieldsOf(line), ask));
  ask(
    when.bundle !== null || lines.every((line) => line.per !== 'bundle'),
    'per',
    'bundle',
    'Say which units make a bundle, or count another way',
  );
  const gap = fields.gap === null || fields.gap === undefined ? null : parseGap(fieldsOf(fields.gap), ask);
  ask(
    lines.length > 0 || gap !== null,
    'lines',
    '',
    'Give the rule a line, or a gap that says why there is none',
  );
  ask(distinct(lines.map(firstItem)), 'lines', '', 'Use a catalog item once in a rule');
  return {
    id,
    label: String(fields.label ?? id),
    when,
    claims: fields.claims === true,
    lines,
    gap,
  };
}

function parseMatch(fields: Fields, ask: Ask): RuleMatch {
  const categories = listOf(fields.categories).map(String);
  const known = assetCategories.map((category) => category.id);
  const unknown = categories.find((id) => !known.some((category) => category === id));
  ask(categories.length > 0, 'categories', '', 'Name at least one asset category');
  ask(unknown === undefined, 'categories', unknown, `Use one of ${known.join(', ')}`);
  const pattern = fields.modelPattern ?? null;
  ask(pattern === null || isPattern(pattern), 'modelPattern', pattern, 'Write a regular expression, or null');
  return {
    categories: known.filter((id) => categories.includes(id)),
    entityIds:
      fields.entityIds === null || fields.entityIds === undefined
        ? null
        : listOf(fields.entityIds).map(String),
    modelPattern: pattern === null ? null : String(pattern),
    bundle: parseBundle(fields.bundle ?? null, categories, ask),
  };
}

function parseBundle(value: unknown, categories: readonly string[], ask: Ask): BundlePart[] | null {
  if (value === null) return null;
  const parts = listOf(value).map(fieldsOf);
  ask(parts.length > 0, 'bundle', '', 'Name the units of a bundle, or leave it out');
  return parts.map((part) => {
    const category = assetCategories.find(({ id }) => id === part.category && categories.includes(id));
    const units = Number(part.units);
    ask(
      category !== undefined,
      'bundle',
      part.category,
      'Use one of the categories of the rule in its bundle',
    );
    ask(Number.isFinite(units) && units > 0, 'bundle', part.units, 'Write units above zero');
    return { category: category?.id ?? 'unknown', units };
  });
}

function parseLine(fields: Fields, ask: Ask): RuleLine {
  const catalogItemIds = listOf(fields.catalogItemIds).map(String);
  ask(catalogItemIds.length > 0, 'catalogItemIds', '', 'Name at least one catalog item');
  const quantity = Number(fields.quantity);
  ask(Number.isFinite(quantity) && quantity > 0, 'quantity', fields.quantity, 'Write a number above zero');
  const per = choice(groupings, fields.per, 'per', ask);
  const unitsPerStep = typeof fields.unitsPerStep === 'number' ? fields.unitsPerStep : null;
  const stepFits = steppedGroupings.includes(per) === (unitsPerStep !== null && unitsPerStep > 0);
  ask(
    stepFits,
    'unitsPerStep',
    fields.unitsPerStep,
    'Write a group size for "units" and "project-sites" only',
  );
  const categoryIds = costCategories.map((category) => category.id);
  return {
    catalogItemIds,
    per,
    unitsPerStep,
    quantity,
    category: choice(categoryIds, fields.category, 'category', ask),
    phase: choice(phases, fields.phase, 'phase', ask),
    basis: String(fields.basis ?? ''),
    confidence: choice(confidences, fields.confidence, 'confidence', ask),
    reason: String(fields.reason ?? ''),
  };
}

function parseGap(fields: Fields, ask: Ask): { reason: string; remedy: string } {
  const [reason, remedy] = [String(fields.reason ?? ''), String(fields.remedy ?? '')];
  ask(reason !== '' && remedy !== '', 'gap', reason, 'Say why there is no price and what would settle it');
  return { reason, remedy };
}

type Ask = (holds: boolean, column: string, value: unknown, remedy: string) => void;

function asker(ruleId: string, problems: Problem[]): Ask {
  return (holds, column, value, remedy) => {
    if (holds) return;
    const where = { column, value: String(value ?? '') };
    problems.push(problem(`Replacement rule ${ruleId} has no valid ${column}`, remedy, where));
  };
}

function choice<T extends string>(choices: readonly T[], value: unknown, column: string, ask: Ask): T {
  const found = choices.find((candidate) => candidate === value);
  ask(found !== undefined, column, value, `Use one of ${choices.join(', ')}`);
  return found ?? (choices[0] as T);
}

function repeatedIds(rules: readonly ReplacementRule[]): Problem[] {
  const seen = new Set<string>();
  const repeated = rules.filter((rule) => seen.size === seen.add(rule.id).size);
  return repeated.map((rule) =>
    problem(`Two replacement rules have the id ${rule.id}`, 'Give each rule its own id', { value: rule.id }),
  );
}

function isPattern(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  try {
    return new RegExp(value, 'i').source !== '';
  } catch {
    return false;
  }
}

function firstItem(line: RuleLine): string {
  return line.catalogItemIds[0] ?? '';
}

function distinct(values: readonly string[]): boolean {
  return new Set(values).size === values.length;
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

// Templates file -> SiteTemplates, or every problem that it has.

import { assetCategories } from '../inventory/category';
import { type Problem, problem, type Result } from '../problem';
import type { SiteTemplates, TemplateStep, TemplateWork, WorkStep } from './site-template';
import { type ThreePoint, trades } from './timeline';

type Fields = Readonly<Record<string, unknown>>;
const nothing: TemplateStep = { trade: null, days: { low: 0, likely: 0, high: 0 }, daysPerUnit: null };

/** @param json the parsed JSON of a templates file, schema `changeout/site-templates/1` */
export function parseSiteTemplates(json: unknown): Result<SiteTemplates> {
  const file = fieldsOf(json);
  if (file.schema !== 'changeout/site-templates/1') {
    const remedy = 'Choose a file whose schema is changeout/site-templates/1';
    return { ok: false, problems: [problem('This is not a file of site templates', remedy)] };
  }
  const problems: Problem[] = [];
  const works = listOf(file.works).map((work) => parseWork(fieldsOf(work), problems));
  const dispose = parseStep(file.dispose, 'dispose', problems) ?? nothing;
  problems.push(...uncoveredCategories(works), ...unknownWorks(works));
  if (problems.length > 0) return { ok: false, problems };
  const confidence =
    file.confidence === 'sourced' || file.confidence === 'recalled' ? file.confidence : 'uncertain';
  const templates = {
    version: String(file.version),
    basis: String(file.basis),
    confidence,
    works,
    dispose,
  } as const;
  return { ok: true, value: templates };
}

function parseWork(fields: Fields, problems: Problem[]): TemplateWork {
  const id = String(fields.id ?? '');
  const stepFields = fieldsOf(fields.steps);
  const parse = (step: WorkStep): TemplateStep | null =>
    parseStep(stepFields[step], `${id}, ${step}`, problems);
  const named = listOf(fields.categories).map(String);
  if (fieldsOf(stepFields.install).days === undefined) {
    problems.push(problem(`The template ${id} has no install step`, 'Every work is installed: give it days'));
  }
  return {
    id,
    label: String(fields.label ?? id),
    categories: assetCategories.map((category) => category.id).filter((category) => named.includes(category)),
    steps: {
      survey: parse('survey'),
      engineering: parse('engineering'),
      order: parse('order'),
      install: parse('install'),
      cutover: parse('cutover'),
      remove: parse('remove'),
    },
    cutoverAfterSameSite: listOf(fields.cutoverAfterSameSite).map(String),
    cutoverAfterAnywhere: listOf(fields.cutoverAfterAnywhere).map(String),
    reason: String(fields.reason ?? ''),
  };
}

function parseStep(value: unknown, where: string, problems: Problem[]): TemplateStep | null {
  if (value === null || value === undefined) return null;
  const fields = fieldsOf(value);
  const trade = trades.find(({ id }) => id === fields.trade)?.id ?? null;
  if (trade === null && fields.trade !== null) {
    const remedy = `Use one of ${trades.map(({ id }) => id).join(', ')}, or null for waiting`;
    problems.push(
      problem(`The template of ${where} names no known trade`, remedy, { value: String(fields.trade) }),
    );
  }
  const perUnit = fields.daysPerUnit ?? null;
  return {
    trade,
    days: parseDays(fields.days, where, problems),
    daysPerUnit: perUnit === null ? null : parseDays(perUnit, where, problems),
  };
}

function parseDays(value: unknown, where: string, problems: Problem[]): ThreePoint {
  const { low, likely, high } = fieldsOf(value);
  const days = { low: Number(low), likely: Number(likely), high: Number(high) };
  if (!(0 <= days.low && days.low <= days.likely && days.likely <= days.high)) {
    const remedy = 'Write low <= likely <= high, none below zero';
    problems.push(
      problem(`The days of ${where} are not in order`, remedy, { value: `${low}, ${likely}, ${high}` }),
    );
  }
  return days;
}

function uncoveredCategories(works: readonly TemplateWork[]): Problem[] {
  const uncovered = assetCategories.filter(
    ({ id }) => works.filter((work) => work.categories.includes(id)).length !== 1,
  );
  return uncovered.map(({ id }) =>
    problem(`The category ${id} is not in exactly one template`, 'List each category once', { value: id }),
  );
}

function unknownWorks(works: readonly TemplateWork[]): Problem[] {
  const ids = new Set(works.map(({ id }) => id));
  const named = works.flatMap((work) => [...work.cutoverAfterSameSite, ...work.cutoverAfterAnywhere]);
  const unknown = named.filter((id) => !ids.has(id));
  return unknown.map((id) =>
    problem(`A template waits for the work ${id}, which is not there`, 'Name a work of the same file', {
      value: id,
    }),
  );
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

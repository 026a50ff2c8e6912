// Matched rules -> drafts: which assets, how many, under which stable id; still without a price. Lines that are
// counted by the unit are kept apart by listed entity, because programs pay for some entities and not for
// others; lines counted by the site take the entity with the most units there.

import { groupBy } from '../group-by';
import { categoryLabel } from '../inventory/category';
import { type AssetToReplace, compareText } from './assets-to-replace';
import { countUnits } from './existing-words';
import { bundlesAt, type MatchedRule, unitsOf } from './match-rules';
import type { ReplacementRule, RuleLine } from './rules';

export const projectSiteName = '(project)';

export interface DraftLine {
  /** `site/rule/catalog item`, and `/entity` for lines counted by the unit; `/` and `%` in a site are escaped. */
  readonly lineId: string;
  readonly site: string;
  readonly rule: ReplacementRule;
  readonly line: RuleLine;
  readonly assets: readonly AssetToReplace[];
  readonly entityId: string | null;
  readonly quantity: number;
  /** The count in words with its numbers, e.g. `3 units x 24`. */
  readonly counted: string;
}

export function draftLines({ rule, assets }: MatchedRule): DraftLine[] {
  return rule.lines.flatMap((line) => draftsOf(rule, line, assets));
}

function draftsOf(rule: ReplacementRule, line: RuleLine, assets: readonly AssetToReplace[]): DraftLine[] {
  const draft = { rule, line };
  switch (line.per) {
    case 'unit':
      return groupsOf(assets, ({ site, entityId }) => `${site}\u0000${entityId ?? ''}`).map((group) =>
        unitDraft(draft, group),
      );
    case 'units':
    case 'site':
    case 'bundle':
    case 'site-equipment':
      return groupsOf(assets, ({ site }) => site).map((group) => siteDraft(draft, group));
    default:
      return [projectDraft(draft, assets)];
  }
}

type RuleAndLine = Pick<DraftLine, 'rule' | 'line'>;

function unitDraft(draft: RuleAndLine, assets: readonly AssetToReplace[]): DraftLine {
  const site = assets[0]?.site ?? '';
  const entityId = assets[0]?.entityId ?? null;
  const units = countUnits(assets);
  return {
    ...draft,
    lineId: `${lineIdOf(site, draft)}/${entityId ?? 'unnamed'}`,
    site,
    assets,
    entityId,
    quantity: tidy(units * draft.line.quantity),
    counted: `${units} ${units === 1 ? 'unit' : 'units'} x ${draft.line.quantity}`,
  };
}

function siteDraft(draft: RuleAndLine, assets: readonly AssetToReplace[]): DraftLine {
  const site = assets[0]?.site ?? '';
  const { times, words } = timesAtSite(draft, assets);
  return {
    ...draft,
    lineId: lineIdOf(site, draft),
    site,
    assets,
    entityId: mainEntity(assets),
    quantity: tidy(times * draft.line.quantity),
    counted: words,
  };
}

function timesAtSite(
  { rule, line }: RuleAndLine,
  assets: readonly AssetToReplace[],
): { readonly times: number; readonly words: string } {
  const { bundle } = rule.when;
  if (line.per === 'bundle' && bundle !== null) {
    const times = bundlesAt(bundle, assets);
    const parts = bundle.map(
      ({ category, units }) => `${unitsOf(assets, category)} x ${categoryLabel(category)} by ${units}`,
    );
    return { times, words: `${parts.join(', ')}: ${times} x ${line.quantity}` };
  }
  if (line.per !== 'units') return { times: 1, words: `1 site x ${line.quantity}` };
  const step = line.unitsPerStep ?? 1;
  const units = countUnits(assets);
  const times = Math.ceil(units / step);
  return { times, words: `${units} units in groups of ${step} = ${times} x ${line.quantity}` };
}

function projectDraft(draft: RuleAndLine, assets: readonly AssetToReplace[]): DraftLine {
  const { line } = draft;
  const sites = new Set(assets.map(({ site }) => site)).size;
  const step = line.unitsPerStep ?? 1;
  const times =
    line.per === 'project-site' ? sites : line.per === 'project-sites' ? Math.ceil(sites / step) : 1;
  const counted = {
    'project-site': `${sites} sites x ${line.quantity}`,
    'project-sites': `${sites} sites in groups of ${step} = ${times} x ${line.quantity}`,
  } as const;
  return {
    ...draft,
    lineId: lineIdOf(projectSiteName, draft),
    site: projectSiteName,
    assets,
    entityId: null,
    quantity: tidy(times * line.quantity),
    counted:
      line.per === 'project-site' || line.per === 'project-sites'
        ? counted[line.per]
        : `1 project x ${line.quantity}`,
  };
}

function lineIdOf(site: string, { rule, line }: RuleAndLine): string {
  const escaped = site.replaceAll('%', '%25').replaceAll('/', '%2F');
  return `${escaped}/${rule.id}/${line.catalogItemIds[0] ?? ''}`;
}

/** The listed entity with the most units; ties go to the first id. */
function mainEntity(assets: readonly AssetToReplace[]): string | null {
  const groups = groupsOf(assets, ({ entityId }) => entityId ?? '');
  const ranked = groups.sort(
    (a, b) => countUnits(b) - countUnits(a) || compareText(a[0]?.entityId ?? '', b[0]?.entityId ?? ''),
  );
  return ranked[0]?.[0]?.entityId ?? null;
}

function groupsOf(
  assets: readonly AssetToReplace[],
  keyOf: (asset: AssetToReplace) => string,
): AssetToReplace[][] {
  return [...groupBy(assets, keyOf).values()];
}

/** 0.1 x 3 is 0.3 on paper: six decimals are kept. */
function tidy(quantity: number): number {
  return Math.round(quantity * 1e6) / 1e6;
}

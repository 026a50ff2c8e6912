// The replacement plan (method 2): flagged assets -> plan lines through replacement rules and the price catalog, with a
// person's pins laid over. Shares of the equipment (freight, tax, spares) come last, on what the other
// lines add up to. Everything that could not be priced is a gap with its remedy.

import type { FlaggedAsset } from '../document/run-result';
import { categoryLabel } from '../inventory/category';
import { type AssetToReplace, assetsToReplace, compareText } from './assets-to-replace';
import { type DraftLine, draftLines, projectSiteName } from './draft-lines';
import { equipmentBase, shareWords } from './equipment-base';
import { type MatchedRule, matchRules } from './match-rules';
import type { LinePin } from './pin';
import { type CatalogItem, costCategories, type Plan, type PlanGap, type PlanLine } from './plan-line';
import { preferredItem } from './precedence';
import { type LineOrGap, priceLine, priceOfEntry, sharePrice } from './price-line';
import type { ReplacementRules } from './rules';

export interface PlanInput {
  readonly flagged: readonly FlaggedAsset[];
  readonly rules: ReplacementRules;
  readonly catalog: readonly CatalogItem[];
  /** Printed with the plan. */
  readonly catalogVersion: string;
  readonly pins: readonly LinePin[];
  readonly includeReview: boolean;
}

/** Same input, same plan: lines in order of site (the project last), cost category, line id. */
export function planReplacement(input: PlanInput): Plan {
  const assets = assetsToReplace(input.flagged, input.includeReview);
  const { matched, unclaimed } = matchRules(input.rules.rules, assets);
  const drafts = matched.flatMap(draftLines);
  const shares = drafts.filter(isShare);
  const context = contextOf(input);
  const priced = drafts.filter((draft) => !isShare(draft)).map((draft) => pricePlain(draft, context));
  const lines = linesOf(priced);
  const priceOfShares = shares.map((draft) => priceShare(draft, lines, context));
  const results = [...priced, ...priceOfShares.filter((result) => result !== null)];
  return {
    lines: sortLines(linesOf(results)),
    gaps: sortGaps([
      ...matched.flatMap(ruleGaps),
      ...unclaimed.map(unclaimedGap),
      ...results.flatMap((result) => (result.kind === 'gap' ? [result.gap] : [])),
      ...lostPins(input.pins, drafts),
    ]),
    rulesVersion: input.rules.version,
    catalogVersion: input.catalogVersion,
  };
}

interface Context {
  readonly entries: ReadonlyMap<string, readonly CatalogItem[]>;
  readonly pins: ReadonlyMap<string, LinePin>;
}

function contextOf(input: PlanInput): Context {
  const entries = new Map<string, CatalogItem[]>();
  for (const entry of input.catalog) entries.set(entry.id, [...(entries.get(entry.id) ?? []), entry]);
  return { entries, pins: new Map(input.pins.map((pin) => [pin.lineId, pin])) };
}

function entryFor(draft: DraftLine, context: Context): CatalogItem | null {
  return preferredItem(draft.line.catalogItemIds.flatMap((id) => context.entries.get(id) ?? []));
}

function pricePlain(draft: DraftLine, context: Context): LineOrGap {
  const entry = entryFor(draft, context);
  const pin = context.pins.get(draft.lineId) ?? null;
  return priceLine(draft, entry, priceOfEntry(entry), { pin, priceWords: '' });
}

/** null where there is no equipment to take a share of. */
function priceShare(draft: DraftLine, lines: readonly PlanLine[], context: Context): LineOrGap | null {
  const entry = entryFor(draft, context);
  const pin = context.pins.get(draft.lineId) ?? null;
  const base = equipmentBase(lines, draft.site === projectSiteName ? null : draft.site);
  if (base === null) return null;
  const price = entry === null ? null : sharePrice(base, entry);
  const priceWords = entry === null ? '' : shareWords(base, entry);
  return priceLine(draft, entry, price, { pin, priceWords });
}

function isShare(draft: DraftLine): boolean {
  return draft.line.per === 'site-equipment' || draft.line.per === 'project-equipment';
}

function linesOf(results: readonly LineOrGap[]): PlanLine[] {
  return results.flatMap((result) => (result.kind === 'line' ? [result.line] : []));
}

function ruleGaps({ rule, assets }: MatchedRule): PlanGap[] {
  const { gap } = rule;
  return gap === null ? [] : assets.map((asset) => ({ ...gap, ...placeOf(asset), lineId: null }));
}

function unclaimedGap(asset: AssetToReplace): PlanGap {
  const label = categoryLabel(asset.asset.category);
  return {
    ...placeOf(asset),
    lineId: null,
    reason: `no replacement rule fits this asset (category "${label}")`,
    remedy: 'Add a rule for it, or change the category of the asset',
  };
}

function placeOf({ asset, site }: AssetToReplace): Pick<PlanGap, 'site' | 'assetIds'> {
  return { site, assetIds: [asset.id] };
}

function lostPins(pins: readonly LinePin[], drafts: readonly DraftLine[]): PlanGap[] {
  const known = new Set(drafts.map((draft) => draft.lineId));
  const lost = pins.filter((pin) => !known.has(pin.lineId));
  return lost.map((pin) => ({
    site: projectSiteName,
    assetIds: [],
    lineId: pin.lineId,
    reason: `a change by hand has no line any more: ${pin.lineId}`,
    remedy: 'Remove the change, or give the asset back its site, category or verdict',
  }));
}

const categoryOrder = new Map(costCategories.map((category, index) => [category.id, index]));

function sortLines(lines: readonly PlanLine[]): PlanLine[] {
  const rank = (line: PlanLine): number => categoryOrder.get(line.category) ?? 0;
  return [...lines].sort(
    (a, b) => compareSites(a.site, b.site) || rank(a) - rank(b) || compareText(a.lineId, b.lineId),
  );
}

function sortGaps(gaps: readonly PlanGap[]): PlanGap[] {
  return [...gaps].sort(
    (a, b) =>
      compareSites(a.site, b.site) ||
      compareText(a.reason, b.reason) ||
      (a.assetIds[0] ?? 0) - (b.assetIds[0] ?? 0),
  );
}

function compareSites(a: string, b: string): number {
  const [lastA, lastB] = [a === projectSiteName, b === projectSiteName];
  return lastA === lastB ? compareText(a, b) : lastA ? 1 : -1;
}

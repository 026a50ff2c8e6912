// The replacement plan (method 2): flagged assets -> plan lines through replacement rules and the price catalog, with a
// person's pins laid over. Shares of the equipment (freight, tax, spares) come last, on what the other
// lines add up to. Everything that could not be priced is a gap with its remedy.

import type { CalendarDate } from '../calendar/date';
import type { FlaggedAsset } from '../document/run-result';
import { groupBy } from '../group-by';
import { categoryLabel } from '../inventory/category';
import { assetsInPlan, type GroupChoice, leftOutBy } from './alternative';
import { type AssetToReplace, assetsToReplace, compareText } from './assets-to-replace';
import { type ChosenPrice, choosePrice, type PriceSources } from './choose-price';
import { type DraftLine, draftLines, projectSiteName } from './draft-lines';
import { equipmentBase, shareWords } from './equipment-base';
import { type MatchedRule, matchRules } from './match-rules';
import type { LinePin } from './pin';
import { type CatalogItem, costCategories, type Plan, type PlanGap, type PlanLine } from './plan-line';
import { type LineOrGap, priceLine, sharePrice } from './price-line';
import type { Quote } from './quote';
import type { ReplacementRule, ReplacementRules } from './rules';
import {
  upgradeDrafts,
  upgradeExcessCode,
  upgradeItemOf,
  upgradePrice,
  upgradeSuffix,
} from './upgrade-lines';

export interface PlanInput {
  readonly flagged: readonly FlaggedAsset[];
  readonly rules: ReplacementRules;
  /** What ships, with the operator's own prices over it. */
  readonly catalog: readonly CatalogItem[];
  /** Printed with the plan. */
  readonly catalogVersion: string;
  readonly pins: readonly LinePin[];
  readonly includeReview: boolean;
  /** Vendor quotes and the date on which they have to be valid. */
  readonly quoting?: { readonly quotes: readonly Quote[]; readonly asOf: CalendarDate };
  /** Groups that are not replaced like for like. */
  readonly alternatives?: readonly GroupChoice[];
}

/** Same input, same plan: lines in order of site (the project last), cost category, line id. */
export function planReplacement(input: PlanInput): Plan {
  const choices = input.alternatives ?? [];
  const assets = assetsInPlan(input.flagged, input.includeReview, choices);
  const { matched, unclaimed } = matchRules(input.rules.rules, assets);
  const drafts = matched.flatMap(draftLines);
  const context = contextOf(input, drafts);
  const plain = drafts.filter((draft) => !isShare(draft));
  const comparable = plain.map((draft) => pricePlain(draft, context));
  const upgrades = priceUpgrades(plain, context);
  const lines = { comparable: siteLines(linesOf(comparable)), upgrades: siteLines(linesOf(upgrades)) };
  const shares = drafts.filter(isShare).flatMap((draft) => priceShares(draft, { ...lines, context }));
  const results = withRuleGaps(matched, [...comparable, ...upgrades, ...shares]);
  const leftOut = leftOutBy(assetsToReplace(input.flagged, input.includeReview), choices);
  return {
    lines: sortLines(linesOf(results)),
    gaps: sortGaps([
      ...unclaimed.map(unclaimedGap),
      ...results.flatMap((result) => (result.kind === 'gap' ? [result.gap] : [])),
      ...lostPins(input.pins, new Set([...drafts, ...draftsOf([...upgrades, ...shares])].map(idOf))),
    ]),
    ...(leftOut.length === 0 ? {} : { leftOut }),
    rulesVersion: input.rules.version,
    catalogVersion: input.catalogVersion,
  };
}

interface Context {
  readonly sources: PriceSources;
  readonly pins: ReadonlyMap<string, LinePin>;
  /** Units of each catalog item in the whole plan, by the first item of its lines. */
  readonly quantities: ReadonlyMap<string, number>;
  readonly choices: readonly GroupChoice[];
}

function contextOf(input: PlanInput, drafts: readonly DraftLine[]): Context {
  const pins = new Map(input.pins.map((pin) => [pin.lineId, pin]));
  const quotes = input.quoting?.quotes ?? [];
  const offered = quotes.flatMap((quote) => quote.lines.map((line) => ({ quote, line })));
  const quantities = new Map<string, number>();
  for (const draft of drafts) {
    const item = itemOf(draft);
    const quantity = pins.get(draft.lineId)?.quantity ?? draft.quantity;
    quantities.set(item, (quantities.get(item) ?? 0) + quantity);
  }
  return {
    sources: {
      entries: groupBy(input.catalog, (entry) => entry.id),
      quotes: groupBy(offered, ({ line }) => line.catalogItemId),
      asOf: input.quoting?.asOf ?? null,
    },
    pins,
    quantities,
    choices: input.alternatives ?? [],
  };
}

function itemOf(draft: DraftLine): string {
  return draft.line.catalogItemIds[0] ?? '';
}

function priceFor(draft: DraftLine, { sources, quantities }: Context): ChosenPrice {
  return choosePrice(draft.line.catalogItemIds, sources, quantities.get(itemOf(draft)) ?? draft.quantity);
}

function pricePlain(draft: DraftLine, context: Context): PricedDraft {
  const pin = context.pins.get(draft.lineId) ?? null;
  return { draft, ...priceLine(draft, { chosen: priceFor(draft, context), pin }) };
}

/** What each upgraded part of a line costs above the comparable price, by the units of all upgrades to the same item. */
function priceUpgrades(plain: readonly DraftLine[], context: Context): PricedDraft[] {
  const { choices, pins, sources } = context;
  const upgrades = plain.flatMap((draft) =>
    upgradeDrafts(draft, choices).map((upgrade) => ({ ...upgrade, comparable: priceFor(draft, context) })),
  );
  const ordered = new Map(context.quantities);
  for (const { draft, choice, comparable } of upgrades) {
    const item = upgradeItemOf(choice, comparable);
    if (item === null) continue;
    const quantity = pins.get(draft.lineId)?.quantity ?? draft.quantity;
    ordered.set(item, (ordered.get(item) ?? 0) + quantity);
  }
  const unitsOrdered = (item: string): number => ordered.get(item) ?? 0;
  return upgrades.flatMap(({ draft, choice, comparable }) => {
    const chosen = upgradePrice({ choice, comparable, sources, unitsOrdered });
    if (chosen === null) return [];
    return [{ draft, ...priceLine(draft, { chosen, pin: pins.get(draft.lineId) ?? null }) }];
  });
}

/** Each share of hundreds of sites reads the lines of its own site only. */
interface SiteLines {
  readonly all: readonly PlanLine[];
  readonly bySite: ReadonlyMap<string, readonly PlanLine[]>;
}

function siteLines(all: readonly PlanLine[]): SiteLines {
  return { all, bySite: groupBy(all, ({ site }) => site) };
}

interface SharesOf {
  readonly comparable: SiteLines;
  readonly upgrades: SiteLines;
  readonly context: Context;
}

/** A share of the comparable equipment, and one of what upgrades cost above it; none where there is no equipment. */
function priceShares(draft: DraftLine, { comparable, upgrades, context }: SharesOf): PricedDraft[] {
  const own = priceShare(draft, comparable, context);
  if (upgrades.all.length === 0) return own;
  const above = { ...draft, lineId: `${draft.lineId}${upgradeSuffix}` };
  return [...own, ...priceShare(above, upgrades, context)];
}

function priceShare(draft: DraftLine, { all, bySite }: SiteLines, context: Context): PricedDraft[] {
  const base =
    draft.site === projectSiteName
      ? equipmentBase(all, null)
      : equipmentBase(bySite.get(draft.site) ?? [], draft.site);
  if (base === null) return [];
  const shared = priceFor(draft, context);
  const isExcess = draft.lineId.endsWith(upgradeSuffix);
  const entry =
    shared.entry !== null && isExcess
      ? { ...shared.entry, item: `${shared.entry.item}, on upgrades`, eligibilityCode: upgradeExcessCode }
      : shared.entry;
  const chosen = {
    ...shared,
    entry,
    price: entry === null ? null : sharePrice(base, entry),
    words: entry === null ? '' : shareWords(base, entry),
  };
  return [{ draft, ...priceLine(draft, { chosen, pin: context.pins.get(draft.lineId) ?? null }) }];
}

function isShare(draft: DraftLine): boolean {
  return draft.line.per === 'site-equipment' || draft.line.per === 'project-equipment';
}

type PricedDraft = LineOrGap & { readonly draft: DraftLine };

function draftsOf(priced: readonly PricedDraft[]): DraftLine[] {
  return priced.map(({ draft }) => draft);
}

function idOf({ lineId }: DraftLine): string {
  return lineId;
}

function linesOf(results: readonly LineOrGap[]): PlanLine[] {
  return results.flatMap((result) => (result.kind === 'line' ? [result.line] : []));
}

/** A rule that says why it has no price says it for each asset, as long as none of its lines has one. */
function withRuleGaps(matched: readonly MatchedRule[], priced: readonly PricedDraft[]): LineOrGap[] {
  const withPrice = new Set(priced.filter(({ kind }) => kind === 'line').map(({ draft }) => draft.rule));
  const isUnpriced = (rule: ReplacementRule): boolean => rule.gap !== null && !withPrice.has(rule);
  return [
    ...priced.filter(({ draft }) => !isUnpriced(draft.rule)),
    ...matched.filter(({ rule }) => isUnpriced(rule)).flatMap(ruleGaps),
  ];
}

function ruleGaps({ rule, assets }: MatchedRule): LineOrGap[] {
  const { gap } = rule;
  if (gap === null) return [];
  const priceItemId = rule.lines[0]?.catalogItemIds[0];
  const item = priceItemId === undefined ? {} : { priceItemId };
  return assets.map((asset) => ({
    kind: 'gap',
    gap: { ...gap, ...placeOf(asset), lineId: null, ...item },
  }));
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

function lostPins(pins: readonly LinePin[], known: ReadonlySet<string>): PlanGap[] {
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

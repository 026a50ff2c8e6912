// What the calls about the plan, its prices and its rules take and give.

import type { CalendarDate } from '../../core/calendar/date';
import type { DocumentCheck } from '../../core/document/checks';
import type { CostedLine } from '../../core/document/run-result';
import type { AssetId } from '../../core/inventory/asset';
import type { AssetCategory } from '../../core/inventory/category';
import type { Cents } from '../../core/money/cents';
import type { AlternativeKind, AssetGroup, GroupChoice } from '../../core/plan/alternative';
import type { OwnPrice } from '../../core/plan/own-price';
import type { RuleOrigin } from '../../core/plan/own-rules';
import type { CatalogItem } from '../../core/plan/plan-line';
import type { Quote, QuoteStanding } from '../../core/plan/quote';
import type { ReplacementRule } from '../../core/plan/rules';
import type { Confidence, SourceRef } from '../../core/source';

export interface CatalogRow {
  readonly itemId: string;
  /** What prices the item without a quote; its prices are null where nothing does. */
  readonly inForce: CatalogItem;
  readonly shipped: CatalogItem | null;
  readonly own: OwnPrice | null;
  /** Valid quotes for it on the as-of date. */
  readonly quotes: number;
  /** The price that plan lines take where it is a quote's, for the quantity of the plan; null = no valid quote. */
  readonly quotedCents: Cents | null;
  readonly lines: number;
  readonly gaps: number;
}

export interface CatalogView {
  readonly asOf: CalendarDate;
  readonly version: string;
  readonly rows: readonly CatalogRow[];
}

export interface CatalogImported {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
}

export interface QuoteRow extends Quote {
  readonly standing: QuoteStanding;
  /** True where the file is among the evidence of the workspace. */
  readonly hasFile: boolean;
  /** Plan lines that take their price from it. */
  readonly lineIds: readonly string[];
}

export type QuoteInput = Omit<Quote, 'id'> & { readonly id: number | null };

export interface RuleRow {
  readonly rule: ReplacementRule;
  readonly origin: RuleOrigin;
  readonly isDisabled: boolean;
  /** Units and assets that it takes in the plan as it is. */
  readonly assets: number;
  readonly units: number;
  readonly lines: number;
  readonly pointCents: Cents;
}

export interface RuleList {
  readonly version: string;
  readonly isChanged: boolean;
  readonly rows: readonly RuleRow[];
}

/** What a rule would do before it is kept. */
export interface RuleTest {
  readonly assets: number;
  readonly units: number;
  readonly matched: readonly RuleTestAsset[];
  /** Assets that it fits and an earlier rule takes. */
  readonly takenBefore: number;
  readonly lines: readonly CostedLine[];
  readonly gaps: number;
  readonly totalBeforeCents: Cents;
  readonly totalAfterCents: Cents;
}

export interface RuleTestAsset {
  readonly assetId: AssetId;
  readonly site: string;
  readonly manufacturer: string | null;
  readonly model: string | null;
  readonly quantity: number;
  /** The earlier rule that takes it; null = this rule does. */
  readonly takenBy: string | null;
}

export interface PlanCheck extends DocumentCheck {
  readonly source: SourceRef | null;
  readonly confidence: Confidence | null;
}

export interface PlanChecks {
  readonly asOf: CalendarDate;
  readonly program: string | null;
  readonly checks: readonly PlanCheck[];
}

export interface AlternativeOutcome {
  readonly kind: AlternativeKind;
  readonly totalCents: Cents;
  readonly p10Cents: Cents;
  readonly p50Cents: Cents;
  readonly p80Cents: Cents;
  readonly p90Cents: Cents;
  /** What the program pays for of the whole plan; null without a program. */
  readonly eligibleCents: Cents | null;
  readonly supportCents: Cents | null;
  /** Lines of the group itself: with the assets of the group, or above their comparable price. */
  readonly group: {
    readonly lines: number;
    readonly pointCents: Cents;
    /** Equipment and software at the price of a comparable replacement: all that a program pays of an upgrade. */
    readonly comparableCents: Cents;
    readonly excessCents: Cents;
    readonly eligibleCents: Cents | null;
  };
  readonly gaps: number;
  readonly finishDate: CalendarDate | null;
}

/** A category of assets that the plan is about, with where they stand and what would replace them like for like. */
export interface PlannedGroup {
  readonly category: AssetCategory;
  readonly assets: number;
  readonly units: number;
  readonly sites: readonly { readonly site: string; readonly assets: number; readonly units: number }[];
  /** Equipment and software that takes their place. */
  readonly comparableItems: readonly { readonly itemId: string; readonly item: string }[];
}

export interface AlternativeGroups {
  readonly groups: readonly PlannedGroup[];
  readonly choices: readonly GroupChoice[];
}

export interface AlternativeComparison {
  readonly group: AssetGroup;
  readonly assets: number;
  readonly units: number;
  /** The choice that stands for this group now. */
  readonly chosen: AlternativeKind;
  readonly outcomes: readonly AlternativeOutcome[];
}

// Calls about the plan, its lines, their prices and the rules that make them.

import type { Cents } from '../../core/money/cents';
import type { AssetGroup, GroupChoice } from '../../core/plan/alternative';
import type { OwnPrice } from '../../core/plan/own-price';
import type { RulesFileMode } from '../../core/plan/own-rules';
import type { Basis, CatalogItem } from '../../core/plan/plan-line';
import type { QuoteLine } from '../../core/plan/quote';
import type { ReplacementRule } from '../../core/plan/rules';
import type { PlanView, RunInput } from '../views';
import type {
  AlternativeComparison,
  AlternativeGroups,
  CatalogImported,
  CatalogView,
  PlanChecks,
  QuoteInput,
  QuoteRow,
  RuleList,
  RuleTest,
} from './planning-views';

export interface PlanningReads {
  /** The catalog as it ships. */
  'catalog-list': (input: Record<string, never>) => readonly CatalogItem[];
  plan: (input: RunInput) => PlanView;
  /** Every item with the price in force, what ships, own price, quotes, and where the plan uses it. */
  'catalog-entries': (input: RunInput) => CatalogView;
  /** Writes CSV or XLSX, by the ending of the path. */
  'catalog-export': (input: { readonly path: string }) => { readonly path: string; readonly rows: number };
  'quote-list': (input: RunInput) => readonly QuoteRow[];
  /** Lines of a quote from CSV or XLSX; nothing is written. */
  'quote-lines-read': (input: { readonly path: string }) => readonly QuoteLine[];
  'rule-list': (input: RunInput) => RuleList;
  /** What the rule would do in its place; one with a known id stands for that rule, a new one goes first. */
  'rule-test': (input: RunInput & { readonly rule: ReplacementRule }) => RuleTest;
  'rules-export': (input: { readonly path: string }) => { readonly path: string; readonly rules: number };
  'plan-checks': (input: RunInput) => PlanChecks;
  'alternative-groups': (input: RunInput) => AlternativeGroups;
  'alternative-compare': (
    input: RunInput & {
      readonly group: AssetGroup;
      readonly premium: GroupChoice['premium'];
      readonly upgradeItems: GroupChoice['upgradeItems'];
      readonly source: string;
    },
  ) => AlternativeComparison;
}

export interface PlanningWrites {
  'plan-line-pin': (input: {
    readonly lineId: string;
    readonly quantity?: number;
    readonly lowCents?: Cents;
    readonly likelyCents?: Cents;
    readonly highCents?: Cents;
    readonly priceYear?: number;
    readonly basis: Basis;
    readonly source: string;
    readonly reason: string;
  }) => { readonly lineId: string };
  'plan-line-unpin': (input: { readonly lineId: string }) => { readonly lineId: string };
  'own-price-save': (input: { readonly price: OwnPrice }) => { readonly itemId: string };
  'own-price-delete': (input: { readonly itemId: string }) => { readonly itemId: string };
  /** A price list in CSV or XLSX; one bad row and nothing is written. */
  'catalog-import': (input: { readonly path: string }) => CatalogImported;
  /** `id: null` makes a new quote. `filePath` takes the quote itself among the evidence in the same change. */
  'quote-save': (input: { readonly quote: QuoteInput; readonly filePath?: string }) => {
    readonly id: number;
  };
  'quote-delete': (input: { readonly id: number }) => { readonly id: number };
  'rule-save': (input: { readonly rule: ReplacementRule }) => { readonly ruleId: string };
  'rule-switch': (input: { readonly ruleId: string; readonly isDisabled: boolean }) => {
    readonly ruleId: string;
  };
  /** To this place of the whole list, 0 = first. */
  'rule-move': (input: { readonly ruleId: string; readonly place: number }) => { readonly ruleId: string };
  /** Drops an own rule, or gives a changed one back as it ships. */
  'rule-reset': (input: { readonly ruleId: string }) => { readonly ruleId: string };
  'rules-import': (input: { readonly path: string; readonly mode: RulesFileMode }) => {
    readonly changed: number;
  };
  /** Into the settings of the workspace, or of a scenario of one's own. */
  'alternative-choose': (input: { readonly choice: GroupChoice; readonly scenario?: string }) => {
    readonly scenario: string | null;
  };
}

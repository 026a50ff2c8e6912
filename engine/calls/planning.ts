// Calls about the plan, its lines and their prices.

import type { Cents } from '../../core/money/cents';
import type { Basis, CatalogItem } from '../../core/plan/plan-line';
import type { PlanView, RunInput } from '../views';

export interface PlanningReads {
  'catalog-list': (input: Record<string, never>) => readonly CatalogItem[];
  plan: (input: RunInput) => PlanView;
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
}

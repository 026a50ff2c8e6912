// What a reviewer asks about a single line that neither the plan nor the catalog says: the price of the comparable
// replacement where the operator buys a better one (the excess is its own cost, programs.json, upgrade_excess), and
// whether own staff do the work (only those wholly on the program are paid, internal_labor_dedicated and _general).

import type { Cents } from '../money/cents';

export const laborKinds = [
  { id: 'dedicated', label: 'Own staff who work on the replacement only', code: 'internal_labor_dedicated' },
  { id: 'general', label: 'Own staff beside their other work', code: 'internal_labor_general' },
] as const;
export type LaborKind = (typeof laborKinds)[number]['id'];

export interface LineClaim {
  readonly lineId: string;
  /** Price of one unit of a comparable replacement, in the money of the line's price year; null = the line is one. */
  readonly comparableUnitCents: Cents | null;
  /** null = outside firms do it. */
  readonly internalLabor: LaborKind | null;
  /** Why, for the reviewer. */
  readonly note: string;
}

export type LineClaims = ReadonlyMap<string, LineClaim>;

export const noLineClaims: LineClaims = new Map();

export function codeOfLabor(kind: LaborKind): string {
  return laborKinds.find(({ id }) => id === kind)?.code ?? kind;
}

// Cash by quarter and bridge finance (method 5). The operator pays first and claims later: each line is spent on its
// date at its point estimate, and its part of the support comes after the likely lag of review and payment. The
// support is divided among the lines by largest remainder, so that the quarters add up to it. In practice a claim is
// paid in full until the allocation is used up, which brings money earlier: these figures err on the careful side.

import { addDays } from '../calendar/date';
import { type Quarter, quarterFromNumber, quarterNumber, quarterOf } from '../calendar/quarter';
import type { CostedLine } from '../document/run-result';
import { allocate } from '../money/allocate';
import { type Cents, cents } from '../money/cents';
import type { CashQuarter, EligibilityDecision } from './funding';

export interface CashInput {
  readonly lines: readonly CostedLine[];
  readonly decisions: readonly EligibilityDecision[];
  readonly supportCents: Cents;
  readonly lagDays: number;
}

/** Every quarter from the first spending to the last payment, also those in which nothing moves. */
export function cashByQuarter({ lines, decisions, supportCents, lagDays }: CashInput): CashQuarter[] {
  const spent = new Map<Quarter, number>();
  const reimbursed = new Map<Quarter, number>();
  const parts = supportByLine(decisions, supportCents);
  for (const line of lines) {
    add(spent, quarterOf(line.spendDate), line.pointCents);
    const part = parts.get(line.lineId) ?? 0;
    if (part > 0) add(reimbursed, quarterOf(addDays(line.spendDate, Math.round(lagDays))), part);
  }
  return runningBalance(spent, reimbursed);
}

/** Largest amount by which spending ran ahead of reimbursement at the end of a quarter. */
export function peakAdvance(quarters: readonly CashQuarter[]): Cents {
  return cents(quarters.reduce((peak, quarter) => Math.max(peak, -quarter.balanceCents), 0));
}

function supportByLine(decisions: readonly EligibilityDecision[], supportCents: Cents): Map<string, Cents> {
  const claims = decisions.map(({ lineId, eligibleCents }) => ({ key: lineId, weight: eligibleCents }));
  const parts = allocate(supportCents, claims);
  return new Map(claims.map((claim, index) => [claim.key, parts[index] ?? cents(0)]));
}

function add(sums: Map<Quarter, number>, quarter: Quarter, amount: number): void {
  sums.set(quarter, (sums.get(quarter) ?? 0) + amount);
}

function runningBalance(
  spent: ReadonlyMap<Quarter, number>,
  reimbursed: ReadonlyMap<Quarter, number>,
): CashQuarter[] {
  const numbers = [...spent.keys(), ...reimbursed.keys()].map(quarterNumber);
  if (numbers.length === 0) return [];
  const first = numbers.reduce((a, b) => Math.min(a, b));
  const last = numbers.reduce((a, b) => Math.max(a, b));
  const quarters: CashQuarter[] = [];
  let balance = 0;
  for (let number = first; number <= last; number += 1) {
    const quarter = quarterFromNumber(number);
    const spend = spent.get(quarter) ?? 0;
    const paid = reimbursed.get(quarter) ?? 0;
    balance += paid - spend;
    quarters.push({
      quarter,
      spendCents: cents(spend),
      reimbursedCents: cents(paid),
      balanceCents: cents(balance),
    });
  }
  return quarters;
}

// Joint confidence (method 4): of the same trials, how many keep the budget and the date, only one of them, or neither.

export interface QuadrantCounts {
  readonly both: number;
  readonly onlyBudget: number;
  readonly onlyDate: number;
  readonly neither: number;
}

/**
 * @param finishDays day numbers, one a trial
 * @param totalsCents at least as many, in the same order
 */
export function quadrantCounts(
  finishDays: ArrayLike<number>,
  totalsCents: ArrayLike<number>,
  { lastDay, budgetCents }: { readonly lastDay: number; readonly budgetCents: number },
): QuadrantCounts {
  let [both, onlyBudget, onlyDate, neither] = [0, 0, 0, 0];
  for (let trial = 0; trial < finishDays.length; trial += 1) {
    const inTime = (finishDays[trial] ?? Number.POSITIVE_INFINITY) <= lastDay;
    const inBudget = (totalsCents[trial] ?? Number.POSITIVE_INFINITY) <= budgetCents;
    if (inTime && inBudget) both += 1;
    else if (inBudget) onlyBudget += 1;
    else if (inTime) onlyDate += 1;
    else neither += 1;
  }
  return { both, onlyBudget, onlyDate, neither };
}

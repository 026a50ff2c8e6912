import { categoryLabel } from '../../core/inventory/category';
import { problem, UserProblem } from '../../core/problem';
import { deleteFailureRate, writeFailureRate, writeSpareStock } from '../../db/spares';
import type { CallInput, CallOutput } from '../api';
import { change, type Session } from '../session';

export function spareStockSave(
  session: Session,
  input: CallInput<'spare-stock-save'>,
): CallOutput<'spare-stock-save'> {
  change(
    session,
    'spare-stock-save',
    () => writeSpareStock(session.workspace(), input),
    () => ({
      target: `spares ${input.poolId}`,
      summary: `${input.quantity} spares on hand: ${input.poolId}`,
    }),
  );
  return { poolId: input.poolId };
}

export function failureRateSave(
  session: Session,
  { category, perYear, source }: CallInput<'failure-rate-save'>,
): CallOutput<'failure-rate-save'> {
  const label = categoryLabel(category);
  if (perYear !== null && !(perYear.low <= perYear.likely && perYear.likely <= perYear.high)) {
    const value = `${perYear.low}, ${perYear.likely}, ${perYear.high}`;
    const remedy = 'Give them in order: low, likely, high';
    throw new UserProblem([
      problem('The three failure rates are not in order', remedy, { column: 'perYear', value }),
    ]);
  }
  const file = session.workspace();
  change(
    session,
    'failure-rate-save',
    () =>
      perYear === null
        ? deleteFailureRate(file, category)
        : writeFailureRate(file, { category, perYear, source }),
    () => ({
      target: `failure rate ${category}`,
      summary:
        perYear === null
          ? `Failure rate as shipped: ${label}`
          : `Failure rate ${perYear.likely} a year: ${label}`,
    }),
  );
  return { category };
}

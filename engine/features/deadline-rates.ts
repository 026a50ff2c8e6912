// Rates of the price of a deadline in force: the workspace's own, else the catalog's price, else our assumption.

import type { CatalogItem } from '../../core/plan/plan-line';
import { problem, UserProblem } from '../../core/problem';
import {
  assumedRates,
  type DeadlineRate,
  type DeadlineRateKey,
  deadlineRateKeys,
  unpublished,
} from '../../core/schedule/deadline-rate';
import { deleteDeadlineRate, readDeadlineRates, writeDeadlineRate } from '../../db/deadline-letters';
import type { CallInput, CallOutput } from '../api';
import { change, type Session } from '../session';

/** Catalog items that stand for a rate. */
const catalogIds: Partial<Record<DeadlineRateKey, string>> = {
  crewMobilizationCents: 'ran-transport',
  crewDayCents: 'tw-crew',
};

export function deadlineRateList(session: Session): DeadlineRate[] {
  const own = new Map(readDeadlineRates(session.workspace()).map((rate) => [rate.key, rate]));
  const { catalog } = session.reference();
  return deadlineRateKeys.map(({ id, label, unit }) => {
    const found = own.get(id);
    const item = catalog.find((entry) => entry.id === catalogIds[id]);
    const shipped = shippedRate(id, item);
    if (found === undefined) return { key: id, label, unit, ...shipped, isOwn: false };
    const { value, source } = found;
    return { key: id, label, unit, value, source, confidence: 'sourced', isOwn: true };
  });
}

function shippedRate(
  key: DeadlineRateKey,
  item: CatalogItem | undefined,
): Pick<DeadlineRate, 'value' | 'source' | 'confidence'> {
  if (!item?.likelyCents) return { value: assumedRates[key], source: unpublished, confidence: 'uncertain' };
  const source = `Catalog, “${item.item}” (${item.id})`;
  return { value: item.likelyCents, source, confidence: item.confidence };
}

export function deadlineRateSave(
  session: Session,
  { key, value, source }: CallInput<'deadline-rate-save'>,
): CallOutput<'deadline-rate-save'> {
  const entry = deadlineRateKeys.find(({ id }) => id === key);
  const most = key === 'leadTimeCutFraction' ? 0.95 : 5;
  if (value !== null && entry?.unit === 'fraction' && value > most) {
    const remedy = `Give at most ${most * 100} %`;
    throw new UserProblem([problem('The share is too large', remedy, { column: key, value: String(value) })]);
  }
  const file = session.workspace();
  change(
    session,
    'deadline-rate-save',
    () => (value === null ? deleteDeadlineRate(file, key) : writeDeadlineRate(file, { key, value, source })),
    () => ({
      target: `deadline rate ${key}`,
      summary: `${entry?.label ?? key}: ${value === null ? 'as shipped' : value}`,
    }),
  );
  return { key };
}

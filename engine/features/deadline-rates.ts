// Rates of the price of a deadline in force: the workspace's own, else the price of the catalog in force (own prices over
// what ships, as the plan lines are priced), else our assumption.

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
import { inForceById } from '../run/catalog-in-force';
import { change, type Session } from '../session';

/** Catalog items whose price stands in for a rate. */
const catalogIds: Partial<Record<DeadlineRateKey, string>> = {
  crewMobilizationCents: 'ran-transport',
  crewDayCents: 'tw-crew',
};

export function deadlineRateList(session: Session): DeadlineRate[] {
  const own = new Map(readDeadlineRates(session.workspace()).map((rate) => [rate.key, rate]));
  const prices = inForceById(session);
  return deadlineRateKeys.map(({ id, label, unit }) => {
    const found = own.get(id);
    const priced = pricedRate(id, prices.get(catalogIds[id] ?? ''));
    if (found === undefined) return { key: id, label, unit, ...priced, isOwn: false };
    const { value, source } = found;
    return { key: id, label, unit, value, source, confidence: 'sourced', isOwn: true };
  });
}

function pricedRate(
  key: DeadlineRateKey,
  item: CatalogItem | undefined,
): Pick<DeadlineRate, 'value' | 'source' | 'confidence'> {
  if (item === undefined || item.likelyCents === null)
    return { value: assumedRates[key], source: unpublished, confidence: 'uncertain' };
  return { value: item.likelyCents, source: standInSource(item), confidence: 'uncertain' };
}

/** The price of something near is not the rate itself, however sure that price is. */
function standInSource({ id, item, basis, source, priceYear }: CatalogItem): string {
  const year = priceYear === null ? '' : `, money of ${priceYear}`;
  const whose = basis === 'user' ? 'your own price of' : 'the catalog’s';
  const from = basis === 'user' ? `; ${source.document}` : '';
  return `Planning assumption: ${whose} “${item}” (${id}${year}${from}) stands in for it`;
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

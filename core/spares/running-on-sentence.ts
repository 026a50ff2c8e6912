import type { PoolOutcome, RunningOn } from './running-on';

/** The finding, in one or two sentences. */
export function runningOnSentence(risk: RunningOn): string {
  const sites = risk.pools.filter(
    ({ effect, expectedFailures }) => effect === 'site' && expectedFailures > 0,
  );
  if (sites.length === 0) {
    return 'No site is at risk for want of a spare: every spare that a site needs can be bought until it is replaced.';
  }
  const chance = `The chance that a site is ever down for want of a spare before it is replaced is ${chanceWords(risk.pEverDown)}`;
  if (1 - risk.pEverDown >= risk.serviceLevel) {
    return `${chance}; the spares on hand are enough for the wanted ${chanceWords(risk.serviceLevel)} that none is.`;
  }
  const buy = sum(sites.map(({ buyUnits }) => buyUnits));
  const barred = sum(sites.map(({ needUnits, buyUnits }) => needUnits - buyUnits));
  if (buy === 0) {
    const withAll = chanceWords(risk.pEverDownWithAll);
    return `${chance}; the ${spares(barred)} that would bring it to ${withAll} may not be bought as of this date.`;
  }
  const after = chanceWords(risk.pEverDownAfterBuying);
  const bought = `${chance}; ${spares(buy)} bought by ${firstDay(sites)} would bring it to ${after}.`;
  if (barred === 0) return bought;
  return `${bought} With ${barred.toLocaleString('en-US')} more it would be ${chanceWords(risk.pEverDownWithAll)}, but those may not be bought as of this date.`;
}

/** The spares that a pool needs, as a count; where no number is enough, that. */
export function neededWords({ needUnits, isOutOfReach }: PoolOutcome): string {
  const count = needUnits.toLocaleString('en-US');
  return isOutOfReach ? `more than ${count}` : count;
}

/** The first of the last days. */
function firstDay(pools: RunningOn['pools']): string {
  const days = pools.flatMap(({ buyUnits, lastBuyDate }) =>
    buyUnits > 0 && lastBuyDate !== null ? [lastBuyDate] : [],
  );
  return days.sort()[0] ?? 'now';
}

function spares(count: number): string {
  return `${count.toLocaleString('en-US')} spare${count === 1 ? '' : 's'}`;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** A chance in whole percent; never 0% or 100% for what is not certain. */
export function chanceWords(p: number): string {
  if (p > 0 && p < 0.005) return 'under 1%';
  if (p < 1 && p >= 0.995) return 'over 99%';
  return `${Math.round(p * 100)}%`;
}

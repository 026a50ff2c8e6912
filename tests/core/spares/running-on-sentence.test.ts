import { calendarDate } from '../../../core/calendar/date';
import type { PoolOutcome, RunningOn } from '../../../core/spares/running-on';
import { chanceWords, neededWords, runningOnSentence } from '../../../core/spares/running-on-sentence';
import { openSupply } from '../../../core/spares/spare-supply';

const pool: PoolOutcome = {
  poolId: 'radio-unit | huawei | RRU3908',
  label: 'Huawei RRU3908',
  category: 'radio-unit',
  effect: 'site',
  units: 12,
  onHand: 0,
  onHandSource: null,
  expectedFailures: 1.1,
  salvageUnits: 0,
  pEverDown: 0.6,
  supply: openSupply,
  lastBuyDate: null,
  needUnits: 0,
  buyUnits: 0,
  buyCents: null,
  pEverDownAfterBuying: 0.6,
};
const risk = (changes: Partial<RunningOn>): RunningOn => ({
  serviceLevel: 0.95,
  salvageFraction: 0.5,
  quarters: [],
  pools: [pool],
  pEverDown: 0.6,
  pEverDownAfterBuying: 0.6,
  pEverDownWithAll: 0.04,
  waitingYears: 0,
  waitingYearsAfterBuying: 0,
  chosenByCost: false,
  ...changes,
});
const until = calendarDate('2022-07-31');

test('units whose failure leaves the site up put no site at risk', () => {
  expect(runningOnSentence(risk({ pools: [{ ...pool, effect: 'unit' }] }))).toBe(
    'No site is at risk for want of a spare: every spare that a site needs can be bought until it is replaced.',
  );
});

test('where the spares on hand reach the wanted chance, nothing is to be bought', () => {
  expect(runningOnSentence(risk({ pEverDown: 0.003 }))).toBe(
    'The chance that a site is ever down for want of a spare before it is replaced is under 1%; the spares on hand are enough for the wanted 95% that none is.',
  );
});

test('one spare that may not be bought is one spare', () => {
  expect(runningOnSentence(risk({ pools: [{ ...pool, needUnits: 1 }] }))).toBe(
    'The chance that a site is ever down for want of a spare before it is replaced is 60%; the 1 spare that would bring it to 4% may not be bought as of this date.',
  );
});

test('spares that may all be bought are told with the first of their last days', () => {
  const pools = [
    { ...pool, needUnits: 2, buyUnits: 2, lastBuyDate: calendarDate('2022-09-30') },
    { ...pool, needUnits: 1, buyUnits: 1, lastBuyDate: until },
  ];
  expect(runningOnSentence(risk({ pools, pEverDownAfterBuying: 0.04 }))).toBe(
    'The chance that a site is ever down for want of a spare before it is replaced is 60%; 3 spares bought by 2022-07-31 would bring it to 4%.',
  );
});

test('what is barred beside it is told as well, and its last day is none', () => {
  const pools = [
    { ...pool, needUnits: 2, buyUnits: 2, lastBuyDate: until },
    { ...pool, needUnits: 3, buyUnits: 0, lastBuyDate: null },
  ];
  expect(runningOnSentence(risk({ pools, pEverDownAfterBuying: 0.3 }))).toBe(
    'The chance that a site is ever down for want of a spare before it is replaced is 60%; 2 spares bought by 2022-07-31 would bring it to 30%. With 3 more it would be 4%, but those may not be bought as of this date.',
  );
});

test.each([
  [0, '0%'],
  [0.004, 'under 1%'],
  [0.005, '1%'],
  [0.994, '99%'],
  [0.995, 'over 99%'],
  [1, '100%'],
])('a chance of %d is told as %s', (p, words) => {
  expect(chanceWords(p)).toBe(words);
});

test('a pool that no number of spares makes safe says more than the number tried', () => {
  expect(neededWords({ ...pool, needUnits: 1000, isOutOfReach: true })).toBe('more than 1,000');
  expect(neededWords({ ...pool, needUnits: 7 })).toBe('7');
});

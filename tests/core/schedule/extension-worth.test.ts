import { calendarDate } from '../../../core/calendar/date';
import { fraction } from '../../../core/fraction';
import { dollars } from '../../../core/money/cents';
import type { PricePoint } from '../../../core/schedule/deadline-price';
import { extensionWorth } from '../../../core/schedule/extension-worth';
import type { DeadlineCase } from '../../../core/schedule/timeline';

const deadline = (id: string, date: string, granted: boolean): DeadlineCase => ({
  id,
  name: id,
  date: calendarDate(date),
  granted,
  probability: granted ? fraction(1) : null,
  source: 'letter',
  confidence: 'sourced',
});
const cases = [deadline('own', '2023-07-01', true), deadline('possible', '2024-01-01', false)];
const point = (date: string, mean: number, extra = 0): PricePoint => ({
  date: calendarDate(date),
  meanCents: dollars(mean),
  p80Cents: dollars(mean),
  crews: { engineering: 2, tower: 2, field: 2, core: 1 },
  overtime: false,
  expedite: false,
  extraCents: dollars(extra),
  mobilizationCents: dollars(0),
  dragCents: dollars(0),
  overtimeCents: dollars(0),
  expediteCents: dollars(0),
});

test('an extension is worth what the earlier date costs more', () => {
  const worth = extensionWorth([point('2023-06-01', 1_200), point('2023-12-01', 1_000)], cases, 0.8);
  expect(worth?.worthCents).toBe(20_000);
  expect(worth?.sentence).toBe(
    'One more extension, from 2023-07-01 to 2024-01-01, is worth $200: that is what meeting the earlier date with a chance of 80% costs more.',
  );
});

test('it is worth nothing where the earlier date is met as cheaply', () => {
  const worth = extensionWorth([point('2023-06-01', 1_000)], cases, 0.8);
  expect(worth?.worthCents).toBe(0);
  expect(worth?.sentence).toContain('is worth $0: 2023-07-01 is met as cheaply with a chance of 80%');
});

test('where only the later date can be met no amount is made up, but what it costs is told', () => {
  const worth = extensionWorth([point('2023-12-01', 1_000, 300)], cases, 0.8);
  expect(worth?.worthCents).toBeNull();
  expect(worth?.sentence).toBe(
    'No plan that was tried meets 2023-07-01 with a chance of 80%; one more extension, to 2024-01-01, can be met for $300 beyond the plan.',
  );
});

test('where neither date can be met it says so', () => {
  const worth = extensionWorth([point('2025-01-01', 1_000)], cases, 0.8);
  expect(worth?.worthCents).toBeNull();
  expect(worth?.sentence).toBe(
    'No plan that was tried meets 2023-07-01, or 2024-01-01 after one more extension, with a chance of 80%.',
  );
});

test('without a date in force, or one after it, there is nothing to weigh', () => {
  expect(extensionWorth([], cases.slice(1), 0.8)).toBeNull();
  expect(extensionWorth([], cases.slice(0, 1), 0.8)).toBeNull();
});

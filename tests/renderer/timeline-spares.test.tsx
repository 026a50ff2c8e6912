import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import { calendarDate } from '../../core/calendar/date';
import { cents } from '../../core/money/cents';
import type { PricePoint } from '../../core/schedule/deadline-price';
import { measureWords } from '../../renderer/screens/timeline/deadline-price-measures';
import { draftOf, isWhole, letterOf } from '../../renderer/screens/timeline/letter-draft';
import { renderApp } from './render-app';

const none = cents(0);
const crews = { engineering: 2, tower: 2, field: 2, core: 1 };
const point: PricePoint = {
  date: calendarDate('2027-10-15'),
  meanCents: none,
  p80Cents: none,
  crews,
  overtime: false,
  expedite: false,
  extraCents: none,
  mobilizationCents: none,
  dragCents: none,
  overtimeCents: none,
  expediteCents: none,
};

test('a plan is said by what it does beyond the crews that there are', () => {
  expect(measureWords(point, crews)).toBe('the plan as it stands');
  const more = { ...point, crews: { ...crews, field: 4 }, overtime: true, expedite: true };
  expect(measureWords(more, crews)).toBe('2 more field and IP crew; overtime; expedited deliveries');
});

test('a letter is whole with its date, its source, and a date or days; a deadline keeps no days', () => {
  const draft = { ...draftOf(null), letterDate: calendarDate('2027-01-04'), source: 'letter no. 7' };
  expect(isWhole(draft)).toBe(false);
  expect(isWhole({ ...draft, extensionDays: 90 })).toBe(true);
  expect(isWhole({ ...draft, kind: 'deadline', extensionDays: 90 })).toBe(false);
  const set = letterOf(
    {
      ...draft,
      kind: 'deadline',
      status: 'refused',
      extensionDays: 90,
      deadlineDate: calendarDate('2027-06-30'),
    },
    null,
  );
  expect(set).toMatchObject({ kind: 'deadline', status: 'granted', extensionDays: null, evidenceFile: null });
});

test('spares on hand are given with their source, and a category is said to leave its site up', async () => {
  const app = await renderApp({ screen: 'timeline' });
  const spares = await screen.findByRole('region', { name: 'Spares to buy' });
  await app.user.click(within(spares).getByRole('button', { name: 'Huawei RRU3908' }));
  const stock = await screen.findByRole('dialog');
  const count = within(stock).getByLabelText(/^Spares on hand/);
  await app.user.clear(count);
  await app.user.type(count, '4');
  const source = within(stock).getByLabelText(/^Source/);
  await app.user.clear(source);
  await app.user.type(source, 'count of May');
  await app.user.click(within(stock).getByRole('button', { name: 'Save' }));
  expect(app.inputsOf('spare-stock-save')).toEqual([
    { poolId: 'radio-unit | Huawei | RRU3908', quantity: 4, source: 'count of May' },
  ]);
  const effect = await screen.findByRole('button', {
    name: /Remote radio unit: a failure takes its site down/,
  });
  await app.user.click(effect);
  const [change] = app.inputsOf('settings-change') as { patch: { unitOnlyCategories: string[] } }[];
  expect(change?.patch.unitOnlyCategories).toContain('radio-unit');
});

test('the date line of the picture moves by key, and the counts follow', async () => {
  const app = await renderApp({ screen: 'timeline' });
  const line = await screen.findByRole('slider', { name: 'Date line' });
  line.focus();
  await app.user.keyboard('{End}');
  const late = line.getAttribute('aria-valuetext');
  await app.user.keyboard('{Home}');
  expect(late).toContain('200 trials in time');
  expect(line.getAttribute('aria-valuetext')).toContain(': 0 trials in time');
});

import '@testing-library/jest-dom';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { fraction } from '../../core/fraction';
import { cents, dollars } from '../../core/money/cents';
import { budgetStep, chanceOf } from '../../renderer/screens/estimate/chance-of';
import { quickPart } from '../../renderer/screens/estimate/quick-part';
import { renderApp } from './render-app';

jest.setTimeout(60_000);

describe('The chance of a budget, read off the curve', () => {
  const curve = [
    { cents: dollars(100), probability: fraction(0) },
    { cents: dollars(200), probability: fraction(0.5) },
    { cents: dollars(600), probability: fraction(1) },
  ];

  test.each([
    [50, 0],
    [100, 0],
    [150, 0.25],
    [200, 0.5],
    [300, 0.625],
    [600, 1],
    [700, 1],
  ])('$%d: %d', (amount, chance) => {
    expect(chanceOf(curve, dollars(amount))).toBe(chance);
  });

  test('a key moves the budget by a round amount, about a hundredth of the range', () => {
    expect(budgetStep(dollars(0), dollars(1_500_000))).toBe(dollars(20_000));
    expect(budgetStep(dollars(10), dollars(10))).toBe(cents(100));
  });
});

test('only settings that leave the plan as it is are tried', () => {
  expect(quickPart({})).toBeNull();
  expect(
    quickPart({ escalation: { equipment: fraction(0.1), labor: fraction(0), construction: fraction(0) } }),
  ).toBeNull();
  expect(quickPart({ trials: 500, includeReview: true })).toEqual({ trials: 500 });
});

test('arrow keys move the budget line, Enter keeps it', async () => {
  const { inputsOf } = await renderApp({ screen: 'estimate' });
  const line = await screen.findByRole('slider', { name: 'Budget on the curve' });
  fireEvent.keyDown(line, { key: 'ArrowRight' });
  fireEvent.keyDown(line, { key: 'ArrowRight' });
  const moved = Number(line.getAttribute('aria-valuenow'));
  expect(line.getAttribute('aria-valuetext')).toMatch(/\d+% chance that it suffices/);
  expect(inputsOf('settings-change')).toEqual([]);
  fireEvent.keyDown(line, { key: 'Enter' });
  await waitFor(() =>
    expect(inputsOf('settings-change')).toContainEqual({ patch: { budgetCents: Math.round(moved * 100) } }),
  );
});

test('a slider asks for a quick estimate and changes nothing until it is kept', async () => {
  const { user, inputsOf } = await renderApp({ screen: 'estimate' });
  const trials = await screen.findByRole('slider', { name: 'Trials' });
  fireEvent.keyDown(trials, { key: 'ArrowRight' });
  expect(await screen.findByText('Trying other settings')).toBeInTheDocument();
  await waitFor(() => expect(inputsOf('estimate-quick')).toContainEqual({ patch: { trials: 20_000 } }));
  expect(inputsOf('settings-change')).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Estimate again' }));
  await waitFor(() => expect(inputsOf('settings-change')).toContainEqual({ patch: { trials: 20_000 } }));
});

test('two kept runs are set side by side', async () => {
  const { user, inputsOf } = await renderApp({ screen: 'estimate' });
  const runs = await screen.findByRole('table', { name: 'Runs kept' });
  await waitFor(() => expect(within(runs).getAllByRole('checkbox')).toHaveLength(2));
  for (const box of within(runs).getAllByRole('checkbox')) await user.click(box);
  await user.click(screen.getByRole('button', { name: 'Compare' }));
  const inputs = await screen.findByRole('table', { name: 'Inputs that differ' });
  expect(within(inputs).getByText('Trials')).toBeInTheDocument();
  expect(inputsOf('estimate-run-compare')).toEqual([{ before: 1, after: 2 }]);
});

import '@testing-library/jest-dom';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { fraction } from '../../core/fraction';
import { cents, dollars } from '../../core/money/cents';
import { budgetStep, chanceOf } from '../../renderer/screens/estimate/chance-of';
import { quickPart } from '../../renderer/screens/estimate/quick-part';
import { renderApp } from './render-app';

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

test('a click on the budget line changes nothing; a drag sets the budget once it ends', async () => {
  const { inputsOf } = await renderApp({ screen: 'estimate' });
  const line = await screen.findByRole('slider', { name: 'Budget on the curve' });
  // The test's window knows no pointers: their events are a mouse's under another name, and nothing captures them.
  line.setPointerCapture = () => undefined;
  const before = line.getAttribute('aria-valuenow');
  const point = (type: string, clientX: number, button: number) =>
    fireEvent(line, new MouseEvent(`pointer${type}`, { bubbles: true, button, clientX }));
  const drag = (button: number, ...places: number[]) => {
    point('down', places[0] ?? 0, button);
    for (const place of places.slice(1)) point('move', place, button);
    point('up', places.at(-1) ?? 0, button);
  };
  drag(0, 300);
  drag(0, 300, 302);
  drag(2, 300, 320);
  expect(line.getAttribute('aria-valuenow')).toBe(before);
  expect(inputsOf('settings-change')).toEqual([]);
  drag(0, 300, 303);
  await waitFor(() => expect(inputsOf('settings-change')).toHaveLength(1));
});

test('a chance in percent is shown as it was typed, and so is a count above the whole', async () => {
  const { user, inputsOf } = await renderApp({ screen: 'estimate' });
  await user.click(await screen.findByRole('button', { name: 'Add a risk event…' }));
  await user.type(screen.getByLabelText(/^What may happen/), 'A tower fails');
  await user.type(screen.getByLabelText(/^Chance/), '-7');
  for (const name of ['Low', 'Likely', 'High']) await user.type(screen.getByLabelText(name), '100');
  await user.type(screen.getByLabelText(/^Source/), 'our judgment');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() =>
    expect(inputsOf('settings-change')).toMatchObject([
      { patch: { risks: [{ label: 'A tower fails', probability: 0.07, lowCents: 10_000 }] } },
    ]),
  );
  await user.click(await screen.findByRole('button', { name: 'Change A tower fails' }));
  expect(await screen.findByLabelText(/^Chance/)).toHaveValue('7%');
  await user.click(screen.getByRole('button', { name: 'Cancel' }));

  await user.click(screen.getByRole('button', { name: 'Add an uncertain count…' }));
  const most = await screen.findByLabelText(/^At most/);
  await user.type(most, '114');
  expect(most).toHaveValue('114%');
});

test('a minus sign alone is no rate yet, and a negative rate can be typed', async () => {
  const { user, inputsOf } = await renderApp({ screen: 'estimate' });
  const rate = await screen.findByRole('textbox', { name: 'Escalation, equipment, yearly' });
  await user.clear(rate);
  await user.type(rate, '-5');
  await user.click(await screen.findByRole('button', { name: 'Keep' }));
  await waitFor(() =>
    expect(inputsOf('settings-change')).toMatchObject([{ patch: { escalation: { equipment: -0.05 } } }]),
  );
});

test('a slider asks for a quick estimate and changes nothing until it is kept', async () => {
  const { user, inputsOf } = await renderApp({ screen: 'estimate' });
  const trials = await screen.findByRole('slider', { name: 'Trials' });
  fireEvent.keyDown(trials, { key: 'ArrowRight' });
  expect(await screen.findByText('Trying other settings')).toBeInTheDocument();
  await waitFor(() => expect(inputsOf('estimate-quick')).toContainEqual({ patch: { trials: 20_000 } }));
  expect(inputsOf('settings-change')).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Keep' }));
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

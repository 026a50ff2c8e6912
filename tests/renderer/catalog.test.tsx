import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import { problem } from '../../core/problem';
import type { Answer } from '../../engine/api';
import { renderApp } from './render-app';

test('a missing price is found, entered with its source, and closes the gap', async () => {
  const { user, inputsOf } = await renderApp({ screen: 'catalog' });
  expect(await screen.findByText('The plan asks for 1 item without a price')).toBeInTheDocument();
  await user.click(screen.getByText('Show them'));
  const prices = screen.getByRole('table', { name: 'Prices of the catalog' });
  expect(within(prices).getAllByRole('row')).toHaveLength(2);
  await user.click(within(prices).getByRole('button', { name: /Two-way radio repeater/ }));
  await user.click(await screen.findByRole('button', { name: /Add your own price/ }));
  const dialog = await screen.findByRole('dialog', { name: /own price of Two-way radio repeater/ });
  await user.click(within(dialog).getByRole('button', { name: 'Save' }));
  expect(inputsOf('own-price-save')).toEqual([]);
  for (const [label, value] of [
    ['Low, each', '900'],
    ['Most likely, each', '1000'],
    ['High, each', '1200'],
    ['Source', 'Invoice 88'],
  ] as const)
    await user.type(within(dialog).getByLabelText(new RegExp(`^${label}`)), value);
  await user.click(within(dialog).getByRole('button', { name: 'Save' }));
  expect(inputsOf('own-price-save')[0]).toMatchObject({
    price: {
      itemId: 'repeater',
      lowCents: 90_000,
      likelyCents: 100_000,
      highCents: 120_000,
      source: 'Invoice 88',
    },
  });
  expect(await screen.findByText('Your own price')).toBeInTheDocument();
  expect(screen.queryByText(/without a price/)).not.toBeInTheDocument();
});

test('a quote without a date or a price is not sent, and says what is missing', async () => {
  const { user, inputsOf } = await renderApp({ screen: 'catalog' });
  await user.click(await screen.findByRole('tab', { name: 'Quotes' }));
  await user.click(await screen.findByRole('button', { name: /Add a quote/ }));
  const dialog = await screen.findByRole('dialog', { name: 'Add a quote' });
  await user.type(within(dialog).getByLabelText(/^Vendor \*|^Vendor$/), 'Prairie Wireless');
  await user.type(within(dialog).getByLabelText(/^Quote number/), 'Q-17');
  await user.click(within(dialog).getByRole('button', { name: 'Save' }));
  expect(await within(dialog).findByText(/The quote has no date/)).toBeInTheDocument();
  expect(within(dialog).getByText(/Item 1 of the quote is not complete/)).toBeInTheDocument();
  expect(inputsOf('quote-save')).toEqual([]);
});

test('rules that cannot be exported are said why, a fault of the program too', async () => {
  let answer: Answer<never> = {
    kind: 'problems',
    problems: [problem('The folder is read-only', 'Choose another place')],
  };
  const { user } = await renderApp({ screen: 'catalog' }, { answers: { 'rules-export': () => answer } });
  await user.click(await screen.findByRole('tab', { name: 'Rules' }));
  const save = await screen.findByRole('button', { name: 'Export…' });
  await user.click(save);
  expect(await screen.findByText(/The folder is read-only/)).toBeInTheDocument();
  answer = { kind: 'failure', message: 'The engine stopped' };
  await user.click(save);
  expect(await screen.findByText('The engine stopped')).toBeInTheDocument();
});

test('a finding of the checks leads to its asset', async () => {
  const { user } = await renderApp({ screen: 'plan' });
  await user.click(await screen.findByRole('tab', { name: 'Before you apply' }));
  expect(await screen.findByText('1 finding to settle before you apply')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Open asset 10' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Inventory' })).toBeInTheDocument();
});

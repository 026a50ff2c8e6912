import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import { typedNumber } from '../../renderer/format/typed-number';
import { renderApp } from './render-app';

test.each([
  ['', null],
  ['-', undefined],
  ['.', undefined],
  ['-.', undefined],
  ['0.', 0],
  ['-5', -5],
  ['1.50', 1.5],
  [7, 7],
  [Number.NaN, undefined],
])('%p in a number field is %p', (typed, number) => {
  expect(typedNumber(typed)).toBe(number);
});

test('a longitude west of Greenwich can be typed', async () => {
  const { user, inputsOf } = await renderApp(
    { screen: 'sites' },
    { answers: { 'site-overview': () => [], 'site-change': ({ site }) => site } },
  );
  await user.click(await screen.findByRole('button', { name: 'Add site' }));
  const dialog = await screen.findByRole('dialog', { name: 'Add a site' });
  await user.type(within(dialog).getByRole('textbox', { name: /^Name/ }), 'Ridge');
  await user.type(within(dialog).getByRole('textbox', { name: 'Longitude' }), '-110.5');
  await user.click(within(dialog).getByRole('button', { name: 'Save' }));
  await waitFor(() =>
    expect(inputsOf('site-change')).toMatchObject([{ site: { name: 'Ridge', longitude: -110.5 } }]),
  );
});

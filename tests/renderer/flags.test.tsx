import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import { renderApp } from './render-app';

test('a verdict by hand needs a reason, and then keeps it beside the evidence that it set aside', async () => {
  const { user, inputsOf } = await renderApp({ screen: 'flags', verdict: 'review' });
  const evidence = await screen.findByRole('region', { name: 'Evidence' });
  await user.click(await within(evidence).findByRole('button', { name: 'Set the verdict by hand…' }));

  const form = within(evidence).getByRole('form', { name: 'Set the verdict by hand' });
  await user.click(within(form).getByRole('button', { name: 'Set verdict' }));
  expect(within(form).getByText('Say why: this stands in every report')).toBeInTheDocument();
  expect(inputsOf('override-set')).toEqual([]);

  await user.type(
    within(form).getByRole('textbox', { name: /Reason/ }),
    'Opened it: the board is not theirs',
  );
  await user.click(within(form).getByRole('button', { name: 'Set verdict' }));
  await waitFor(() =>
    expect(inputsOf('override-set')).toEqual([
      { assetId: 4, verdict: 'clear', entityId: null, reason: 'Opened it: the board is not theirs' },
    ]),
  );
  expect(await within(evidence).findByText('Opened it: the board is not theirs')).toBeInTheDocument();
  expect(
    within(evidence).getByText(/Set aside: The manufacturer is a name of Hangzhou Hikvision/),
  ).toBeInTheDocument();
});

test('a product in no inventory can be looked up', async () => {
  const { user } = await renderApp({ screen: 'flags' });
  await user.click(await screen.findByRole('button', { name: 'Look up a product…' }));
  const dialog = await screen.findByRole('dialog', { name: 'Look up a product' });
  expect(within(dialog).getByRole('button', { name: 'Look up' })).toBeDisabled();
  await user.type(within(dialog).getByRole('textbox', { name: 'Manufacturer' }), 'Huawei');
  await user.click(within(dialog).getByRole('button', { name: 'Look up' }));
  expect(await within(dialog).findByText('From Huawei Technologies')).toBeInTheDocument();
});

test('the card says whether updates and spares still come', async () => {
  await renderApp({ screen: 'flags' });
  const evidence = await screen.findByRole('region', { name: 'Evidence' });
  expect(await within(evidence).findByText('Updates, spares, support')).toBeInTheDocument();
  expect(within(evidence).getByText('No.').closest('dd')).toHaveTextContent(
    'No. No general license has been in force since Aug 14, 2020.',
  );
});

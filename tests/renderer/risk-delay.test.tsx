import '@testing-library/jest-dom';
import { screen, waitFor } from '@testing-library/react';
import { renderApp } from './render-app';

async function filledForm() {
  const app = await renderApp({ screen: 'estimate' });
  const { user } = app;
  await user.click(await screen.findByRole('button', { name: 'Add a risk event…' }));
  await user.type(screen.getByLabelText(/^What may happen/), 'A tower fails');
  await user.type(screen.getByLabelText(/^Chance/), '7');
  for (const name of ['Low', 'Likely', 'High']) await user.type(screen.getByLabelText(name), '100');
  await user.type(screen.getByLabelText(/^Source/), 'our judgment');
  return app;
}

test('a delay is saved with the event and stands in the list; an empty one is left out', async () => {
  const { user, inputsOf } = await filledForm();
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(inputsOf('settings-change')).toHaveLength(1));
  expect(JSON.stringify(inputsOf('settings-change'))).not.toContain('delayDays');

  await user.click(await screen.findByRole('button', { name: 'Change A tower fails' }));
  await user.type(await screen.findByLabelText('Delay at least'), '10');
  expect(screen.getAllByText('All three, or none')).toHaveLength(2);
  expect(screen.getByRole('button', { name: 'Save' })).toBeDisabled();
  await user.type(screen.getByLabelText('Delay typically'), '90');
  await user.type(screen.getByLabelText('Delay at most'), '60');
  expect(screen.getByText('Between the other two')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Save' })).toBeDisabled();
  await user.clear(screen.getByLabelText('Delay typically'));
  await user.type(screen.getByLabelText('Delay typically'), '20');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() =>
    expect(inputsOf('settings-change').at(-1)).toMatchObject({
      patch: { risks: [{ label: 'A tower fails', delayDays: { low: 10, likely: 20, high: 60 } }] },
    }),
  );
  expect(await screen.findByText('10 / 20 / 60 days')).toBeInTheDocument();
});

test('an event that only delays needs no cost; a cost out of order is said at its field', async () => {
  const { user, inputsOf } = await renderApp({ screen: 'estimate' });
  await user.click(await screen.findByRole('button', { name: 'Add a risk event…' }));
  await user.type(screen.getByLabelText(/^What may happen/), 'The permit is late');
  await user.type(screen.getByLabelText(/^Chance/), '20');
  await user.type(screen.getByLabelText(/^Source/), 'our judgment');
  const save = screen.getByRole('button', { name: 'Save' });
  expect(save).toBeDisabled();
  for (const [name, days] of [
    ['Delay at least', '10'],
    ['Delay typically', '20'],
    ['Delay at most', '60'],
  ] as const)
    await user.type(screen.getByLabelText(name), days);
  expect(save).toBeEnabled();
  for (const [name, dollars] of [
    ['Low', '500'],
    ['Likely', '300'],
    ['High', '900'],
  ] as const)
    await user.type(screen.getByLabelText(name), `${dollars}{Enter}`);
  expect(screen.getByText('Between the other two')).toBeInTheDocument();
  expect(save).toBeDisabled();
  for (const name of ['Low', 'Likely', 'High']) {
    await user.clear(screen.getByLabelText(name));
    await user.tab();
  }
  await user.click(save);
  await waitFor(() =>
    expect(inputsOf('settings-change')).toMatchObject([
      { patch: { risks: [{ lowCents: 0, highCents: 0, delayDays: { low: 10, likely: 20, high: 60 } }] } },
    ]),
  );
});

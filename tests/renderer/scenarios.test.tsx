import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import { renderApp } from './render-app';

jest.setTimeout(30_000);

test('a scenario is copied, one thing is changed, and the difference is said before it is saved', async () => {
  const { user, inputsOf } = await renderApp({ screen: 'scenarios' });
  await user.click(await screen.findByRole('tab', { name: 'All scenarios' }));
  await user.click(await screen.findByRole('button', { name: 'Copy November 2019 and change one thing' }));
  const dialog = await screen.findByRole('dialog', { name: 'Copy a scenario and change one thing' });
  expect(within(dialog).getByRole('button', { name: 'Save' })).toBeDisabled();
  await user.click(within(dialog).getByRole('combobox', { name: 'What changes' }));
  await user.click(await screen.findByRole('option', { name: 'Assets in review' }));
  await user.click(within(dialog).getByRole('switch', { name: 'Plan assets in review too' }));
  expect(
    within(dialog).getByText('Differs from its parent by: Assets in review: left out to planned too.'),
  ).toBeInTheDocument();
  await user.click(within(dialog).getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(inputsOf('scenario-save')).toHaveLength(1));
  expect(inputsOf('scenario-save')[0]).toMatchObject({
    scenario: {
      name: 'November 2019, planned too',
      parentId: 'november-2019',
      patch: { asOf: '2019-11-04', includeReview: true },
    },
  });
});

test('a tree has no expected value until every outcome has its probability', async () => {
  const { user } = await renderApp({ screen: 'scenarios' });
  await user.click(await screen.findByRole('tab', { name: 'Tree of outcomes' }));
  const start = await screen.findByRole('button', { name: /Start with/ });
  await waitFor(() => expect(start).toBeEnabled());
  await user.click(start);
  expect(await screen.findByText(/Give every outcome its probability/)).toBeInTheDocument();
  for (const name of ['Probability of Yes', 'Probability of No help']) {
    await user.type(await screen.findByRole('textbox', { name }), '50');
  }
  for (const name of ['Probability of Granted', 'Probability of Not granted']) {
    for (const box of screen.getAllByRole('textbox', { name })) await user.type(box, '50');
  }
  // The fake's four ends cost $2.3, $2.6, $2.9 and $3.2 million: $2.75 million expected.
  expect(await screen.findByText('Expected, what you pay')).toBeInTheDocument();
  expect(screen.getAllByText('$2.75M').length).toBeGreaterThan(0);
});

test('what moves the cost most stands as bars and as a table', async () => {
  const { user } = await renderApp({ screen: 'scenarios' });
  await user.click(await screen.findByRole('tab', { name: 'What moves it most' }));
  const section = await screen.findByRole('region', { name: 'What moves the amount that you pay most' });
  expect(
    within(section).getByRole('img', { name: 'No help comes: no program $3,500,000' }),
  ).toBeInTheDocument();
  await user.click(within(section).getByRole('radio', { name: 'Table' }));
  expect(within(section).getByRole('table')).toHaveTextContent(/No help comes.*\$3,500,000.*\$1,200,000/);
});

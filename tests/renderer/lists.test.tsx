import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import { renderApp } from './render-app';

test('an entity is found by any of its names, with each listing and its end', async () => {
  const { user } = await renderApp({ screen: 'lists' });
  const entities = await screen.findByRole('region', { name: 'Entities' });
  await user.type(within(entities).getByRole('textbox', { name: 'Find an entity' }), 'zte corp');
  expect(within(entities).getByText('1 of 3')).toBeInTheDocument();
  expect(await screen.findByRole('heading', { level: 2, name: 'ZTE Corporation' })).toBeInTheDocument();
  expect(
    screen.getByRole('img', { name: /2 lists, 1 of them in force on Nov 24, 2026/ }),
  ).toBeInTheDocument();

  const history = screen.getByRole('region', { name: 'Listings over time' });
  await user.click(within(history).getByRole('radio', { name: 'Table' }));
  const rows = within(within(history).getByRole('table')).getAllByRole('row').slice(1);
  expect(rows[0]).toHaveTextContent(/BIS Entity ListMar 8, 2016Mar 29, 2017/);
  expect(rows[1]).toHaveTextContent(/FCC Covered ListMar 12, 2021open/);
});

test('a list shows only the entities that it names on the as-of date', async () => {
  const { user } = await renderApp({ screen: 'lists' });
  const lists = await screen.findByRole('table', { name: 'Lists in force on the as-of date' });
  await user.click(within(lists).getByRole('button', { name: 'BIS Entity List' }));
  const entities = screen.getByRole('table', { name: 'Listed entities' });
  // ZTE left that list in 2017.
  expect(
    within(entities)
      .getAllByRole('button')
      .map((button) => button.textContent),
  ).toEqual(['Huawei Technologies', 'Hangzhou Hikvision']);
});

test('a newer list is shown with the verdicts that it would change, then taken', async () => {
  const { user, inputsOf } = await renderApp({ screen: 'lists' });
  expect(await screen.findByText(/No newer list was taken into this workspace/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Take a newer list…' }));
  const dialog = await screen.findByRole('dialog', { name: 'Take a newer list' });
  const assets = await within(dialog).findByRole('table', { name: 'Assets whose verdict would change' });
  expect(within(assets).getAllByRole('row')[1]).toHaveTextContent(/Calix E7-2.*ClearListedInvented Access/);
  expect(within(dialog).getByRole('table', { name: 'Listings, From' })).toHaveTextContent(
    'Invented Access Systems (not known before)FCC Covered ListNov 20, 2026',
  );
  expect(inputsOf('list-take')).toEqual([]);

  await user.click(within(dialog).getByRole('button', { name: 'Take this list' }));
  await waitFor(() =>
    expect(inputsOf('list-take')).toEqual([{ path: '/home/operator/Big Sky/inventory.xlsx' }]),
  );
  const taken = await screen.findByRole('table', { name: 'Lists taken into this workspace' });
  await waitFor(() => expect(taken).toHaveTextContent('covered-list.csv'));
});

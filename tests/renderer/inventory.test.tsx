import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import { renderApp } from './render-app';

test('an import shows how columns are understood, asks what it cannot know, and accounts for every row', async () => {
  const { user, inputsOf } = await renderApp({ screen: 'inventory' });
  await user.click(await screen.findByRole('button', { name: 'Import files…' }));

  const dialog = await screen.findByRole('dialog', { name: 'How these files are understood' });
  expect(await within(dialog).findByText('6 of 8')).toBeInTheDocument();
  expect(within(dialog).getByText('Looks like a password: dropped')).toBeInTheDocument();
  expect(within(dialog).getByRole('combobox', { name: 'Field for S/N' })).toHaveValue('Serial');

  await user.click(within(dialog).getByRole('button', { name: 'Month first: March 4' }));
  await waitFor(() => expect(within(dialog).queryByText('Please decide')).not.toBeInTheDocument());

  await user.click(within(dialog).getByRole('button', { name: 'Import this file' }));
  const table = await screen.findByRole('table', { name: 'What came of the rows of each file' });
  const cells = within(table)
    .getAllByRole('cell')
    .map((cell) => cell.textContent);
  expect(cells).toEqual(['inventory.xlsx', 'xlsx', '38', '4', '2', '2', '1', '47']);
  expect(38 + 4 + 2 + 2 + 1).toBe(47);
  expect(inputsOf('files-import')).toEqual([
    {
      paths: ['/home/operator/Big Sky/inventory.xlsx'],
      options: { columns: { 'In service': { dateOrder: 'month-first' } } },
    },
  ]);

  const rejected = screen.getByRole('table', { name: 'Rejected in inventory.xlsx' });
  expect(within(rejected).getByText('last fall')).toBeInTheDocument();
  expect(within(rejected).getByText('Write 12, or leave it empty for 1')).toBeInTheDocument();

  await user.click(screen.getByRole('button', { name: 'Undo this import' }));
  await waitFor(() => expect(inputsOf('history-undo')).toHaveLength(1));
});

test('an asset shows its verdict with evidence, and a changed field is saved by name', async () => {
  const { user, inputsOf } = await renderApp({ screen: 'inventory', assetId: 4 as never });
  const drawer = await screen.findByRole('dialog', { name: 'Asset #4' });
  expect(
    await within(drawer).findByText(
      'Is it used for public safety, a government facility or critical infrastructure?',
    ),
  ).toBeInTheDocument();
  expect(within(drawer).getByText('62% sure, from all evidence together.')).toBeInTheDocument();

  await user.click(within(drawer).getByRole('tab', { name: 'Fields' }));
  const serial = within(drawer).getByRole('textbox', { name: 'Serial' });
  await user.clear(serial);
  await user.type(serial, 'AB-77');
  await user.click(within(drawer).getByRole('button', { name: 'Save changes' }));
  await waitFor(() =>
    expect(inputsOf('asset-change')).toEqual([{ assetIds: [4], fields: { serial: 'AB-77' } }]),
  );
});

test('an empty workspace says how to begin', async () => {
  const { user } = await renderApp({ screen: 'overview' }, { assets: 0 });
  await user.click(await screen.findByRole('button', { name: 'Import files…' }));
  expect(await screen.findByRole('dialog', { name: 'How these files are understood' })).toBeInTheDocument();
});

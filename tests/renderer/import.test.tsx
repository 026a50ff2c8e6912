import '@testing-library/jest-dom';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { fakePreview } from './fake/imports';
import { renderApp } from './render-app';

const sum = '38 new + 4 updated + 2 unchanged + 2 rejected + 1 left out = 47 rows';

test('before an import the changes are shown, and fields edited by hand are asked about', async () => {
  const { user, inputsOf } = await renderApp({ screen: 'inventory' });
  await user.click(await screen.findByRole('button', { name: 'Import files…' }));
  const dialog = await screen.findByRole('dialog', { name: 'How these files are understood' });
  expect(await within(dialog).findByText(sum)).toBeInTheDocument();
  expect(within(dialog).getByText('1 field edited by hand')).toBeInTheDocument();

  await user.click(within(dialog).getByRole('tab', { name: 'Changes (4)' }));
  const row = within(await within(dialog).findByRole('table', { name: 'What the import would change' }));
  expect(row.getByText(/edited by hand/).closest('p')).toHaveTextContent('Serial: AB-77 → S2');
  await user.click(row.getByRole('button', { name: 'Take the file’s Serial in row 7' }));
  await user.click(within(dialog).getByRole('button', { name: 'Import this file' }));
  await screen.findByText('One undo takes the whole import back.');
  expect(screen.getByText(`${sum}.`)).toBeInTheDocument();
  expect(inputsOf('files-import')).toEqual([
    {
      paths: ['/home/operator/Big Sky/inventory.xlsx'],
      options: {},
      except: [{ assetId: 4, field: 'serial' }],
    },
  ]);
});

test('the file’s values are taken for all fields edited by hand when that is said', async () => {
  const { user, inputsOf } = await renderApp({ screen: 'inventory' });
  await user.click(await screen.findByRole('button', { name: 'Import files…' }));
  const dialog = await screen.findByRole('dialog', { name: 'How these files are understood' });
  await user.click(await within(dialog).findByRole('radio', { name: 'Take the file’s' }));
  await user.click(within(dialog).getByRole('button', { name: 'Import this file' }));
  await waitFor(() => expect(inputsOf('files-import')).toMatchObject([{ handEdits: 'take' }]));
});

test('a guess that was looked at holds for all files of an import, whichever is looked at last', async () => {
  const { user, inputsOf } = await renderApp(
    { screen: 'inventory' },
    {
      answers: {
        'import-preview': ({ path, options }) => ({
          ...fakePreview(path, options),
          isGuess: path?.endsWith('guessed.xlsx') ?? false,
        }),
      },
    },
  );
  fireEvent.drop(window, {
    dataTransfer: {
      types: ['Files'],
      files: ['guessed.xlsx', 'plain.xlsx'].map((name) => new File(['gear'], name)),
    },
  });
  const dialog = await screen.findByRole('dialog', { name: 'How these files are understood' });
  const shown = await within(dialog).findByRole('combobox', { name: '2 files, imported together' });
  await within(dialog).findByText(/= \d+ rows$/);
  await user.click(shown);
  await user.click(await screen.findByRole('option', { name: 'plain.xlsx' }));
  await waitFor(() =>
    expect(inputsOf('import-preview').at(-1)).toMatchObject({ path: '/home/operator/plain.xlsx' }),
  );
  await waitFor(() => expect(within(dialog).getByRole('button', { name: 'Import 2 files' })).toBeEnabled());
  await user.click(within(dialog).getByRole('button', { name: 'Import 2 files' }));
  await waitFor(() => expect(inputsOf('files-import')).toMatchObject([{ guess: true }]));
});

test('the rejected rows are saved as a file beside the result', async () => {
  const { user, inputsOf } = await renderApp({ screen: 'inventory' });
  await user.click(await screen.findByRole('button', { name: 'Import files…' }));
  await screen.findByText(sum);
  await user.click(screen.getByRole('button', { name: 'Import this file' }));
  await user.click(await screen.findByRole('button', { name: 'Save rejected rows…' }));
  await waitFor(() => expect(inputsOf('rejected-rows-write')).toHaveLength(1));
  expect(inputsOf('rejected-rows-write')).toMatchObject([
    { paths: ['/home/operator/Big Sky/inventory.xlsx'] },
  ]);
});

test('rows pasted on the inventory open their dialog, and one word does not', async () => {
  const { user, inputsOf } = await renderApp({ screen: 'inventory' });
  await screen.findByRole('button', { name: 'Paste rows…' });
  const paste = (text: string): void => {
    fireEvent.paste(document.body, { clipboardData: { getData: () => text } });
  };
  paste('RRU3908');
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  paste('Tower 1\tHuawei\tRRU3908\nTower 2\tZTE\tC320\n');
  const dialog = await screen.findByRole('dialog', { name: 'Paste rows' });
  expect(within(dialog).getByText('2 lines')).toBeInTheDocument();
  await user.click(within(dialog).getByRole('button', { name: 'See how they are read' }));
  expect(await screen.findByRole('dialog', { name: 'How these rows are understood' })).toBeInTheDocument();
  await waitFor(() =>
    expect(inputsOf('import-preview')).toContainEqual({
      pasted: 'Tower 1\tHuawei\tRRU3908\nTower 2\tZTE\tC320\n',
      options: {},
    }),
  );
});

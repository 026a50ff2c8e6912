import '@testing-library/jest-dom';
import { act, screen, waitFor, within } from '@testing-library/react';
import { renderApp, renderStart } from './render-app';

test('the start page makes a workspace from a name, and opens the demo as a file of its own', async () => {
  const { user, inputsOf } = renderStart();
  await user.click(screen.getByRole('button', { name: /New workspace/ }));
  await user.type(await screen.findByRole('textbox', { name: /Operator/ }), 'Valley Cooperative');
  await user.click(screen.getByRole('button', { name: 'Choose where to save it…' }));
  await waitFor(() =>
    expect(inputsOf('workspace-create')).toEqual([
      {
        name: 'Valley Cooperative',
        customers: null,
        states: [],
        path: '/home/operator/Big Sky/big-sky.changeout',
      },
    ]),
  );
  expect(await screen.findByRole('heading', { name: 'Overview' })).toBeInTheDocument();
});

test('the demo is marked on every page', async () => {
  const { user } = await renderApp({ screen: 'overview' });
  const screens = within(screen.getByRole('navigation', { name: 'Screens' })).getAllByRole('button');
  expect(screens).toHaveLength(14);
  // The last one opens the settings beside the screen.
  for (const entry of screens.slice(0, -1)) {
    await user.click(entry);
    expect(screen.getByRole('note')).toHaveTextContent('DEMO');
    expect(await screen.findByRole('heading', { level: 1 })).toBeInTheDocument();
  }
});

test('the overview answers the four questions, each with its doubt', async () => {
  await renderApp({ screen: 'overview' });
  const what = await screen.findByRole('region', { name: 'What has to be replaced?' });
  expect(await within(what).findByText('118 units')).toBeInTheDocument();
  expect(
    within(what).getByText('480 units need a person to look before they count either way.'),
  ).toBeInTheDocument();
  const when = screen.getByRole('region', { name: 'Can we finish in time?' });
  expect(await within(when).findByText('58% by Oct 15, 2027')).toBeInTheDocument();
  const who = screen.getByRole('region', { name: 'Who pays?' });
  expect(await within(who).findByText(/^You: \$2\.15M to \$2\.61M$/)).toBeInTheDocument();
});

test('the as-of date is always in sight, and choosing another is a change that can be undone', async () => {
  const { user, inputsOf } = await renderApp({ screen: 'history' });
  await user.click(screen.getByRole('button', { name: 'As of Nov 24, 2026 (today)' }));
  await user.click(await screen.findByRole('button', { name: /Nov 4, 2019: bills introduced/ }));
  expect(await screen.findByRole('button', { name: 'As of Nov 4, 2019' })).toBeInTheDocument();
  expect(inputsOf('settings-change')).toEqual([{ patch: { asOf: '2019-11-04' } }]);
  await user.click(
    within(screen.getByRole('region', { name: 'Workspace' })).getByRole('button', { name: 'Undo' }),
  );
  await waitFor(() => expect(inputsOf('history-undo')).toHaveLength(1));
});

test('a large undo says how far it is, and what it took back once it is done', async () => {
  const { user } = await renderApp({ screen: 'inventory' }, { heavyMilliseconds: 600 });
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await screen.findByText(/^Undoing: [1-9]0%$/);
  await screen.findByText(/^Undone: /);
  await waitFor(() => expect(screen.queryByText(/^Undoing/)).not.toBeInTheDocument());
});

test('a change in the history opens to what stood there before', async () => {
  const { user } = await renderApp({ screen: 'history' });
  await user.click(await screen.findByRole('button', { name: /Imported inventory.xlsx/ }));
  const table = screen.getByRole('table', { name: 'Changes of: Imported inventory.xlsx' });
  const [, first] = within(table).getAllByRole('row');
  expect(first).toHaveTextContent('manufacturernot thereHuawei');
});

test('documents are written for the chosen formats into the chosen folder', async () => {
  const { user, inputsOf } = await renderApp({ screen: 'reports' });
  await user.click(await screen.findByRole('checkbox', { name: 'Application workbook, XLSX' }));
  await user.click(screen.getByRole('button', { name: 'Write document' }));
  expect(await screen.findByText('changeout-2026-11-24.pdf')).toBeInTheDocument();
  expect(inputsOf('report-write')).toEqual([{ folder: '/home/operator/Reports', formats: ['pdf'] }]);
});

test('when the calculation engine starts again the window says so and keeps the workspace', async () => {
  const { emit } = await renderApp({ screen: 'history' });
  act(() =>
    emit({
      type: 'engine',
      state: 'restarted',
      message: 'Everything that was saved is there.',
      workspacePath: '/home/operator/big-sky.changeout',
    }),
  );
  expect(await screen.findByText('Everything that was saved is there.')).toBeInTheDocument();
  expect(screen.getByRole('heading', { name: 'History' })).toBeInTheDocument();
});

import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import { fraction } from '../../core/fraction';
import type { OutcomeTree } from '../../core/scenario/outcome-tree';
import { renderApp } from './render-app';

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

test('an outcome that is removed closes its dialog; the next one is not opened in its place', async () => {
  const { user } = await renderApp({ screen: 'scenarios' });
  await user.click(await screen.findByRole('tab', { name: 'Tree of outcomes' }));
  const start = await screen.findByRole('button', { name: /Start with/ });
  await waitFor(() => expect(start).toBeEnabled());
  await user.click(start);
  await user.click(screen.getByRole('button', { name: /^Add an outcome to Does/ }));
  await user.click(screen.getByRole('button', { name: 'Change the outcome Yes' }));
  const dialog = await screen.findByRole('dialog', { name: 'Change an outcome' });
  await user.click(within(dialog).getByRole('button', { name: 'Remove the outcome' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  expect(screen.queryByRole('button', { name: 'Change the outcome Yes' })).not.toBeInTheDocument();
  for (const left of ['No help', 'Outcome 3'])
    expect(screen.getByRole('button', { name: `Change the outcome ${left}` })).toBeInTheDocument();
});

const savedTree = (id: string, name: string): OutcomeTree => ({
  id,
  name,
  scenarioId: 'no-support',
  root: {
    question: 'Is it granted?',
    outcomes: ['Granted', 'Refused'].map((label) => ({
      label,
      probability: fraction(0.5),
      patch: {},
      next: null,
    })),
  },
});

test('a tree that is not saved yet stays while another tab is looked at, and is put back only when that is said', async () => {
  const trees = [savedTree('first', 'First tree'), savedTree('second', 'Second tree')];
  const { user, inputsOf } = await renderApp(
    { screen: 'scenarios' },
    { answers: { 'tree-list': () => trees } },
  );
  const openTree = async () => user.click(await screen.findByRole('tab', { name: 'Tree of outcomes' }));
  const name = () => screen.getByRole('textbox', { name: 'Name of the tree' });
  const choice = () => screen.getByRole('combobox', { name: 'Tree' });
  await openTree();
  await user.click(await screen.findByRole('combobox', { name: 'Tree' }));
  await user.click(await screen.findByRole('option', { name: 'Second tree' }));
  expect(name()).toHaveValue('Second tree');
  expect(screen.getByRole('button', { name: 'Save' })).toBeDisabled();

  await user.type(name(), ', changed');
  expect(choice()).toBeDisabled();
  await user.click(screen.getByRole('tab', { name: 'All scenarios' }));
  await openTree();
  expect(name()).toHaveValue('Second tree, changed');
  await user.click(screen.getByRole('button', { name: 'Put back' }));
  expect(name()).toHaveValue('Second tree');
  expect(choice()).toBeEnabled();
  expect(inputsOf('tree-save')).toEqual([]);
});

test('a probability is never below nothing', async () => {
  const { user } = await renderApp(
    { screen: 'scenarios' },
    { answers: { 'tree-list': () => [savedTree('first', 'First tree')] } },
  );
  await user.click(await screen.findByRole('tab', { name: 'Tree of outcomes' }));
  const box = await screen.findByRole('textbox', { name: 'Probability of Granted' });
  await user.clear(box);
  await user.type(box, '-30');
  expect(box).toHaveValue('30%');
});

test('what moves the cost most stands as bars and as a table', async () => {
  const { user } = await renderApp({ screen: 'scenarios' });
  await user.click(await screen.findByRole('tab', { name: 'What moves it most' }));
  const section = await screen.findByRole('region', { name: 'What moves the amount that you pay most' });
  expect(
    within(section).getByRole('img', { name: 'No help comes: no program $3,500,000' }),
  ).toBeInTheDocument();
  expect(section).toHaveTextContent('How far each thing is moved is a planning assumption');
  await user.click(within(section).getByRole('radio', { name: 'Table' }));
  expect(within(section).getByRole('table')).toHaveTextContent(/No help comes.*\$3,500,000.*\$1,200,000/);
});

test('settings saved under the name of a scenario go over it, and the button says so', async () => {
  const { user, inputsOf } = await renderApp({ screen: 'scenarios' });
  const save = async (name: string, button: string): Promise<void> => {
    await user.click(await screen.findByRole('button', { name: 'Save present settings as a scenario…' }));
    const dialog = await screen.findByRole('dialog', { name: 'Save a scenario' });
    await user.type(within(dialog).getByLabelText(/^Name/), name);
    await user.click(within(dialog).getByRole('button', { name: button }));
    await waitFor(() => expect(dialog).not.toBeInTheDocument());
  };
  await save('Four crews', 'Save');
  await save('four crews', 'Save over it');
  await save('Four, crews', 'Save');
  const ids = inputsOf('scenario-save').map((input) => (input as { scenario: { id: string } }).scenario.id);
  expect(ids).toEqual(['four-crews', 'four-crews', 'four-crews-2']);
});

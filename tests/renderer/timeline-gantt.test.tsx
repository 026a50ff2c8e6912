import '@testing-library/jest-dom';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { renderApp } from './render-app';

jest.setTimeout(30_000);

test('arrow keys speak the tasks of the Gantt one by one, and Enter opens the plan lines of the site', async () => {
  const { user } = await renderApp({ screen: 'timeline' });
  const gantt = await screen.findByRole('application', { name: /^Gantt of/ });
  gantt.focus();
  await user.keyboard('{ArrowRight}');
  expect(document.querySelector('#gantt-active')?.textContent).toMatch(/Survey\..*Starts with the work$/);
  await user.keyboard('{ArrowRight}');
  expect(document.querySelector('#gantt-active')?.textContent).toMatch(/Waited 4 days for a free crew/);
  await user.keyboard('{Enter}');
  expect(await screen.findByRole('heading', { level: 1, name: 'Plan' })).toBeInTheDocument();
});

test('a crew count is tried without being written, and one change keeps it', async () => {
  const { user, inputsOf } = await renderApp({ screen: 'timeline' });
  const tower = await screen.findByRole('textbox', { name: 'Crews: Tower crew' });
  fireEvent.change(tower, { target: { value: '4' } });
  expect(await screen.findByText(/As drawn finished on .*42 days earlier\./)).toBeInTheDocument();
  expect(inputsOf('settings-change')).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Put back' }));
  expect(screen.queryByText(/Trying other crews/)).not.toBeInTheDocument();

  fireEvent.change(tower, { target: { value: '3' } });
  await user.click(await screen.findByRole('button', { name: 'Keep' }));
  await waitFor(() => expect(inputsOf('settings-change')).toHaveLength(1));
  expect(inputsOf('settings-change')[0]).toMatchObject({ patch: { crews: { tower: 3 } } });
});

test('the sites are sorted and filtered, with what holds each up', async () => {
  const { user } = await renderApp({ screen: 'timeline' });
  const table = await screen.findByRole('table', { name: 'Finish by site' });
  const names = () =>
    within(table)
      .getAllByRole('row')
      .slice(1)
      .map((row) => row.querySelector('td')?.textContent ?? '');
  await user.click(within(table).getByRole('button', { name: /^Sort by Site/ }));
  expect(names()).toEqual([...names()].sort());
  const [first = ''] = names();
  await user.type(screen.getByRole('textbox', { name: 'Filter sites' }), first);
  expect(names()).toEqual([first]);
  expect(within(table).getByText('Tower crew: 12 days of waiting')).toBeInTheDocument();
});

import '@testing-library/jest-dom';
import { act, fireEvent, renderHook, screen, waitFor, within } from '@testing-library/react';
import { problem } from '../../core/problem';
import { defaultSettings } from '../../core/scenario/settings';
import { useGanttView } from '../../renderer/screens/timeline/use-gantt-view';
import { fakeTimeline } from './fake/results';
import { fakeScheduleTry } from './fake/timeline-answers';
import { renderApp } from './render-app';

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

const refusal = (reason: string) => ({
  kind: 'problems' as const,
  problems: [problem(reason, 'Try other counts')],
});

test('crews that cannot be scheduled are said why, and not that they are being scheduled', async () => {
  const present = fakeScheduleTry(defaultSettings.crews, undefined);
  await renderApp(
    { screen: 'timeline' },
    { answers: { 'timeline-try': ({ crews }) => (crews ? refusal('These crews have no work') : present) } },
  );
  fireEvent.change(await screen.findByRole('textbox', { name: 'Crews: Tower crew' }), {
    target: { value: '4' },
  });
  expect(await screen.findByText(/These crews have no work/)).toBeInTheDocument();
  expect(screen.queryByText(/Scheduling…/)).not.toBeInTheDocument();
});

test('crews that cannot be simulated are said why', async () => {
  const { inputsOf } = await renderApp(
    { screen: 'timeline' },
    {
      answers: {
        timeline: ({ patch }) => (patch?.crews ? refusal('The simulation has no trials') : fakeTimeline()),
      },
    },
  );
  fireEvent.change(await screen.findByRole('textbox', { name: 'Crews: Tower crew' }), {
    target: { value: '4' },
  });
  expect(await screen.findByText(/The simulation has no trials/)).toBeInTheDocument();
  expect(inputsOf('settings-change')).toEqual([]);
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

test('the bar that is active stays it when the rows are crews instead of sites', async () => {
  const { user } = await renderApp({ screen: 'timeline' });
  const gantt = await screen.findByRole('application', { name: /^Gantt of/ });
  const spoken = (): string => document.querySelector('#gantt-active')?.textContent ?? '';
  gantt.focus();
  await user.keyboard('{ArrowRight}{ArrowDown}{ArrowDown}{Home}');
  const [site = ''] = spoken().split('. ');
  await user.click(screen.getByRole('radio', { name: 'By crew' }));
  const before = spoken();
  expect(before).toContain(site);
  gantt.focus();
  await user.keyboard('{ArrowRight}');
  expect(spoken()).not.toBe(before);
  expect(spoken()).toContain(site);
});

test('a zoom that is chosen already leaves the place alone', () => {
  const { result, rerender } = renderHook(() => useGanttView([0, 1000]));
  const node = document.createElement('div');
  act(() => void result.current.scroller(node));
  node.scrollLeft = 120;
  act(() => result.current.setZoom('fit'));
  node.scrollLeft = 480;
  rerender();
  expect(node.scrollLeft).toBe(480);
});

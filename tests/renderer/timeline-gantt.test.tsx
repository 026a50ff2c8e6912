import '@testing-library/jest-dom';
import { act, fireEvent, renderHook, screen, waitFor, within } from '@testing-library/react';
import { calendarDate, dayNumber } from '../../core/calendar/date';
import { problem } from '../../core/problem';
import { defaultSettings } from '../../core/scenario/settings';
import { stepsByPixel } from '../../renderer/screens/timeline/crew-steps';
import { ticksOf } from '../../renderer/screens/timeline/gantt-scale';
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

test('the Gantt is there while the schedule is simulated, and stays when the simulation is canceled', async () => {
  const { user } = await renderApp({ screen: 'timeline' }, { heavyMilliseconds: 20_000 });
  expect(await screen.findByRole('application', { name: /^Gantt of/ })).toBeInTheDocument();
  const table = screen.getByRole('table', { name: 'Deadlines with the chance to meet them' });
  expect(within(table).getAllByText('…').length).toBeGreaterThan(0);
  expect(screen.getAllByText(/^The plan as drawn: /)).toHaveLength(1);
  const [cancel] = await screen.findAllByRole('button', { name: 'Cancel' });
  if (cancel === undefined) throw new Error('nothing can be canceled');
  await user.click(cancel);
  const stopped = await screen.findByText(/Simulating the schedule was stopped/, {}, { timeout: 10_000 });
  expect(stopped).toBeInTheDocument();
  expect(screen.getByRole('application', { name: /^Gantt of/ })).toBeInTheDocument();
});

test('steps narrower than a pixel become the mean of the crews that are busy in it; wider ones stay', () => {
  const steps = [
    { day: 0, busy: 2 },
    { day: 1, busy: 0 },
    { day: 3, busy: 1 },
    { day: 20, busy: 0 },
  ];
  // Four days a pixel: two busy for one day, none for two, one for one: 3 crew days in 4.
  expect(stepsByPixel(steps, 0.25)).toEqual([
    { day: 0, busy: 0.75 },
    { day: 4, busy: 1 },
    { day: 20, busy: 0 },
  ]);
  expect(stepsByPixel(steps, 2)).toEqual(steps);
});

test('the years of work of decades stand apart', () => {
  const decades = [dayNumber(calendarDate('2022-01-01')), dayNumber(calendarDate('2056-01-01'))] as const;
  const labels = ticksOf(720 / (34 * 365), decades).small.map(({ label }) => label);
  expect(labels.slice(0, 3)).toEqual(['2022', '2024', '2026']);
});

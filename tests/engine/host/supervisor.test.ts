import { type EngineNotice, supervise } from '../../../engine/host/supervisor';
import { bundleStub, startStub } from './stub-process';

const entry = bundleStub();

/** A supervised stub; waits are skipped and written down, the clock stands still unless moved. */
function supervised() {
  const notices: EngineNotice[] = [];
  const waits: number[] = [];
  const clock = { now: 0 };
  const host = supervise({
    start: () => startStub(entry),
    onNotice: (notice) => notices.push(notice),
    wait: async (delayMs) => {
      waits.push(delayMs);
    },
    now: () => clock.now,
  });
  const crash = () => host.call('item-lookup', { name: 'crash' });
  const states = () => notices.map(({ state }) => state);
  return { host, notices, states, waits, clock, crash };
}

test('a crash fails the open call, and the next call is answered by a new engine', async () => {
  const { host, states, crash } = supervised();
  expect(await crash()).toMatchObject({ kind: 'failure' });
  expect(await host.call('item-lookup', { name: 'next' })).toEqual({
    kind: 'value',
    value: { name: 'next' },
  });
  expect(states()).toEqual(['restarting', 'restarted']);
  await host.close();
});

test('the workspace that was open is open again after a crash', async () => {
  const { host, notices, crash } = supervised();
  await host.call('workspace-open', { path: '/case/rural.changeout' });
  await crash();
  await host.call('app-overview', {});
  expect(notices.at(-1)).toMatchObject({ state: 'restarted', workspacePath: '/case/rural.changeout' });
  await host.close();
});

test('a workspace that was closed is not opened again', async () => {
  const { host, notices, crash } = supervised();
  await host.call('workspace-open', { path: '/case/rural.changeout' });
  await host.call('workspace-close', {});
  await crash();
  await host.call('app-overview', {});
  expect(notices.at(-1)).toMatchObject({ state: 'restarted', workspacePath: null });
  await host.close();
});

test('opening that kills the engine is not tried again after the crash', async () => {
  const { host, states } = supervised();
  expect(await host.call('workspace-open', { path: '/case/poison.changeout' })).toMatchObject({
    kind: 'failure',
  });
  expect(await host.call('item-lookup', { name: 'next' })).toMatchObject({ kind: 'value' });
  expect(states()).toEqual(['restarting', 'restarted']);
  await host.close();
});

test('each crash in a minute waits twice as long, and after the sixth the engine stays down', async () => {
  const { host, notices, waits, crash } = supervised();
  for (let count = 0; count < 6; count++) await crash();
  expect(waits).toEqual([250, 500, 1000, 2000, 4000]);
  expect(notices.at(-1)).toMatchObject({ state: 'stopped', workspacePath: null });
  expect(await host.call('app-overview', {})).toMatchObject({ kind: 'failure' });
  await host.close();
});

test('crashes more than a minute apart are each the first', async () => {
  const { host, waits, clock, crash } = supervised();
  for (let count = 0; count < 7; count++) {
    await crash();
    clock.now += 61_000;
  }
  expect(waits).toEqual(Array.from({ length: 7 }, () => 250));
  await host.close();
});

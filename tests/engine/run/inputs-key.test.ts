import { type EngineUnderTest, engineUnderTest, inventoryCsv } from '../engine-under-test';

let engine: EngineUnderTest;
beforeEach(async () => {
  engine = engineUnderTest('2022-07-18');
  await engine.ask('workspace-create', {
    path: engine.path('a.changeout'),
    name: 'Prairie Test',
    customers: 24_000,
  });
  await engine.ask('files-import', { paths: [engine.write('inventory.csv', inventoryCsv)] });
  await engine.ask('settings-change', { patch: { trials: 200, timelineTrials: 100 } });
});
afterEach(() => engine.remove());

/** What is simulated while a call is answered. */
async function messagesOf(
  work: (onMessage: (message: string) => void) => Promise<unknown>,
): Promise<Set<string>> {
  const messages = new Set<string>();
  await work((message) => messages.add(message));
  return messages;
}

const timeline = () =>
  messagesOf((onMessage) =>
    engine.ask('timeline', {}, { onProgress: ({ message }) => onMessage(message), isCanceled: () => false }),
  );

test('saving a scenario or a rate of the loan keeps the schedule that was simulated', async () => {
  expect(await timeline()).toContain('Simulating the schedule');
  await engine.ask('scenario-save', {
    scenario: { id: 'mine', name: 'Mine', description: '', patch: { programId: null } },
  });
  await engine.ask('settings-change', { patch: { bridgeRate: 0.08 as never } });
  expect(await timeline()).not.toContain('Simulating the schedule');
});

test('an asset that was changed, and one more crew, are simulated again', async () => {
  await timeline();
  const page = await engine.ask('asset-page', { offset: 0, limit: 1 });
  const id = page.rows[0]?.id;
  if (id === undefined) throw new Error('no asset');
  await engine.ask('asset-change', { assetIds: [id], fields: { quantity: 2 } });
  expect(await timeline()).toContain('Simulating the schedule');
  await engine.ask('settings-change', { patch: { crews: { engineering: 3, tower: 3, field: 3, core: 2 } } });
  expect(await timeline()).toContain('Simulating the schedule');
});

test('a scenario that is renamed, and a new name of the workspace, show at once', async () => {
  const scenario = { id: 'mine', name: 'Mine', description: '', patch: { programId: null } };
  await engine.ask('scenario-save', { scenario });
  await engine.ask('funding', { scenario: 'mine' });
  await engine.ask('scenario-save', { scenario: { ...scenario, name: 'Ours' } });
  await engine.ask('workspace-change', { name: 'Prairie Rural' });
  const { stamp } = await engine.ask('funding', { scenario: 'mine' });
  expect(stamp).toMatchObject({ scenario: 'Ours', workspaceName: 'Prairie Rural' });
});

test('undo of an import is seen, and more customers than the program takes are seen', async () => {
  const before = await engine.ask('funding', { patch: { programId: 'scrp-2022' } });
  expect(before.funding?.supportCents).toBeGreaterThan(0);
  await engine.ask('workspace-change', { customers: 20_000_000 });
  const large = await engine.ask('funding', { patch: { programId: 'scrp-2022' } });
  expect(large.funding?.supportCents).toBe(0);
  await engine.ask('history-undo', {});
  const again = await engine.ask('funding', { patch: { programId: 'scrp-2022' } });
  expect(again.funding?.supportCents).toBe(before.funding?.supportCents);
});

import { readFileSync } from 'node:fs';
import { ownBill } from '../../core/funding/support';
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

const own = () => ownBill({ id: 'own-cameras', name: 'Camera bill', vendorIds: ['hikvision'] });

test('a bill of one’s own is chosen, pays, and stands beside those that ship', async () => {
  await engine.ask('program-save', { program: own() });
  const list = await engine.ask('program-list', {});
  expect(list.at(-1)).toMatchObject({ id: 'own-cameras', statusAsOf: '2019-05-22: introduced' });
  const { funding } = await engine.ask('funding', { patch: { programId: 'own-cameras' } });
  expect(funding?.supportCents).toBeGreaterThan(0);
  expect(funding?.inForce).toBe(false);
});

test('saving is one step that undo takes back and redo does again', async () => {
  await engine.ask('program-save', { program: own() });
  await engine.ask('history-undo', {});
  expect((await engine.ask('program-list', {})).some(({ id }) => id === 'own-cameras')).toBe(false);
  await engine.ask('history-redo', {});
  expect((await engine.ask('program-list', {})).some(({ id }) => id === 'own-cameras')).toBe(true);
});

test('what was exported is imported as the same program', async () => {
  await engine.ask('program-save', { program: own() });
  const path = engine.path('cameras.json');
  await engine.ask('program-export', { id: 'own-cameras', path });
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({
    schema: 'changeout/program/1',
    vendor_ids: ['hikvision'],
    cost_share: 1,
  });
  await engine.ask('program-delete', { id: 'own-cameras' });
  expect(await engine.ask('program-import', { path })).toEqual(own());
});

test('a program counts before it is saved, and the saved workspace does not know it', async () => {
  const { funding } = await engine.ask('funding', { program: own() });
  expect(funding?.program).toBe('own-cameras');
  expect(await engine.refusal('funding', { patch: { programId: 'own-cameras' } })).toContain(
    'There is no such program',
  );
});

test('a bad program is refused with every fault beside its field', async () => {
  const program = { ...own(), name: '', source: '', costCategories: [] };
  expect(await engine.refusal('program-save', { program })).toBe(
    [
      'name the program has no name. Give it a name.',
      'source it does not say where this comes from. Name the text, or write "assumption".',
      'costCategories it pays for no kind of cost. Choose at least one.',
    ].join('\n'),
  );
});

test('files that are no program are refused with the key that is wrong', async () => {
  const refused = (content: string) =>
    engine.refusal('program-read', { path: engine.write('p.json', content) });
  expect(await refused('not json')).toContain('not readable as JSON');
  expect(await refused('[]')).toContain('not a JSON object');
  expect(await refused('{"schema":"changeout/tree/1"}')).toContain('schema this is another kind of file');
  const missing = await refused('{"schema":"changeout/program/1","cost_share":7}');
  expect(missing).toContain('cost_share must be at most 1');
  expect(missing).toContain('vendor_ids');
});

const chosenProgram = async () => (await engine.ask('workspace-summary', {}))?.settings.programId;

test('a bill is saved and chosen in one step, which one undo takes back', async () => {
  await engine.ask('program-save', { program: own(), choose: true });
  expect(await chosenProgram()).toBe('own-cameras');
  const { entries } = await engine.ask('history-page', { offset: 0, limit: 1 });
  expect(entries[0]?.summary).toBe('Saved the program Camera bill and chose it');
  await engine.ask('history-undo', {});
  expect(await chosenProgram()).toBeNull();
  expect((await engine.ask('program-list', {})).some(({ id }) => id === 'own-cameras')).toBe(false);
});

test('a program file is taken and chosen in one step', async () => {
  await engine.ask('program-save', { program: own() });
  const path = engine.path('cameras.json');
  await engine.ask('program-export', { id: 'own-cameras', path });
  await engine.ask('history-undo', {});
  await engine.ask('program-import', { path, choose: true });
  expect(await chosenProgram()).toBe('own-cameras');
  await engine.ask('history-undo', {});
  expect(await chosenProgram()).toBeNull();
});

test('deleting the chosen program leaves the workspace without one, and one undo brings both back', async () => {
  await engine.ask('program-save', { program: own(), choose: true });
  await engine.ask('program-delete', { id: 'own-cameras' });
  expect(await chosenProgram()).toBeNull();
  await engine.ask('history-undo', {});
  expect(await chosenProgram()).toBe('own-cameras');
  expect((await engine.ask('program-list', {})).some(({ id }) => id === 'own-cameras')).toBe(true);
});

test('deleting a program leaves another one chosen', async () => {
  await engine.ask('program-save', { program: own() });
  await engine.ask('settings-change', { patch: { programId: 'scrp-2022' } });
  await engine.ask('program-delete', { id: 'own-cameras' });
  expect(await chosenProgram()).toBe('scrp-2022');
});

test('a program that a scenario uses stays until it lets go of it, and so does the choice of the settings', async () => {
  await engine.ask('program-save', { program: own(), choose: true });
  const scenario = {
    id: 'with-bill',
    name: 'With the bill',
    description: '',
    patch: { programId: 'own-cameras' },
  };
  await engine.ask('scenario-save', { scenario });
  expect(await engine.refusal('program-delete', { id: 'own-cameras' })).toContain(
    'is used by the scenario With the bill',
  );
  expect(await chosenProgram()).toBe('own-cameras');
  await engine.ask('scenario-delete', { id: 'with-bill' });
  await engine.ask('program-delete', { id: 'own-cameras' });
  expect(await chosenProgram()).toBeNull();
});

test('a comparable price beside an upgrade takes the excess out of the support, and undo brings it back', async () => {
  const { lines } = await engine.ask('plan', {});
  const before = await engine.ask('funding', { patch: { programId: 'scrp-2022' } });
  const eligible = new Set(before.funding?.decisions.filter((one) => one.eligible).map((one) => one.lineId));
  const line = lines.find(({ lineId, likelyCents }) => eligible.has(lineId) && likelyCents > 100);
  if (line === undefined) throw new Error('no eligible line');
  const claim = {
    lineId: line.lineId,
    comparableUnitCents: 100 as typeof line.likelyCents,
    internalLabor: null,
    note: 'Better radio',
  };
  await engine.ask('line-claim-save', { claim });
  const after = await engine.ask('funding', { patch: { programId: 'scrp-2022' } });
  expect(after.funding?.eligibleCents).toBeLessThan(before.funding?.eligibleCents ?? 0);
  expect(after.funding?.ineligible.some(({ reason }) => reason.startsWith('upgrade beyond'))).toBe(true);
  await engine.ask('history-undo', {});
  const undone = await engine.ask('funding', { patch: { programId: 'scrp-2022' } });
  expect(undone.funding?.eligibleCents).toBe(before.funding?.eligibleCents);
  expect(await engine.refusal('line-claim-save', { claim: { ...claim, lineId: 'none' } })).toContain(
    'There is no such plan line',
  );
});

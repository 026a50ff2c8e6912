import { dollars } from '../../../core/money/cents';
import type { GroupChoice } from '../../../core/plan/alternative';
import { type EngineUnderTest, engineUnderTest, inventoryCsv } from '../engine-under-test';

let engine: EngineUnderTest;
beforeEach(async () => {
  engine = engineUnderTest('2022-07-18');
  await engine.ask('workspace-create', {
    path: engine.path('w.changeout'),
    name: 'Prairie',
    customers: 5000,
  });
  await engine.ask('files-import', { paths: [engine.write('inventory.csv', inventoryCsv)] });
});
afterEach(() => engine.remove());

const group = { category: 'radio-unit' as const, site: null, assetIds: null };
const terms = { premium: [0.1, 0.25, 0.5] as const, upgradeItems: [], source: '' };
const few = { trials: 200, timelineTrials: 100, programId: 'scrp-2022' };
const choice = (kind: GroupChoice['kind'], reason = ''): GroupChoice => ({
  ...group,
  ...terms,
  kind,
  reason,
});

test('three ways side by side: only the comparable part of an upgrade is paid', async () => {
  const compared = await engine.ask('alternative-compare', { patch: few, group, ...terms });
  expect(compared).toMatchObject({ assets: 1, units: 3, chosen: 'like-for-like' });
  const [like, upgrade, left] = compared.outcomes;
  // Three radios at $6,900, obtained in 2017; a quarter of it more, which nobody else pays.
  expect(like?.group).toMatchObject({ comparableCents: dollars(20_700), excessCents: 0 });
  expect(upgrade?.group).toMatchObject({ comparableCents: dollars(20_700), excessCents: dollars(5175) });
  expect((upgrade?.group.pointCents ?? 0) - (like?.group.pointCents ?? 0)).toBe(dollars(5175));
  expect(upgrade?.group.eligibleCents).toBe(like?.group.eligibleCents);
  expect(like?.group.eligibleCents).toBe(like?.group.pointCents);
  expect(left?.group).toMatchObject({ lines: 0, pointCents: 0 });
  expect(upgrade?.eligibleCents).toBe(like?.eligibleCents);
  expect(left?.totalCents ?? 0).toBeLessThan(like?.totalCents ?? 0);
  expect(upgrade?.p80Cents ?? 0).toBeGreaterThan(like?.p80Cents ?? 0);
  expect(like?.finishDate).not.toBeNull();
  // Nothing was chosen: the plan is as it was.
  expect((await engine.ask('plan', {})).lines.some(({ lineId }) => lineId.endsWith('/upgrade'))).toBe(false);
});

test('a choice is one change of the settings and undo takes it back', async () => {
  const before = await engine.ask('plan', {});
  await engine.ask('alternative-choose', { choice: choice('leave-out', 'Retired next year') });
  const left = await engine.ask('plan', {});
  expect(left.leftOut).toMatchObject([{ site: 'Tower 1', units: 3, reason: 'Retired next year' }]);
  const { entries } = await engine.ask('history-page', { offset: 0, limit: 1 });
  expect(entries[0]?.summary).toBe('Chose Remote radio unit at all sites: leave out');
  const { checks } = await engine.ask('plan-checks', {});
  expect(checks.find(({ id }) => id === 'left-out')).toMatchObject({ passed: false, count: 1 });
  await engine.ask('history-undo', {});
  expect((await engine.ask('plan', {})).lines).toEqual(before.lines);
});

test('a group is left out only with a reason, and a group without assets cannot be compared', async () => {
  expect(await engine.refusal('alternative-choose', { choice: choice('leave-out') })).toContain(
    'left out without a reason',
  );
  const none = { ...group, category: 'drone' };
  expect(await engine.refusal('alternative-compare', { group: none, ...terms })).toContain(
    'No asset of the plan is in this group',
  );
});

test('a scenario of one’s own has its own choice; the others do not follow it', async () => {
  const scenario = { id: 'upgrade-radios', name: 'Upgrade radios', description: '', patch: {} };
  await engine.ask('scenario-save', { scenario });
  await engine.ask('alternative-choose', { choice: choice('upgrade'), scenario: 'upgrade-radios' });
  const upgraded = await engine.ask('plan', { scenario: 'upgrade-radios' });
  expect(upgraded.lines.filter(({ lineId }) => lineId.endsWith('/upgrade'))).not.toHaveLength(0);
  expect((await engine.ask('plan', {})).lines.some(({ lineId }) => lineId.endsWith('/upgrade'))).toBe(false);
  const { groups, choices } = await engine.ask('alternative-groups', { scenario: 'upgrade-radios' });
  expect(choices).toHaveLength(1);
  expect(groups.find(({ category }) => category === 'radio-unit')).toMatchObject({
    units: 3,
    sites: [{ site: 'Tower 1', assets: 1, units: 3 }],
    comparableItems: [{ itemId: 'ran-rru', item: 'Remote radio unit, one band, one sector' }],
  });
});

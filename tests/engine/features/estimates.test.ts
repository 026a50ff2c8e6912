import { calendarDate } from '../../../core/calendar/date';
import { fraction } from '../../../core/fraction';
import { dollars } from '../../../core/money/cents';
import { smallInventory } from '../../cli/command-line';
import { type EngineUnderTest, engineUnderTest } from '../engine-under-test';

let engine: EngineUnderTest;
beforeEach(async () => {
  engine = engineUnderTest('2026-11-24');
  await engine.ask('workspace-create', { path: engine.path('small.changeout'), name: 'Small Telephone' });
  engine.write('inventory.csv', smallInventory);
  await engine.ask('files-import', { paths: [engine.path('inventory.csv')] });
  const asOf = calendarDate('2022-07-18');
  await engine.ask('settings-change', { patch: { asOf, trials: 500, timelineTrials: 100 } });
});
afterEach(() => engine.remove());

const risk = (over: object = {}) => ({
  id: 'tower',
  label: 'Tower fails',
  probability: fraction(0.5),
  lowCents: dollars(100_000),
  likelyCents: dollars(100_000),
  highCents: dollars(100_000),
  scope: 'project' as const,
  site: null,
  source: 'the engineer of record',
  ...over,
});

describe('Risk events', () => {
  test('a risk of 50% with a firm $100,000 adds $50,000 to the mean and nothing to the point estimate', async () => {
    const before = await engine.ask('estimate', {});
    await engine.ask('settings-change', { patch: { risks: [risk()] } });
    const after = await engine.ask('estimate', {});
    expect(after.estimate.pointCents).toBe(before.estimate.pointCents);
    expect(after.estimate.meanCents - before.estimate.meanCents).toBe(5_000_000);
    expect(after.estimate.groups.find(({ group }) => group === 'risk events')?.meanCents).toBe(5_000_000);
    const bar = after.estimate.tornado.find(({ lineId }) => lineId === 'risk:tower');
    const { lines } = await engine.ask('plan', {});
    expect(bar?.lineIds).toHaveLength(lines.length);
  });

  test('once for each site: a bar a site, with the lines of that site', async () => {
    await engine.ask('settings-change', { patch: { risks: [risk({ scope: 'each site' })] } });
    const { lines } = await engine.ask('plan', {});
    const sites = new Set(lines.map(({ site }) => site).filter((site) => site !== '(project)'));
    const { estimate } = await engine.ask('estimate', {});
    const bars = estimate.tornado.filter(({ lineId }) => lineId.startsWith('risk:tower/'));
    expect(bars).toHaveLength(sites.size);
    expect(bars.every(({ label, lineIds }) => label.startsWith('Tower fails, ') && lineIds?.length)).toBe(
      true,
    );
  });

  test.each([
    [risk({ probability: 1.5 }), /at most 1/],
    [risk({ likelyCents: dollars(1) }), /low <= likely <= high/],
    [risk({ scope: 'site' }), /must name a site/],
    [risk({ source: '' }), /must not be empty/],
  ])('one that cannot be is refused, %#', async (wrong, reason) => {
    expect(await engine.refusal('settings-change', { patch: { risks: [wrong] } })).toMatch(reason);
  });

  test('the same id twice is refused', async () => {
    expect(await engine.refusal('settings-change', { patch: { risks: [risk(), risk()] } })).toMatch(
      /one id twice/,
    );
  });
});

describe('Uncertain counts', () => {
  test('remote radio units between 90% and 150% of the count: what is counted by the unit moves, together', async () => {
    const { lines } = await engine.ask('plan', {});
    const radios = lines.filter(
      ({ ruleId, catalogItemId }) => ruleId === 'radio-unit' && catalogItemId === 'ran-rru',
    );
    expect(radios.length).toBeGreaterThan(0);
    const range = {
      label: 'Remote radios',
      category: 'radio-unit' as const,
      site: null,
      lowShare: 0.9,
      highShare: 1.5,
      source: 'nobody has climbed yet',
    };
    const before = await engine.ask('estimate', {});
    const { estimate } = await engine.ask('estimate-quick', { patch: { countRanges: [range] } });
    const bar = estimate.tornado.find(({ lineId }) => lineId === 'count:Remote radios');
    expect(bar?.lineIds).toEqual(expect.arrayContaining(radios.map(({ lineId }) => lineId)));
    expect(estimate.pointCents).toBe(before.estimate.pointCents);
    // On average 1.2 times the count.
    expect(estimate.meanCents).toBeGreaterThan(before.estimate.meanCents);
    expect(estimate.tornado.reduce((sum, { varianceShare }) => sum + varianceShare, 0)).toBeCloseTo(1, 8);
  });
});

describe('Runs that the workspace keeps', () => {
  test('the last run is current until an input changes, then it is out of date and says why', async () => {
    expect(await engine.ask('estimate-latest', {})).toEqual({ kept: null });
    const ran = await engine.ask('estimate', {});
    const { kept } = await engine.ask('estimate-latest', {});
    expect(kept).toMatchObject({ view: ran, inputs: [], changedLines: 0, row: { isCurrent: true } });
    await engine.ask('settings-change', { patch: { rhoWithin: fraction(0.5) } });
    expect(await engine.ask('estimate-latest', {})).toMatchObject({
      kept: {
        view: ran,
        row: { isCurrent: false },
        inputs: [{ label: 'Correlation within a group', before: '0.3', after: '0.5' }],
      },
    });
    await engine.ask('history-undo', {});
    expect(await engine.ask('estimate-latest', {})).toMatchObject({ kept: { row: { isCurrent: true } } });
  });

  test('a kept run answers under the names of today, current or not', async () => {
    const scenario = { id: 'own', name: 'First name', description: '', patch: {}, parentId: null };
    await engine.ask('scenario-save', { scenario });
    const ran = await engine.ask('estimate', { scenario: 'own' });
    expect(ran.stamp).toMatchObject({ scenario: 'First name', workspaceName: 'Small Telephone' });
    await engine.ask('scenario-save', { scenario: { ...scenario, name: 'Second name' } });
    await engine.ask('workspace-change', { name: 'Large Telephone' });
    const renamed = { scenario: 'Second name', workspaceName: 'Large Telephone' };
    const again = await engine.ask('estimate', { scenario: 'own' });
    expect(again).toEqual({ ...ran, stamp: { ...ran.stamp, ...renamed } });
    expect(await engine.ask('estimate-latest', { scenario: 'own' })).toMatchObject({
      kept: { row: { scenario: 'Second name', isCurrent: true }, view: { stamp: renamed } },
    });
    await engine.ask('settings-change', { patch: { seed: 77 } });
    expect(await engine.ask('estimate-latest', { scenario: 'own' })).toMatchObject({
      kept: { row: { scenario: 'Second name', isCurrent: false }, view: { stamp: renamed } },
    });
    const [row] = await engine.ask('estimate-runs', {});
    expect(row?.scenario).toBe('Second name');
    await engine.ask('scenario-delete', { id: 'own' });
    expect((await engine.ask('estimate-runs', {}))[0]?.scenario).toBe('First name');
  });

  test('keeping a run is no entry of the history and survives closing the file', async () => {
    const before = await engine.ask('history-page', { offset: 0, limit: 5 });
    await engine.ask('estimate', {});
    expect(await engine.ask('history-page', { offset: 0, limit: 5 })).toEqual(before);
    await engine.ask('workspace-close', {});
    await engine.ask('workspace-open', { path: engine.path('small.changeout') });
    expect(await engine.ask('estimate-latest', {})).toMatchObject({ kept: { row: { isCurrent: true } } });
  });

  test('ten are kept; trying a patch or another budget keeps none', async () => {
    for (let seed = 1; seed <= 12; seed += 1) {
      await engine.ask('settings-change', { patch: { seed } });
      await engine.ask('estimate', {});
    }
    await engine.ask('estimate', { patch: { seed: 99 } });
    await engine.ask('estimate-quick', { patch: { trials: 200 } });
    await engine.ask('settings-change', { patch: { budgetCents: dollars(1_000_000) } });
    await engine.ask('estimate', {});
    const runs = await engine.ask('estimate-runs', {});
    expect(runs.map(({ seed }) => seed)).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3]);
    expect(runs.map(({ isCurrent }) => isCurrent)).toEqual([true, ...new Array(9).fill(false)]);
  });

  test('two runs are compared: inputs by name, figures, groups, lines', async () => {
    await engine.ask('estimate', {});
    const [line] = (await engine.ask('plan', {})).lines;
    if (line === undefined) throw new Error('the plan has lines');
    const likelyCents = dollars(1_000_000);
    await engine.ask('plan-line-pin', {
      lineId: line.lineId,
      quantity: 1,
      likelyCents,
      basis: 'quote',
      source: 'Quote 17',
      reason: 'the vendor offered',
    });
    await engine.ask('settings-change', { patch: { trials: 1000 } });
    await engine.ask('estimate', {});
    const [newest, oldest] = await engine.ask('estimate-runs', {});
    const compared = await engine.ask('estimate-run-compare', {
      before: oldest?.id ?? 0,
      after: newest?.id ?? 0,
    });
    expect(compared.inputs).toEqual([{ label: 'Trials', before: '500', after: '1000' }]);
    const change = compared.lines.find(({ lineId }) => lineId === line.lineId);
    expect(change?.changes).toEqual(expect.arrayContaining([`basis ${line.basis} to quote`]));
    const figure = compared.figures.find(({ name }) => name === 'P80');
    expect(figure).toEqual({ name: 'P80', beforeCents: oldest?.p80Cents, afterCents: newest?.p80Cents });
    expect(await engine.refusal('estimate-run-compare', { before: 999, after: 1 })).toMatch(
      'There is no run 999',
    );
  });
});

test('the width is told by basis, and how far first estimates of this field were off', async () => {
  const today = { patch: { asOf: calendarDate('2026-11-24') } };
  const { widths, early, estimate } = await engine.ask('estimate', today);
  expect(widths.reduce((sum, { pointCents }) => sum + pointCents, 0)).toBe(estimate.pointCents);
  expect(widths.reduce((sum, { varianceShare }) => sum + varianceShare, 0)).toBeCloseTo(1, 8);
  // $4.98 billion found reasonable in 2022 against $1.0 billion (2019) and $1.837 billion (2020).
  expect(early.map(({ factor }) => factor.toFixed(1))).toEqual(['5.0', '2.7']);
  const then = await engine.ask('estimate', { patch: { asOf: calendarDate('2021-06-01') } });
  expect(then.early).toEqual([]);
});

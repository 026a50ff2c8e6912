// The delay of a risk event from the settings to everything that reads finish days: timeline, trials, scenarios, claim timing,
// price of a deadline, kept runs.

import { addDays, calendarDate, dayNumber } from '../../../core/calendar/date';
import { fraction } from '../../../core/fraction';
import { dollars } from '../../../core/money/cents';
import type { SettingsPatch } from '../../../core/scenario/settings';
import { smallInventory } from '../../cli/command-line';
import { type EngineUnderTest, engineUnderTest } from '../engine-under-test';

jest.setTimeout(60_000);

let engine: EngineUnderTest;
beforeEach(async () => {
  engine = engineUnderTest('2026-11-24');
  await engine.ask('workspace-create', { path: engine.path('small.changeout'), name: 'Small Telephone' });
  engine.write('inventory.csv', smallInventory);
  await engine.ask('files-import', { paths: [engine.path('inventory.csv')] });
  const asOf = calendarDate('2022-07-18');
  const patch = { asOf, trials: 400, timelineTrials: 400, budgetCents: dollars(5_000_000) };
  await engine.ask('settings-change', { patch });
});
afterEach(() => engine.remove());

const days = (low: number, likely = low, high = likely) => ({ low, likely, high });
const risk = (over: object = {}) => ({
  id: 'permit',
  label: 'The permit is late',
  probability: fraction(0.25),
  lowCents: dollars(0),
  likelyCents: dollars(0),
  highCents: dollars(0),
  scope: 'project' as const,
  site: null,
  source: 'county clerk',
  ...over,
});
const withRisks = (...risks: object[]) => ({ patch: { risks } as SettingsPatch });
const trials = async (input: { patch?: SettingsPatch } = {}) => {
  const { finishDays } = await engine.ask('timeline-trials', input);
  return finishDays;
};

test('a firm delay of 40 days with a chance of 25% moves just a quarter of the trials by 40 days', async () => {
  const before = await trials();
  const after = await trials(withRisks(risk({ delayDays: days(40) })));
  const moved = after.map((day, t) => day - (before[t] ?? 0));
  expect(new Set(moved)).toEqual(new Set([0, 40]));
  expect(moved.filter((by) => by === 40)).toHaveLength(100);
  const { timeline } = await engine.ask('timeline', withRisks(risk({ delayDays: days(40) })));
  const plain = (await engine.ask('timeline', {})).timeline;
  expect(timeline.riskDelay).toEqual({
    events: ['The permit is late'],
    pLater: 0.25,
    meanDays: 10,
    withoutDelay: { p50: plain.finish.p50, p80: plain.finish.p80 },
  });
  expect(timeline.finish.deterministic).toBe(plain.finish.deterministic);
  expect(timeline.tasks).toEqual(plain.tasks);
});

test('the trials that cost are the trials that are late', async () => {
  const sure = {
    lowCents: dollars(10_000_000),
    likelyCents: dollars(10_000_000),
    highCents: dollars(10_000_000),
  };
  const view = await engine.ask('timeline-trials', withRisks(risk({ ...sure, delayDays: days(2000) })));
  const before = await trials();
  view.finishDays.forEach((day, t) => {
    expect(day > (before[t] ?? 0)).toBe((view.totalsCents[t] ?? 0) > dollars(10_000_000));
  });
});

test('no delay, a delay of zero days and one at a site that is not in the plan change no number', async () => {
  const plain = await engine.ask('timeline', withRisks(risk()));
  const none = await engine.ask('timeline', {});
  expect(JSON.stringify(plain.timeline)).toBe(JSON.stringify(none.timeline));
  for (const over of [{ delayDays: days(0) }, { delayDays: days(30), scope: 'site', site: 'Elsewhere' }]) {
    const { timeline } = await engine.ask('timeline', withRisks(risk(over)));
    expect(JSON.stringify(timeline)).toBe(JSON.stringify(none.timeline));
  }
});

test('at one site only that site is later; once for each site every site has its own luck', async () => {
  const plain = (await engine.ask('timeline', {})).timeline;
  const sure = { probability: fraction(1), delayDays: days(30) };
  const one = (await engine.ask('timeline', withRisks(risk({ ...sure, scope: 'site', site: 'Tower 2' }))))
    .timeline;
  for (const site of one.sites) {
    const before = plain.sites.find((other) => other.site === site.site);
    expect(site.finishP50).toBe(
      site.site === 'Tower 2' ? addDays(before?.finishP50 ?? site.finishP50, 30) : before?.finishP50,
    );
  }
  const each = (await engine.ask('timeline', withRisks(risk({ ...sure, scope: 'each site' })))).timeline;
  expect(each.riskDelay?.events).toEqual(['The permit is late']);
  expect(dayNumber(each.finish.p80)).toBeGreaterThanOrEqual(dayNumber(plain.finish.p80) + 30);
});

test('claim timing and the price of a deadline follow; money by quarter stays', async () => {
  const program = { programId: 'scrp-2022' };
  const late = {
    ...program,
    risks: [risk({ probability: fraction(1), delayDays: days(1500) })],
  } as SettingsPatch;
  const plainTiming = await engine.ask('claim-timing', { patch: program });
  const lateTiming = await engine.ask('claim-timing', { patch: late });
  expect(plainTiming.rows[0]?.pFinished).toBeGreaterThan(0);
  expect(lateTiming.rows[0]?.pFinished).toBe(0);
  expect(lateTiming.rows[0]?.peakAdvanceCents).toEqual(plainTiming.rows[0]?.peakAdvanceCents);
  expect(lateTiming.remarks.at(-1)).toBe(
    'The finish includes the delay of 1 risk event (The permit is late); the money is spent by the plan without it',
  );
  expect(plainTiming.remarks.some((remark) => remark.includes('risk event'))).toBe(false);

  const [plainFund, lateFund] = [
    await engine.ask('funding', { patch: program }),
    await engine.ask('funding', { patch: late }),
  ];
  expect(lateFund.outlook).toEqual(plainFund.outlook);

  const price = (input: { patch?: SettingsPatch }) =>
    engine.ask('deadline-price', { ...input, confidence: fraction(0.8) });
  const [plainPrice, latePrice] = [await price({ patch: program }), await price({ patch: late })];
  expect(latePrice.curve.map(({ date }) => date)).toEqual(
    plainPrice.curve.map(({ date }) => addDays(date, 1500)),
  );
  expect(latePrice.remarks[0]).toBe('Every date includes the delay of 1 risk event (The permit is late)');
});

test('a kept run says that the delay changed, in words; one undo takes it back', async () => {
  await engine.ask('settings-change', withRisks(risk()));
  await engine.ask('estimate', {});
  await engine.ask('settings-change', withRisks(risk({ delayDays: days(10, 20, 60) })));
  const { kept } = await engine.ask('estimate-latest', {});
  expect(kept?.inputs).toEqual([
    {
      label: 'Risk events',
      before: 'The permit is late (25%, $0 / $0 / $0)',
      after: 'The permit is late (25%, $0 / $0 / $0, 10 / 20 / 60 days later)',
    },
  ]);
  await engine.ask('history-undo', {});
  expect((await engine.ask('workspace-summary', {})).settings.risks[0]).not.toHaveProperty('delayDays');
});

test.each([
  [days(5, 3, 9), /low <= likely <= high/],
  [days(-1, 3, 9), /must not be negative/],
  [days(1, 2.5, 9), /whole days/],
  [days(1, 2, 4000), /at most 3,650 days/],
  [{ low: 1, high: 2 }, /likely/],
])('a delay that cannot be is refused, %#', async (delayDays, reason) => {
  expect(await engine.refusal('settings-change', withRisks(risk({ delayDays })))).toMatch(reason);
});

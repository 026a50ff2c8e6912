// The presets tell this field's story on the demo: each with the figures that are known of its day.

import { statusAsOf } from '../../core/funding/program-status';
import { deadlineOfScenario } from '../../core/scenario/deadline-of-scenario';
import { type EngineUnderTest, engineUnderTest } from '../engine/engine-under-test';

let engine: EngineUnderTest;
beforeAll(async () => {
  engine = engineUnderTest('2026-11-24');
  await engine.ask('demo-create', { path: engine.path('demo.changeout') });
  await engine.ask('settings-change', { patch: { trials: 500, timelineTrials: 100 } });
});
afterAll(() => engine.remove());

const fundingOf = async (scenario: string) => {
  const view = await engine.ask('funding', { scenario });
  if (view.funding === null) throw new Error(`${scenario} has no program`);
  return { ...view, funding: view.funding };
};

test('November 2019: two bills are introduced, neither is law, and later programs do not exist', async () => {
  const asOf = '2019-11-04' as never;
  const programs = await engine.ask('program-list', { asOf });
  const introduced = programs.filter(({ kind, statusAsOf: status }) => kind === 'bill' && status !== null);
  expect(introduced.map(({ id }) => id)).toEqual(['s1625-2019', 'hr4459-2019']);
  expect(programs.find(({ id }) => id === 'scrp-2022')?.statusAsOf).toBeNull();
  for (const bill of introduced) expect(statusAsOf(bill, asOf)).not.toBeNull();
  const { funding } = await fundingOf('november-2019');
  expect(funding.inForce).toBe(false);
  // $700 million against $1 billion of demand.
  expect(funding.proration.factor).toBe(0.7);
  expect(funding.supportCents).toBe(Math.round(funding.eligibleCents * 0.7));
});

test('November 2019: the license ends on November 18, and the second 90 days are possible but not granted', async () => {
  const { timeline } = await engine.ask('timeline', { scenario: 'november-2019' });
  const now = deadlineOfScenario(timeline.deadlines, 0);
  const extended = deadlineOfScenario(timeline.deadlines, 1);
  expect(now).toMatchObject({ date: '2019-11-18', granted: true });
  // 90 days after November 18, 2019.
  expect(extended).toMatchObject({ date: '2020-02-16', granted: false });
});

test('July 2022: about 39.5 percent of what counts, computed beside the published factor', async () => {
  const { funding } = await fundingOf('july-2022');
  expect(funding.inForce).toBe(true);
  expect(funding.proration).toMatchObject({ tier: 1, factor: 0.395, demandCents: 464_028_467_200 });
  expect(funding.proration.formula).toContain('$1,895,000,000');
  expect(funding.proration.formula).toContain('39.45% to 39.55%');
  expect(funding.supportCents).toBe(Math.round(funding.eligibleCents * 0.395));
});

test('April 2025: full funding pays all that counts to those approved in 2022, and no newcomer', async () => {
  const { funding } = await fundingOf('full-2025');
  expect(funding.proration.factor).toBe(1);
  expect(funding.supportCents).toBe(funding.eligibleCents);
  expect(funding.openToNewApplicants).toBe(false);
});

test('no help at all: the operator pays the whole cost, and all of it is out of pocket', async () => {
  const view = await engine.ask('funding', { scenario: 'no-help' });
  expect(view.funding).toBeNull();
  expect(view.outlook?.netCents.p50).toBe(view.grossCents.p50);
  expect(view.outlook?.peakAdvanceCents.p80).toBe(view.grossCents.p80);
  expect(view.outlook?.firstPayment).toBeNull();
});

test('the money by quarter comes from the same trials: its net cost is that of the funding, trial for trial', async () => {
  const { funding, outlook } = await fundingOf('july-2022');
  // What counts of a month is rounded to whole cents: a few cents in millions.
  expect(Math.abs((outlook?.netCents.p50 ?? 0) - funding.netCents.p50)).toBeLessThan(200);
  expect(Math.abs((outlook?.netCents.p80 ?? 0) - funding.netCents.p80)).toBeLessThan(200);
});

test('cameras are in no program, and a bill of the user’s is what changes that', async () => {
  const { funding } = await fundingOf('july-2022');
  const reasons = funding.ineligible.map(({ reason }) => reason);
  expect(reasons.some((reason) => reason.startsWith('Hikvision is not a vendor of the program'))).toBe(true);
});

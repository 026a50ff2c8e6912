// The demo's whole run, number by number, against a kept file. A change of any of them is a decision: look at why, then
// write the file again with UPDATE_GOLDEN=1.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ScenarioOutcome } from '../../engine/api';
import { type EngineUnderTest, engineUnderTest } from '../engine/engine-under-test';

const goldenPath = join(__dirname, 'demo-run.json');
const scenarios = ['base', 'november-2019', 'july-2022', 'full-2025', 'no-help'];

let engine: EngineUnderTest;
beforeAll(async () => {
  engine = engineUnderTest('2026-11-24');
  await engine.ask('demo-create', { path: engine.path('demo.changeout') });
  await engine.ask('settings-change', { patch: { trials: 1000, timelineTrials: 200 } });
});
afterAll(() => engine.remove());

test('the demo gives the numbers that it gave before', async () => {
  const flags = await engine.ask('flag-summary', {});
  const plan = await engine.ask('plan', {});
  const outcomes = await engine.ask('scenario-compare', { scenarios });
  const now = {
    counts: flags.counts,
    units: flags.units,
    byEntity: flags.byEntity.map(({ entity, listed, review, units }) => ({ entity, listed, review, units })),
    planLines: plan.lines.length,
    planGaps: plan.gaps.length,
    planTotalCents: plan.totalCents,
    scenarios: outcomes.map(figuresOf),
  };
  if (process.env.UPDATE_GOLDEN || !existsSync(goldenPath)) {
    if (process.env.CI) throw new Error('the golden file is missing');
    writeFileSync(goldenPath, `${JSON.stringify(now, null, 2)}\n`);
  }
  expect(now).toEqual(JSON.parse(readFileSync(goldenPath, 'utf8')));
});

function figuresOf(outcome: ScenarioOutcome) {
  const {
    scenario,
    stamp,
    sCurve: _curve,
    netCurve: _netCurve,
    cash: _cash,
    peakAdvance: _peak,
    ...figures
  } = outcome;
  return { scenario: scenario.id, asOf: stamp.asOf, ...figures };
}

// One of something, and what is nearly certain: the words that a board stumbles over first.

import { addDays, calendarDate } from '../../../core/calendar/date';
import type { TableModel } from '../../../core/document/block';
import { boardPacket } from '../../../core/document/board-packet';
import { overrideWords } from '../../../core/document/inventory-table';
import type { RunResult } from '../../../core/document/run-result';
import { percentWords } from '../../../core/document/words';
import type { PlanGap } from '../../../core/plan/plan-line';
import { believableRun } from '../../fixtures/run-result';

const run = believableRun();

function tableNamed(caption: string, of: RunResult): TableModel {
  const tables = boardPacket(of).sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : [])),
  );
  const found = tables.find((table) => table.caption === caption);
  if (found === undefined) throw new Error(`no table “${caption}”`);
  return found;
}

test.each([
  [0, 0, '0%'],
  [0.004, 0, 'under 1%'],
  [0.994, 0, '99%'],
  [0.995, 0, 'over 99%'],
  [0.9995, 1, 'over 99.9%'],
  [1, 0, '100%'],
])('a share of %d with %d digits is %s, and never certain unless it is', (share, digits, words) => {
  expect(percentWords(share, digits)).toBe(words);
});

const withGaps = (count: number): RunResult => {
  const gaps = Array.from(
    { length: count },
    (_, index): PlanGap => ({
      site: '(project)',
      assetIds: [],
      lineId: null,
      reason: `no price for part ${String.fromCharCode(65 + index)}`,
      remedy: 'Enter a quote',
    }),
  );
  return { ...run, plan: { ...run.plan, gaps } };
};

test.each([
  [4, null],
  [5, '1 more is in the workbook.'],
  [6, '2 more are in the workbook.'],
])('of %d parts without a price those that are not shown are counted', (count, note) => {
  const table = tableNamed('Without a price, not in the total', withGaps(count));
  expect(table.note).toBe(note);
  expect(table.rows[0]?.[1]).toBe('Whole project');
});

test.each([
  [7, null],
  [8, 'The 7 sites that finish last; 1 other is in the workbook.'],
  [9, 'The 7 sites that finish last; 2 others are in the workbook.'],
])('of %d sites the seven that finish last are shown, in the order in which they start', (count, note) => {
  const first = calendarDate('2023-01-01');
  const sites = Array.from({ length: count }, (_, index) => ({
    site: `Site ${index}`,
    start: addDays(first, 10 * (count - index)),
    finish: addDays(first, 200 + index),
    finishP50: addDays(first, 210 + index),
    finishP80: addDays(first, 220 + index),
  }));
  const table = tableNamed('Start and finish by site', { ...run, timeline: { ...run.timeline, sites } });
  expect(table.note).toBe(note);
  const shown = Array.from({ length: 7 }, (_, index) => `Site ${count - 1 - index}`);
  expect(table.rows.map(([site]) => site)).toEqual(shown);
});

test('sites that start on one day stand in order of their names', () => {
  const day = calendarDate('2023-01-01');
  const site = (name: string) => ({ site: name, start: day, finish: day, finishP50: day, finishP80: day });
  const sites = [site('Cedar'), site('Antler'), site('Bison')];
  const table = tableNamed('Start and finish by site', { ...run, timeline: { ...run.timeline, sites } });
  expect(table.rows.map(([name]) => name)).toEqual(['Antler', 'Bison', 'Cedar']);
});

test('a single piece of evidence that was set aside is one piece', () => {
  const overridden = run.flags.assets.find(({ verdict }) => verdict.override !== null)?.verdict;
  if (!overridden?.override) throw new Error('the fixture has an override');
  expect(overrideWords(overridden)).toContain('(1 piece of evidence set aside)');
  const none = { ...overridden, override: { ...overridden.override, setAside: [] } };
  expect(overrideWords(none)).toContain('(0 pieces of evidence set aside)');
});

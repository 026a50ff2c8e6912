// Runs at the borders: nothing listed and nothing planned; assets that nobody named. What a document then says must
// be as true as it is of a full run.

import { calendarDate } from '../../../core/calendar/date';
import type { Block } from '../../../core/document/block';
import { boardPacket } from '../../../core/document/board-packet';
import {
  affectedSites,
  chanceWords,
  decisiveDeadline,
  listedMakers,
  percentileCents,
  runsWords,
} from '../../../core/document/run-figures';
import type { RunResult } from '../../../core/document/run-result';
import { listWords, sentence, shortDateWords } from '../../../core/document/words';
import { applicationWorkbook } from '../../../core/document/workbook';
import { fraction } from '../../../core/fraction';
import { cents } from '../../../core/money/cents';
import { believableRun } from '../../fixtures/run-result';

const full = believableRun();

function nothingToDo(): RunResult {
  const run = believableRun({ withFunding: false, withBudget: false });
  return {
    ...run,
    lines: [],
    plan: { ...run.plan, lines: [], gaps: [] },
    flags: {
      counts: { listed: 0, review: 0, clear: 0 },
      units: { listed: 0, review: 0, clear: 0 },
      assets: [],
    },
    estimate: { ...run.estimate, pointCents: cents(0), tornado: [], standardErrorCents: {} },
    timeline: { ...run.timeline, deadlines: [], sites: [], bindingResource: null },
  };
}

/** Every sentence, note and cell of the packet. */
function wordsOf(run: RunResult): string[] {
  return boardPacket(run, []).sections.flatMap(({ finding, blocks }) => [finding, ...blocks.flatMap(texts)]);
}

function texts(block: Block): string[] {
  if (block.kind === 'paragraph') return [block.text];
  if (block.kind === 'list') return [...block.entries];
  if (block.kind === 'figure') return [block.figure.altText];
  return block.kind === 'table' ? [...block.table.rows.flat(), block.table.note ?? ''] : [];
}

test('where nothing is listed, the packet says so in every section', () => {
  const words = wordsOf(nothingToDo());
  for (const expected of [
    'As of July 18, 2022 no asset of the inventory is from a listed vendor.',
    'No granted deadline applies as of the date.',
    'No deadline is known as of the date.',
    'No single line moves the total.',
    'No bars: no line is uncertain.',
    'Nothing is spent: the plan has no lines.',
  ])
    expect(words).toContain(expected);
  expect(words.join(' ')).toContain('No trade holds the schedule back.');
  expect(words.join(' ')).not.toMatch(/NaN|Infinity|undefined|null/);
});

test('the workbook of nothing has its sheets, and no number that is none', () => {
  const text = JSON.stringify(applicationWorkbook(nothingToDo()), (_key, value) =>
    typeof value === 'number' && !Number.isFinite(value) ? 'no number' : value,
  );
  expect(text).not.toMatch(/no number|NaN|Infinity|undefined/);
  expect(applicationWorkbook(nothingToDo()).sheets.map(({ name }) => name)).toEqual(
    applicationWorkbook(full).sheets.map(({ name }) => name),
  );
});

test('assets in review without maker, model, site or tag are still counted and asked about', () => {
  const [first, second] = full.flags.assets;
  if (!first || !second) throw new Error('the fixture has assets');
  const unnamed = { manufacturer: null, model: null, site: null, assetTag: null };
  const verdict = { ...first.verdict, verdict: 'review' as const, question: null, listings: [] };
  const override = {
    verdict: 'clear' as const,
    reason: 'label read on site',
    author: 'avery',
    at: '2022-07-01T10:00:00Z',
  };
  const run: RunResult = {
    ...full,
    flags: {
      ...full.flags,
      assets: [
        { asset: { ...first.asset, ...unnamed, quantity: 2 }, verdict },
        {
          asset: { ...second.asset, ...unnamed },
          verdict: { ...second.verdict, verdict: 'listed', entity: null, override },
        },
      ],
    },
  } as RunResult;
  const words = wordsOf(run);
  expect(words).toContain('2 units, maker unknown');
  expect(words).toContain('The evidence contradicts itself');
  expect(words).toContain(`Asset ${second.asset.id}, model unknown`);
  expect(words).toContain('avery, 2022-07-01');
  expect(listedMakers(run)).toEqual([{ maker: 'an unnamed entity', units: second.asset.quantity }]);
  expect(affectedSites(run)).toHaveLength(1);
});

test('a percentile that was not reported is an error, not a zero', () => {
  expect(() => percentileCents(full, 33)).toThrow(
    new RangeError('P33 is not among the reported percentiles'),
  );
  expect(percentileCents(full, 50)).toBe(full.estimate.percentilesCents['50']);
});

test('the deadline that counts is the first granted one ahead, else the last granted one, else none', () => {
  const [one] = full.timeline.deadlines;
  if (!one) throw new Error('the fixture has deadlines');
  const at = (...dates: string[]) =>
    decisiveDeadline({
      ...full,
      timeline: {
        ...full.timeline,
        deadlines: dates.map((date) => ({ ...one, granted: true, date: calendarDate(date) })),
      },
    })?.date ?? null;
  expect(at('2024-01-01', '2023-01-01', '2022-01-01')).toBe('2023-01-01');
  expect(at('2020-01-01', '2021-01-01', '2021-01-01')).toBe('2021-01-01');
  expect(at()).toBeNull();
});

test('a chance in words: 95, 75, 50 and 20 percent are where the word changes', () => {
  const words = (chance: number) => chanceWords(fraction(chance));
  expect([0.95, 0.949, 0.75, 0.749].map(words)).toEqual([
    'very likely',
    'likely',
    'likely',
    'more likely than not',
  ]);
  expect([0.5, 0.499, 0.2, 0.199].map(words)).toEqual([
    'more likely than not',
    'unlikely',
    'unlikely',
    'very unlikely',
  ]);
  expect([50, 80, 90, 65].map(runsWords)).toEqual([
    'half of all runs',
    'four runs in five',
    'nine runs in ten',
    '65 runs in 100',
  ]);
});

test('words of nothing are nothing, and a sentence keeps the end it has', () => {
  expect([listWords([]), listWords(['a']), listWords(['a', 'b'])]).toEqual(['', 'a', 'a and b']);
  expect([sentence('  '), sentence('why?'), sentence('done')]).toEqual(['', 'Why?', 'Done.']);
  expect(shortDateWords(calendarDate('2022-07-18'))).toBe('Jul 18, 2022');
});

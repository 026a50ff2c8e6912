import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { amountWords } from '../../../core/document/words';
import { fraction } from '../../../core/fraction';
import type { Cents } from '../../../core/money/cents';
import { assetsWithFonts } from '../../fixtures/assets-with-fonts';
import { inkByPage, pagesOf, poppler, wordsOf } from '../../fixtures/poppler';
import { type EngineUnderTest, engineUnderTest } from '../engine-under-test';

const assets = assetsWithFonts();
afterAll(() => assets.remove());
let engine: EngineUnderTest;

async function packet(folder: string): Promise<string> {
  await engine.ask('report-write', { folder: engine.path(folder), formats: ['pdf'] });
  return join(engine.path(folder), 'board-packet.pdf');
}

const sections = [
  'THE DECISION',
  'WHAT IT WILL COST',
  'WHAT DRIVES THE COST',
  'WHO PAYS',
  'CASH BY QUARTER',
  'CAN IT BE FINISHED IN TIME',
  'WHAT IF',
  'RISKS AND OPEN POINTS',
  'ASSUMPTIONS',
  'HOW THIS WAS CALCULATED',
];

/** A head and a foot alone cover about one dot in a hundred. */
const LEAST_INK = 0.02;

/** One demo and one run of it for all that is asked of its first packet. */
describe('The packet of the demo', () => {
  let path: string;
  beforeAll(async () => {
    engine = engineUnderTest('2022-07-18', assets.path);
    await engine.ask('demo-create', { path: engine.path('demo.changeout') });
    await engine.ask('settings-change', { patch: { trials: 500, budgetCents: 2_000_000_000 as Cents } });
    path = await packet('out');
  });
  afterAll(() => engine.remove());

  test('it has six to ten pages with every section, its own fonts, and no blank page', async () => {
    const pages = pagesOf(path);
    expect(pages).toBeGreaterThanOrEqual(6);
    expect(pages).toBeLessThanOrEqual(10);
    const words = wordsOf(path);
    for (const section of sections) expect(words).toContain(section);
    expect(words).not.toContain('WHAT CHANGED SINCE THE LAST PACKET');
    const fonts = poppler('pdffonts', path).toString('utf8').trim().split('\n').slice(2);
    expect(
      fonts.map((line) => /\+(\S+).* (yes|no) (yes|no) (yes|no) +\d+ +\d+$/.exec(line)?.slice(1, 4)),
    ).toEqual(['Inter-Bold', 'Inter-Regular', 'Inter-SemiBold'].map((name) => [name, 'yes', 'yes']));
    const ink = inkByPage(path);
    expect(ink).toHaveLength(pages);
    for (const share of ink) expect(share).toBeGreaterThan(LEAST_INK);
  });

  test('what the first page says of the budget is what the run says', async () => {
    const words = wordsOf(path).replace(/\s+/g, ' ');
    await engine.ask('report-write', { folder: engine.path('out'), formats: ['json'] });
    const { estimate } = JSON.parse(readFileSync(engine.path('out/result.json'), 'utf8')) as {
      estimate: {
        percentiles_cents: Record<string, Cents>;
        contingency_percentile: number;
        p_within_budget: number;
        s_curve: { cents: number; probability: number }[];
      };
    };
    const p80 = estimate.percentiles_cents['80'] ?? (0 as Cents);
    expect(estimate.contingency_percentile).toBe(80);
    expect(words).toContain(
      `Plan on ${amountWords(p80)}: in four runs in five the replacement costs no more.`,
    );
    const belowP80 = estimate.s_curve.filter(({ cents }) => cents <= p80).at(-1)?.probability;
    expect(belowP80).toBeCloseTo(0.8, 1);
    const share = `${Math.round(estimate.p_within_budget * 100)}%`;
    expect(words).toContain(
      `The budget of $20.0 million set so far suffices with a probability of ${share}.`,
    );
  });

  test('one after a packet that was handed over says what changed, and still has at most ten pages', async () => {
    await engine.ask('packet-hand-over', {});
    await engine.ask('settings-change', {
      patch: { seed: 77, contingencyPercentile: 90, rhoWithin: fraction(0.5) },
    });
    const second = await packet('second');
    expect(pagesOf(second)).toBeLessThanOrEqual(10);
    expect(wordsOf(second)).toContain('WHAT CHANGED SINCE THE LAST PACKET');
    expect(wordsOf(second)).toMatch(/in nine runs in ten/);
    for (const share of inkByPage(second)) expect(share).toBeGreaterThan(LEAST_INK);
  });
});

test('a workspace with two assets has a packet of six pages or more, none of them blank', async () => {
  engine = engineUnderTest('2022-07-18', assets.path);
  await engine.ask('workspace-create', { path: engine.path('tiny.changeout'), name: 'Tiny' });
  const file = engine.write(
    'inventory.csv',
    'Site,Asset Tag,Manufacturer,Model,Serial,Qty\nTower 1,T1,Huawei,BBU3910,S1,1\nTower 1,T2,Huawei,RRU3908,S2,3\n',
  );
  await engine.ask('files-import', { paths: [file] });
  await engine.ask('settings-change', { patch: { trials: 500 } });
  const path = await packet('tiny');
  expect(pagesOf(path)).toBeGreaterThanOrEqual(6);
  expect(pagesOf(path)).toBeLessThanOrEqual(10);
  for (const share of inkByPage(path)) expect(share).toBeGreaterThan(LEAST_INK);
  engine.remove();
});

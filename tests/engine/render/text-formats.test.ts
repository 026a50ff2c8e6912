import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { inventoryColumns } from '../../../core/document/inventory-table';
import { planColumns } from '../../../core/document/plan-table';
import type { RunResult } from '../../../core/document/run-result';
import { stripFormulaGuard } from '../../../core/inventory/normalize-text';
import { renderDocuments } from '../../../engine/render';
import { renderCsv } from '../../../engine/render/csv';
import { toSnakeKey, toSnakeKeys } from '../../../engine/render/snake-keys';
import { interFonts } from '../../fixtures/fonts';
import { believableRun } from '../../fixtures/run-result';

const run = believableRun({ isDemo: true });
const text = (bytes: Uint8Array | undefined): string =>
  Buffer.from(bytes ?? new Uint8Array()).toString('utf8');

async function documentNamed(of: RunResult, name: string): Promise<string> {
  const documents = await renderDocuments(of, ['csv', 'json', 'html'], { fonts: interFonts });
  return text(documents.find((document) => document.name === name)?.bytes);
}

describe('CSV', () => {
  it('reads back as the same plan lines, to the cent', () => {
    const rows = parse(text(renderCsv(planColumns, run.lines)), { columns: true }) as Record<
      string,
      string
    >[];
    const cents = rows.reduce((sum, row) => sum + Math.round(Number(row.point_dollars) * 100), 0);
    expect(rows).toHaveLength(run.lines.length);
    expect(cents).toBe(run.estimate.pointCents);
    expect(rows[0]).toMatchObject({ line_id: 'Bowman Butte/radio/ran-bbu', likely_dollars: '19000.00' });
  });

  it('puts an apostrophe before text that a spreadsheet would run, and quotes what needs quotes', () => {
    const [first] = run.flags.assets;
    if (first === undefined) throw new Error('the fixture has assets');
    const nasty = ['=1+1', '+1', '-1', '@A1', '\t=1', 'a "b", c', 'two\nlines'];
    const rows = nasty.map((model) => ({ ...first, asset: { ...first.asset, model } }));
    const read = parse(text(renderCsv(inventoryColumns, rows)), { columns: true }) as Record<
      string,
      string
    >[];
    expect(read.map((row) => row.model)).toEqual([
      "'=1+1",
      "'+1",
      "'-1",
      "'@A1",
      "'\t=1",
      'a "b", c',
      'two\nlines',
    ]);
  });
});

describe('CSV that comes back', () => {
  const [first] = run.flags.assets;
  if (first === undefined) throw new Error('the fixture has assets');

  it('gives the import every text as it was, whatever it begins with', () => {
    const start = fc.constantFrom('=', '+', '-', '@', "'=", "''+", '\t=', '`@', '', 'BBU');
    const model = fc.tuple(start, fc.string()).map(([before, rest]) => `${before}${rest}`.trim());
    fc.assert(
      fc.property(
        fc.array(
          model.filter((words) => words !== ''),
          { minLength: 1 },
        ),
        (models) => {
          const rows = models.map((words) => ({ ...first, asset: { ...first.asset, model: words } }));
          const read = parse(text(renderCsv(inventoryColumns, rows)), { columns: true }) as Record<
            string,
            string
          >[];
          expect(read.map((row) => stripFormulaGuard(row.model ?? ''))).toEqual(models);
          for (const row of read) expect(row.model).not.toMatch(/^[=+\-@\t\r]/);
        },
      ),
    );
  });
});

describe('JSON', () => {
  it('has snake case keys that end in their unit, and leaves names that are not ours alone', () => {
    expect(toSnakeKey('pWithinBudget')).toBe('p_within_budget');
    expect(toSnakeKey('unitCostCents')).toBe('unit_cost_cents');
    expect(
      toSnakeKeys({
        percentilesCents: { '80': 1 },
        byState: { ND: 2, 'S. 1625': 3 },
        list: [{ asOf: null }],
      }),
    ).toEqual({
      percentiles_cents: { '80': 1 },
      by_state: { ND: 2, 'S. 1625': 3 },
      list: [{ as_of: null }],
    });
  });

  it('holds the run without the assets in one file, and every asset with its evidence in the other', async () => {
    const result = JSON.parse(await documentNamed(run, 'result.json'));
    const inventory = JSON.parse(await documentNamed(run, 'inventory-and-flags.json'));
    expect(Object.keys(result)[0]).toBe('schema');
    expect(result.schema).toBe('changeout/result/1');
    expect(result.estimate.point_cents).toBe(run.estimate.pointCents);
    expect(result.stamp.input_hash).toBe(run.stamp.inputHash);
    expect(result.lines).toHaveLength(run.lines.length);
    expect(inventory.assets).toHaveLength(run.flags.assets.length);
    expect(inventory.assets[0]).toMatchObject({
      asset_id: 1,
      verdict: 'listed',
      evidence: [{ kind: 'name', matched: 'Huawei' }],
    });
  });

  it('is valid also for an empty inventory', async () => {
    const bare = { ...run, flags: { ...run.flags, assets: [] } };
    expect(JSON.parse(await documentNamed(bare, 'inventory-and-flags.json')).assets).toEqual([]);
  });
});

describe('HTML report', () => {
  it('needs nothing from elsewhere and runs no script', async () => {
    const page = await documentNamed(run, 'report.html');
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/<script|<link|<img|src=|@import/i);
    expect(page).toContain('DEMO: operator');
    expect(page.match(/<svg /g)).toHaveLength(5);
  });

  it('escapes what a person typed', async () => {
    const lines = run.lines.map((line) => ({ ...line, replacement: '<b onclick="x">&' }));
    const hostile = { ...run, lines, stamp: { ...run.stamp, workspaceName: '<script>alert(1)</script>' } };
    const page = await documentNamed(hostile, 'report.html');
    expect(page).not.toContain('<script>');
    expect(page).not.toContain('<b onclick');
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  });
});

describe('Documents of a run', () => {
  it('writes only the formats asked for, under fixed names', async () => {
    const names = (await renderDocuments(run, ['csv', 'html'], { fonts: interFonts })).map(
      ({ name }) => name,
    );
    expect(names).toEqual([
      'inventory-and-flags.csv',
      'plan-lines.csv',
      'assumptions.csv',
      'evidence-index.csv',
      'report.html',
    ]);
  });
});

import { existsSync, readFileSync } from 'node:fs';
import { changeout, documentOf, type Folder, smallInventory, temporaryFolder } from './command-line';

interface PlanDocument {
  readonly lines: readonly {
    readonly line_id: string;
    readonly likely_cents: number;
    readonly basis: string;
    readonly set_aside?: readonly { readonly basis: string; readonly reason: string }[];
  }[];
  readonly checks?: readonly { readonly id: string; readonly passed: boolean; readonly line_ids: string[] }[];
}

const radioLine = 'Tower 1/radio-unit/ran-rru/huawei';
let folder: Folder;
let workspace: string;
beforeAll(() => {
  folder = temporaryFolder();
  workspace = folder.path('small.changeout');
  documentOf('new', workspace, '--name', 'Small Telephone');
  documentOf('import', workspace, folder.write('inventory.csv', smallInventory));
});
afterAll(() => folder.remove());

const radios = (asOf: string) => {
  const { lines } = documentOf<PlanDocument>('plan', workspace, '--as-of', asOf);
  return lines.find((line) => line.line_id === radioLine);
};

test('an own price list is taken, shows in the catalog and in the plan', () => {
  const header = 'id,low,likely,high,price_year,source\n';
  const file = folder.write('prices.csv', `${header}ran-rru,5000,5500,6000,2022,Invoice 88\n`);
  expect(documentOf('catalog', 'import', workspace, file)).toMatchObject({
    schema: 'changeout/catalog-import/1',
    created: 1,
  });
  const { items } = documentOf<{ items: unknown[] }>('catalog', workspace, '--search', 'remote radio unit');
  expect(items).toMatchObject([{ item_id: 'ran-rru', in_force: { basis: 'user', likely_cents: 550_000 } }]);
  expect(radios('2022-07-18')).toMatchObject({ basis: 'user', likely_cents: 550_000 });
});

test('a bad row is refused with its place, status 2, and nothing is written', () => {
  const file = folder.write('bad.csv', 'id,low,likely,high,price_year,source\nran-bbu,9,8,x,2022,Invoice\n');
  const ended = changeout('catalog', 'import', workspace, file);
  expect(ended.status).toBe(2);
  expect(ended.err).toContain('bad.csv, row 2, column high: This is no amount in dollars');
});

test('the catalog is written as CSV and as a workbook', () => {
  for (const name of ['catalog.csv', 'catalog.xlsx']) {
    documentOf('catalog', 'export', workspace, folder.path(name));
    expect(existsSync(folder.path(name))).toBe(true);
  }
  expect(readFileSync(folder.path('catalog.csv'), 'utf8')).toContain('ran-rru,');
});

test('a quote goes before the own price while it is valid; plan --checks says when it has expired', () => {
  const lines = folder.write(
    'lines.csv',
    'item,unit_price,discount,tiers\nran-rru,"$5,000.00",10%,3:4000; 50:3000\n',
  );
  const given = ['--vendor', 'Prairie Wireless', '--number', 'Q-17', '--date', '2022-06-01'];
  const file = folder.write('q17.txt', 'Quote Q-17');
  documentOf('quotes', 'add', workspace, lines, ...given, '--expiry', '2022-08-31', '--file', file);
  // Three radios reach the tier from 3 on: $4,000 less 10 %.
  expect(radios('2022-07-18')).toMatchObject({ basis: 'quote', likely_cents: 360_000 });
  expect(documentOf('quotes', workspace, '--as-of', '2022-07-18')).toMatchObject({
    quotes: [{ number: 'Q-17', standing: 'valid', has_file: true, line_ids: [radioLine] }],
  });
  const late = documentOf<PlanDocument>('plan', workspace, '--as-of', '2022-09-01', '--checks');
  const expired = late.checks?.find(({ id }) => id === 'expired-quotes');
  expect(expired).toMatchObject({ passed: false, line_ids: [radioLine] });
  expect(late.lines.find((line) => line.line_id === radioLine)?.set_aside?.[0]).toMatchObject({
    basis: 'quote',
    reason: 'expired on 2022-08-31, before 2022-09-01',
  });
});

test('a quote with a mistake leaves neither a quote nor its file behind', () => {
  const lines = folder.write('wrong.csv', 'item,unit_price\nno-such-item,10\n');
  const file = folder.write('wrong.txt', 'Quote');
  const given = ['--vendor', 'A', '--number', '1', '--date', '2022-06-01', '--file', file];
  const ended = changeout('quotes', 'add', workspace, lines, ...given);
  expect(ended.status).toBe(2);
  expect(ended.err).toContain('the catalog has no such item priced by the unit');
  expect(documentOf('evidence', 'list', workspace)).toMatchObject({ files: [{ name: 'q17.txt' }] });
});

test('rules are listed, written and taken', () => {
  const path = folder.path('rules.json');
  expect(documentOf('rules', 'export', workspace, path)).toMatchObject({ rules: 76 });
  const file = JSON.parse(readFileSync(path, 'utf8')) as { rules: { id: string }[]; disabledIds: string[] };
  const without = { ...file, rules: file.rules.filter(({ id }) => id !== 'training') };
  documentOf('rules', 'import', workspace, folder.write('fewer.json', JSON.stringify(without)), '--replace');
  const { rules } = documentOf<{ rules: { rule: { id: string }; is_disabled: boolean }[] }>(
    'rules',
    workspace,
  );
  expect(rules.filter((row) => row.is_disabled).map((row) => row.rule.id)).toEqual(['training']);
  expect(
    documentOf<PlanDocument>('plan', workspace).lines.some((line) => line.line_id.includes('/training/')),
  ).toBe(false);
});

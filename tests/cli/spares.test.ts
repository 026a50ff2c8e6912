import { changeout, documentOf, type Folder, temporaryFolder } from './command-line';

const inventory = [
  'Site,Asset Tag,Category,Manufacturer,Model,Serial,Qty,Unit Cost',
  'Tower 1,T1,Radio unit,Huawei,RRU3908,S1,12,5000',
  'Tower 2,T2,ONT,Huawei,HG8245H,S2,40,60',
  '',
].join('\n');

let folder: Folder;
let workspace: string;
beforeAll(() => {
  folder = temporaryFolder();
  workspace = folder.path('a.changeout');
  documentOf('new', workspace, '--name', 'Prairie Test', '--customers', '24000');
  documentOf('import', workspace, folder.write('inventory.csv', inventory));
});
afterAll(() => folder.remove());

const day = ['--as-of', '2019-11-04', '--trials', '200'];

interface Spares {
  readonly schema: string;
  readonly orders: readonly {
    readonly risk: {
      readonly p_ever_down: number;
      readonly pools: readonly {
        readonly pool_id: string;
        readonly buy_units: number;
        readonly effect: string;
      }[];
    };
  }[];
}

test('spares says what to buy while it is allowed; a count of the store and a repair record change it', () => {
  const before = documentOf<Spares>('spares', workspace, ...day);
  expect(before.schema).toBe('changeout/spares/1');
  const pool = before.orders[0]?.risk.pools[0];
  expect(pool).toMatchObject({ effect: 'site', pool_id: 'radio-unit | huawei | RRU3908' });
  expect(changeout('spares', workspace, ...day).out).toContain('through 2019-11-18');
  documentOf('spares', 'stock', workspace, pool?.pool_id ?? '', '2', '--source', 'count of November 1');
  const counted = documentOf<Spares>('spares', workspace, ...day).orders[0]?.risk;
  expect(counted?.p_ever_down).toBeLessThan(before.orders[0]?.risk.p_ever_down ?? 0);
  documentOf('spares', 'rate', workspace, 'radio-unit', '0.2', '0.3', '0.5', '--source', 'repairs of 2018');
  const rated = documentOf<Spares>('spares', workspace, ...day).orders[0]?.risk;
  expect(rated?.p_ever_down).toBeGreaterThan(counted?.p_ever_down ?? 1);
});

test('bad spares and rates are refused in one line', () => {
  const refusals: readonly [readonly string[], string][] = [
    [['stock', workspace, 'x', '-1', '--source', 'y'], '-1'],
    [['stock', workspace, 'x', '2'], '--source'],
    [['rate', workspace, 'teapot', '1', '2', '3', '--source', 'y'], 'no such category'],
    [['rate', workspace, 'ont', 'many', '2', '3', '--source', 'y'], 'Not a number'],
    [['rate', workspace, 'ont', '3', '2', '1', '--source', 'y'], 'not in order'],
  ];
  for (const [args, words] of refusals) {
    const ended = changeout('spares', ...args);
    expect(ended.status).toBe(2);
    expect(ended.err).toContain(words);
  }
});

test('letters are added, listed with their chance to be met, and removed', () => {
  const set = ['--kind', 'deadline', '--letter-date', '2019-10-01', '--date', '2020-12-31'];
  documentOf('letters', 'add', workspace, ...set, '--source', 'letter no. 6');
  const asked = [
    '--status',
    'requested',
    '--letter-date',
    '2019-11-01',
    '--days',
    '90',
    '--probability',
    '0.4',
  ];
  const added = documentOf<{ letter: { id: number } }>(
    ...['letters', 'add', workspace, ...asked, '--source', 'letter no. 7', '--file', 'letter-7.pdf'],
  );
  const listed = documentOf<{ letters: readonly { extension_days: number | null }[] }>(
    ...['letters', 'list', workspace],
  );
  expect(listed.letters.map((letter) => letter.extension_days)).toEqual([null, 90]);
  const timeline = documentOf<{ deadlines: readonly { id: string; date: string; p_met: number }[] }>(
    ...['timeline', workspace, ...day],
  );
  const dates = timeline.deadlines.filter(({ id }) => id.startsWith('letter-')).map(({ date }) => date);
  expect(dates).toEqual(['2020-12-31', '2021-03-31']);
  documentOf('letters', 'remove', workspace, String(added.letter.id));
  expect(changeout('letters', 'list', workspace).out).not.toContain('letter-7.pdf');
});

test('a letter that says nothing certain is refused, and nothing is written', () => {
  const count = documentOf<{ letters: readonly unknown[] }>('letters', 'list', workspace).letters.length;
  const said = ['--letter-date', '2019-11-01', '--source', 'x'];
  const refusals: readonly [readonly string[], string][] = [
    [[...said], 'neither days nor a date'],
    [[...said, '--status', 'promised', '--days', '9'], 'granted, requested or refused'],
    [[...said, '--kind', 'deadline'], 'sets no date'],
    [['--letter-date', '11/01/19x', '--source', 'x', '--days', '9'], 'YYYY-MM-DD'],
    [['--letter-date', '2019-11-01', '--days', '9'], '--source'],
  ];
  for (const [args, words] of refusals) {
    const ended = changeout('letters', 'add', workspace, ...args);
    expect(ended.status).toBe(2);
    expect(ended.err).toContain(words);
  }
  expect(changeout('letters', 'remove', workspace, '99').status).toBe(2);
  expect(documentOf<{ letters: readonly unknown[] }>('letters', 'list', workspace).letters).toHaveLength(
    count,
  );
});

test('the price of a deadline says what each date costs more and what an extension is worth', () => {
  const asked = ['--letter-date', '2019-11-02', '--status', 'requested', '--days', '90'];
  documentOf('letters', 'add', workspace, ...asked, '--source', 'letter no. 8');
  const ended = changeout('deadline-price', workspace, ...day);
  expect(ended.status).toBe(0);
  expect(ended.out).toContain('More');
  expect(ended.out).toMatch(/[Oo]ne more extension/);
});

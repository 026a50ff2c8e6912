import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { AssetFields, AssetId } from '../../../core/inventory/asset';
import type { AssetColumnFilter } from '../../../core/inventory/asset-filter';
import { qualityGaps } from '../../../core/inventory/quality-gap';
import type { InventoryView } from '../../../engine/api';
import { assetsDir, type EngineUnderTest, engineUnderTest } from '../engine-under-test';

let engine: EngineUnderTest;

const assets: Partial<AssetFields>[] = [
  {
    site: 'Tower 1',
    manufacturer: 'Huawei',
    model: 'BBU3910',
    category: 'radio-baseband',
    serial: 'S1',
    quantity: 1,
  },
  {
    site: 'Tower 1',
    manufacturer: 'Huawei',
    model: 'RRU3908',
    category: 'radio-unit',
    serial: 'S2',
    quantity: 3,
  },
  { site: 'Tower 2', manufacturer: 'Cisco', model: 'ASR-920', category: 'cell-site-router', quantity: 1 },
  { manufacturer: 'Hikvision', model: 'DS-2CD2143G0-I', category: 'camera', quantity: 2, status: 'spare' },
  { site: 'Tower 2', manufacturer: 'ZTE', model: 'ZXA10 C320', category: 'olt', serial: 'S5%', quantity: 1 },
];

beforeEach(async () => {
  engine = engineUnderTest();
  await engine.ask('workspace-create', { path: engine.path('inventory.changeout'), name: 'Inventory' });
  for (const fields of assets) await engine.ask('asset-add', { fields });
  await engine.ask('asset-change', {
    assetIds: [1 as AssetId, 2 as AssetId],
    fields: { purchaseDate: '2017-06-14' as never, purchaseCostCents: 125_050 as never },
  });
});
afterEach(() => engine.remove());

async function idsOf(columns: readonly AssetColumnFilter[]): Promise<number[]> {
  const { rows, total } = await engine.ask('asset-page', { offset: 0, limit: 50, filter: { columns } });
  expect(total).toBe(rows.length);
  return rows.map((row) => row.id);
}

const everything = { offset: 0, limit: 50 };

test.each<[string, AssetColumnFilter, number[]]>([
  [
    'a text that is contained, whatever its case',
    { kind: 'text', column: 'model', test: 'contains', text: 'rru' },
    [2],
  ],
  ['a beginning', { kind: 'text', column: 'serial', test: 'begins', text: 'S' }, [1, 2, 5]],
  ['a percent sign is itself', { kind: 'text', column: 'serial', test: 'contains', text: '%' }, [5]],
  ['some values', { kind: 'set', column: 'category', values: ['olt', 'camera'] }, [4, 5]],
  ['blank among values', { kind: 'set', column: 'site', values: ['Tower 1', null] }, [1, 2, 4]],
  ['a verdict', { kind: 'set', column: 'verdict', values: ['clear'] }, [3]],
  ['no value ticked', { kind: 'set', column: 'site', values: [] }, []],
  ['units from 2 on', { kind: 'range', column: 'quantity', from: 2, to: null }, [2, 4]],
  ['an amount', { kind: 'range', column: 'purchaseCostCents', from: 100_000, to: 125_050 }, [1, 2]],
  ['a date', { kind: 'range', column: 'purchaseDate', from: '2017-01-01', to: '2017-12-31' }, [1, 2]],
  ['unknown serials', { kind: 'blank', column: 'serial', isBlank: true }, [3, 4]],
  ['known sites', { kind: 'blank', column: 'site', isBlank: false }, [1, 2, 3, 5]],
  ['unknown use', { kind: 'blank', column: 'use', isBlank: true }, [1, 2, 3, 4, 5]],
])('a filter by %s', async (_, condition, expected) => {
  expect(await idsOf([condition])).toEqual(expected);
});

test('conditions of several columns hold together, with search and verdict', async () => {
  const filter = {
    text: 'tower',
    verdict: 'listed' as const,
    columns: [{ kind: 'range' as const, column: 'quantity' as const, from: 2, to: null }],
  };
  const { rows } = await engine.ask('asset-page', { ...everything, filter });
  expect(rows.map((row) => row.model)).toEqual(['RRU3908']);
});

test('every column sorts both ways, and pages join without a gap', async () => {
  for (const column of ['verdict', 'purchaseCostCents', 'use', 'site', 'owner'] as const) {
    const whole = await engine.ask('asset-page', { ...everything, sort: { column, direction: 'desc' } });
    const parts = await Promise.all(
      [0, 2, 4].map((offset) =>
        engine.ask('asset-page', { offset, limit: 2, sort: { column, direction: 'desc' } }),
      ),
    );
    expect(parts.flatMap((part) => part.rows.map((row) => row.id))).toEqual(whole.rows.map((row) => row.id));
    expect(whole.total).toBe(5);
  }
});

test('a condition that fits no column is refused in words', async () => {
  const columns = [{ kind: 'range', column: 'purchaseDate', from: 5, to: null }];
  expect(await engine.refusal('asset-page', { ...everything, filter: { columns } })).toContain(
    'must fit the column',
  );
  const turned = [{ kind: 'range', column: 'quantity', from: 5, to: 2 }];
  expect(await engine.refusal('asset-page', { ...everything, filter: { columns: turned } })).toContain(
    'must end on or after its start',
  );
});

test('values of a column are counted among what the filter leaves', async () => {
  expect(await engine.ask('asset-values', { column: 'site', filter: { verdict: 'listed' } })).toEqual([
    { value: 'Tower 1', assets: 2 },
    { value: null, assets: 1 },
    { value: 'Tower 2', assets: 1 },
  ]);
});

test('a bulk edit says what would change before it does, and is one step of the history', async () => {
  const selection = {
    filter: { columns: [{ kind: 'set', column: 'site', values: ['Tower 1', 'Tower 2'] }] },
  } as const;
  const fields = { site: 'Tower 1', status: 'in service' };
  const preview = await engine.ask('bulk-preview', { selection, fields });
  expect(preview).toMatchObject({ assets: 4, changing: 4 });
  expect(preview.fields).toEqual([
    {
      field: 'site',
      next: 'Tower 1',
      changing: 2,
      now: [
        { text: 'Tower 1', assets: 2 },
        { text: 'Tower 2', assets: 2 },
      ],
      furtherValues: 0,
    },
    { field: 'status', next: 'in service', changing: 4, now: [{ text: '', assets: 4 }], furtherValues: 0 },
  ]);
  const before = await engine.ask('asset-page', everything);
  expect(await engine.ask('bulk-change', { selection, fields })).toEqual({ changed: 4 });
  const after = await engine.ask('asset-page', everything);
  expect(after.rows.filter((row) => row.site === 'Tower 1')).toHaveLength(4);
  await engine.ask('history-undo', {});
  expect(await engine.ask('asset-page', everything)).toEqual(before);
});

test('all that match but some are deleted, and come back with one undo', async () => {
  const before = await engine.ask('asset-page', everything);
  const selection = { filter: { verdict: 'listed' as const }, exceptIds: [2 as AssetId] };
  expect(await engine.ask('bulk-delete', { selection })).toEqual({ deleted: 3 });
  expect((await engine.ask('asset-page', everything)).rows.map((row) => row.id)).toEqual([2, 3]);
  await engine.ask('history-undo', {});
  expect(await engine.ask('asset-page', everything)).toEqual(before);
});

test('a copy of an asset has no serial, tag or address of its own', async () => {
  await engine.ask('asset-change', { assetIds: [1 as AssetId], fields: { assetTag: 'T1', ip: '10.0.0.1' } });
  const { assetIds } = await engine.ask('asset-duplicate', { assetIds: [1 as AssetId] });
  const { asset } = await engine.ask('asset-detail', { assetId: assetIds[0] as AssetId });
  expect(asset).toMatchObject({ site: 'Tower 1', model: 'BBU3910', serial: null, assetTag: null, ip: null });
});

test('a paste shows what would change, and writes all of it in one step', async () => {
  const input = {
    offset: 1,
    columns: ['model', 'category', 'purchaseDate', 'purchaseCostCents', 'quantity'] as const,
    rows: [
      ['RRU3908', 'Remote radio unit', '7/1/2018', '$1,300.50', '4'],
      ['ASR-920', '', '2018-02-01', '', '1'],
    ],
  };
  const preview = await engine.ask('paste-preview', input);
  expect(preview.problems).toEqual([]);
  expect(preview.cells).toEqual([
    { assetId: 2, column: 'purchaseDate', before: '2017-06-14', after: '2018-07-01' },
    { assetId: 2, column: 'purchaseCostCents', before: '1250.50', after: '1300.50' },
    { assetId: 2, column: 'quantity', before: '3', after: '4' },
    { assetId: 3, column: 'category', before: 'Cell site router', after: '' },
    { assetId: 3, column: 'purchaseDate', before: '', after: '2018-02-01' },
  ]);
  expect(preview).toMatchObject({ changing: 5, unchanged: 5, rowsBeyond: 0, columnsBeyond: 0 });
  const before = await engine.ask('asset-page', everything);
  const { total } = await engine.ask('history-page', { offset: 0, limit: 1 });
  await engine.ask('cells-change', { changes: preview.changes, doing: 'paste' });
  expect((await engine.ask('history-page', { offset: 0, limit: 1 })).total).toBe(total + 1);
  expect((await engine.ask('paste-preview', input)).changing).toBe(0);
  await engine.ask('history-undo', {});
  expect(await engine.ask('asset-page', everything)).toEqual(before);
});

test('cells that cannot be taken are named by row and column, and rows below the last asset are counted', async () => {
  const preview = await engine.ask('paste-preview', {
    offset: 3,
    columns: ['id', 'quantity', 'mac'],
    rows: [
      ['9', 'three', 'no mac'],
      ['5', '1', ''],
      ['6', '1', ''],
    ],
  });
  expect(preview.problems.map(({ row, column, reason }) => [row, column, reason])).toEqual([
    [1, 'Asset', 'The number of an asset cannot be changed'],
    [1, 'Quantity', 'This is not a quantity'],
    [1, 'MAC', 'This is not the MAC address of one interface'],
  ]);
  expect(preview.rowsBeyond).toBe(1);
});

test('cells copied to a spreadsheet and pasted back change nothing', async () => {
  const { rows } = await engine.ask('asset-page', everything);
  const columns = [
    'site',
    'manufacturer',
    'model',
    'category',
    'use',
    'quantity',
    'purchaseDate',
    'purchaseCostCents',
  ] as const;
  const { assetCellText } = await import('../../../core/inventory/asset-cell');
  const texts = rows.map((row) => columns.map((column) => assetCellText(row, column)));
  const preview = await engine.ask('paste-preview', { offset: 0, columns, rows: texts });
  expect(preview).toMatchObject({ changing: 0, problems: [], unchanged: rows.length * columns.length });
});

test('a view is saved under a name, replaced, deleted, and undo brings it back', async () => {
  const view: InventoryView = {
    columns: [{ column: 'model', width: 240 }],
    sort: { column: 'quantity', direction: 'desc' },
    filter: { text: 'radio', columns: [{ kind: 'set', column: 'site', values: ['Tower 1', null] }] },
  };
  const saved = await engine.ask('saved-view-save', { id: null, name: 'Radio', view });
  expect(await engine.ask('saved-view-list', {})).toEqual([saved]);
  expect(await engine.refusal('saved-view-save', { id: null, name: 'RADIO', view })).toContain(
    'Another view has this name',
  );
  const renamed = await engine.ask('saved-view-save', { id: saved.id, name: 'Radio units', view });
  await engine.ask('saved-view-delete', { id: saved.id });
  expect(await engine.ask('saved-view-list', {})).toEqual([]);
  await engine.ask('history-undo', {});
  expect(await engine.ask('saved-view-list', {})).toEqual([renamed]);
});

test('where each field comes from: a person and when, until an undo takes the edit back', async () => {
  await engine.ask('asset-change', { assetIds: [1 as AssetId], fields: { serial: 'S1-B' } });
  const origins = await engine.ask('asset-origins', { assetId: 1 as AssetId });
  expect(origins.serial).toEqual({
    kind: 'edit',
    author: 'tester',
    at: new Date('2022-07-18T12:00:00').toISOString(),
    summary: 'Changed serial of 1 asset',
  });
  expect(origins.model).toMatchObject({ summary: 'Added Huawei BBU3910' });
  expect(origins.owner).toBeUndefined();
  await engine.ask('history-undo', {});
  expect((await engine.ask('asset-origins', { assetId: 1 as AssetId })).serial).toMatchObject({
    summary: 'Added Huawei BBU3910',
  });
});

test('what is missing is counted, and a click finds the very assets that were counted', async () => {
  const quality = await engine.ask('quality-panel', {});
  expect(quality).toMatchObject({ assets: 5, flagged: 4 });
  for (const gap of quality.gaps) {
    const { total } = await engine.ask('asset-page', { ...everything, filter: { gap: gap.id } });
    expect([gap.id, total]).toEqual([gap.id, gap.assets]);
  }
  expect(quality.gaps.find((gap) => gap.id === 'no-serial')).toMatchObject({ assets: 2, flagged: 1 });
  expect(quality.gaps.find((gap) => gap.id === 'unknown-use')).toMatchObject({ assets: 1, flagged: 1 });
  expect(quality.gaps.find((gap) => gap.id === 'no-site')).toMatchObject({ assets: 1 });
  expect(quality.gaps.find((gap) => gap.id === 'no-country')).toBeUndefined();
  const money = quality.gaps.map((gap) => gap.pointCents);
  expect(money).toEqual([...money].sort((a, b) => b - a));
});

test('the money of a gap that every asset has is the money of all lines that belong to assets', async () => {
  const { planCents, gaps } = await engine.ask('quality-panel', {});
  const { lines } = await engine.ask('plan', {});
  const ofAssets = lines.filter((line) => line.assetIds.length > 0);
  expect(planCents).toBe(ofAssets.reduce((sum, line) => sum + line.pointCents, 0));
  expect(gaps.find((gap) => gap.id === 'no-evidence')?.pointCents).toBe(planCents);
});

test('every gap that names an item of a form names one that the reference has, with its confidence', () => {
  const reference = JSON.parse(readFileSync(`${assetsDir}/reference/application-forms.json`, 'utf8')) as {
    forms: { id: string; groups: { fields: { name: string; confidence: string }[] }[] }[];
    known_deficiencies: { defect: string; confidence: string }[];
  };
  for (const { item } of qualityGaps) {
    if (item === null) continue;
    const form = reference.forms.find(({ id }) => id === item.form);
    const found =
      item.form === 'known defect'
        ? reference.known_deficiencies.find(({ defect }) => defect === item.name)
        : form?.groups.flatMap((group) => group.fields).find(({ name }) => name === item.name);
    expect([item.name, found?.confidence]).toEqual([item.name, item.confidence]);
  }
});

test.each(['csv', 'xlsx', 'json'] as const)(
  'an export as %s is the whole inventory and comes back without a change',
  async (format) => {
    const path = engine.path(`export.${format}`);
    const written = await engine.ask('inventory-export', { path, format });
    expect(written).toMatchObject({ path, assets: 5 });
    const other = engineUnderTest();
    try {
      await other.ask('workspace-create', { path: other.path('other.changeout'), name: 'Other' });
      await other.ask('files-import', { paths: [path] });
      const { rows } = await other.ask('asset-page', everything);
      const { rows: ours } = await engine.ask('asset-page', everything);
      const withoutOrigin = (list: typeof rows) =>
        list.map(({ importFileId: _file, importRow: _row, ...fields }) => fields);
      expect(withoutOrigin(rows)).toEqual(withoutOrigin(ours));
    } finally {
      other.remove();
    }
  },
);

test('an export of the filter has only what the filter leaves, and no file is overwritten unasked', async () => {
  const path = engine.path('listed.csv');
  expect(
    await engine.ask('inventory-export', { path, format: 'csv', filter: { verdict: 'clear' } }),
  ).toMatchObject({
    assets: 1,
  });
  expect(readFileSync(path, 'utf8').split('\r\n')).toHaveLength(3);
  expect(await engine.refusal('inventory-export', { path, format: 'csv' })).toContain('exists already');
  await engine.ask('inventory-export', { path, format: 'csv', replace: true });
});

test('an export of the list has the columns, the filter and the order of the screen, all rows of it', async () => {
  const path = engine.path('list.csv');
  const columns = ['verdict', 'model', 'id'] as const;
  const sort = { column: 'model', direction: 'desc' } as const;
  await engine.ask('inventory-export', { path, format: 'csv', columns, sort });
  const { rows } = await engine.ask('asset-page', { ...everything, sort });
  const lines = readFileSync(path, 'utf8').trimEnd().split('\r\n');
  expect(lines[0]).toBe('Verdict,Model,Asset');
  expect(lines.slice(1)).toEqual(rows.map(({ verdict, model, id }) => `${verdict},${model ?? ''},${id}`));
  expect(lines).toHaveLength(6);
});

test('any paste, also a senseless one, is taken or refused, and undo restores every asset', async () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom('', '7', '2018-02-01', '1,200.00', 'OLT', '00:1e:10:aa:bb:cc'),
  );
  const columns = [
    'model',
    'category',
    'quantity',
    'purchaseDate',
    'purchaseCostCents',
    'mac',
    'site',
  ] as const;
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(cell, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 6 }),
      fc.nat({ max: 6 }),
      async (rows, offset) => {
        const before = await engine.ask('asset-page', everything);
        const preview = await engine.ask('paste-preview', { offset, columns, rows });
        if (preview.changes.length === 0) return;
        await engine.ask('cells-change', { changes: preview.changes, doing: 'paste' });
        const again = await engine.ask('paste-preview', { offset, columns, rows });
        expect(again.changing).toBe(0);
        await engine.ask('history-undo', {});
        expect(await engine.ask('asset-page', everything)).toEqual(before);
      },
    ),
    { numRuns: 40 },
  );
});

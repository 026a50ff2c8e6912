// After any sequence of edits the verdicts, the counts and the pages are those that a program computes which has just
// opened the file.

import fc from 'fast-check';
import { calendarDate } from '../../../core/calendar/date';
import type { Asset } from '../../../core/inventory/asset';
import { emptySite } from '../../../core/inventory/site';
import { type EngineUnderTest, engineUnderTest, inventoryCsv } from '../engine-under-test';

type Edit = (engine: EngineUnderTest, assets: readonly Asset[], pick: number) => Promise<unknown>;

const idAt = (assets: readonly Asset[], pick: number): Asset['id'][] =>
  assets.length === 0 ? [] : [assets[pick % assets.length]?.id].filter((id) => id !== undefined);

const each =
  (edit: (engine: EngineUnderTest, assetId: Asset['id']) => Promise<unknown>): Edit =>
  async (engine, assets, pick) => {
    for (const id of idAt(assets, pick)) await edit(engine, id);
  };

const edits: Readonly<Record<string, Edit>> = {
  'another maker': each((engine, id) =>
    engine.ask('asset-change', { assetIds: [id], fields: { manufacturer: 'Nokia' } }),
  ),
  'another quantity': each((engine, id) =>
    engine.ask('asset-change', { assetIds: [id], fields: { quantity: 5 } }),
  ),
  'another site': each((engine, id) =>
    engine.ask('asset-change', { assetIds: [id], fields: { site: 'Tower 9' } }),
  ),
  deleted: each((engine, id) => engine.ask('asset-delete', { assetIds: [id] })),
  overridden: each((engine, assetId) =>
    engine.ask('override-set', { assetId, verdict: 'clear', entityId: null, reason: 'label read' }),
  ),
  'override removed': each((engine, assetId) => engine.ask('override-clear', { assetId })),
  added: (engine, _, pick) =>
    engine.ask('asset-add', { fields: { manufacturer: pick % 2 === 0 ? 'ZTE' : 'Axis', model: `M${pick}` } }),
  'site written in capitals': (engine) =>
    engine.ask('site-change', { site: { ...emptySite('TOWER 1'), kind: 'tower' } }),
  'another date': (engine, _, pick) =>
    engine.ask('settings-change', {
      patch: { asOf: calendarDate(pick % 2 === 0 ? '2019-11-04' : '2022-07-18') },
    }),
  'taken back': (engine) => engine.ask('history-undo', {}),
  'done again': (engine) => engine.ask('history-redo', {}),
};

const anyEdits = fc.array(
  fc.record({
    name: fc.constantFrom(...Object.keys(edits)),
    pick: fc.nat({ max: 20 }),
    isSeen: fc.boolean(),
  }),
  { minLength: 1, maxLength: 12 },
);

/** What the window shows: all verdicts, the counts, and the pages that join them. */
async function shown(engine: EngineUnderTest): Promise<unknown> {
  const flags = await engine.ask('flag-all', {});
  const page = await engine.ask('asset-page', { offset: 0, limit: 100 });
  const clear = await engine.ask('asset-page', { offset: 0, limit: 100, filter: { verdict: 'clear' } });
  return { flags, page, clear, sites: await engine.ask('site-list', {}) };
}

async function freshlyShown(path: string): Promise<unknown> {
  const other = engineUnderTest();
  try {
    await other.ask('workspace-open', { path, mode: 'read' });
    return await shown(other);
  } finally {
    other.remove();
  }
}

async function makeEdits(
  engine: EngineUnderTest,
  list: readonly { name: string; pick: number; isSeen: boolean }[],
): Promise<void> {
  for (const { name, pick, isSeen } of list) {
    const { assets } = await engine.ask('flag-all', {});
    await edits[name]?.(
      engine,
      assets.map(({ asset }) => asset),
      pick,
    );
    if (isSeen) await engine.ask('asset-page', { offset: 0, limit: 5 });
  }
}

test('whatever is edited, taken back and done again, the verdicts are those of a fresh start', async () => {
  await fc.assert(
    fc.asyncProperty(anyEdits, async (list) => {
      const engine = engineUnderTest();
      try {
        const path = engine.path('a.changeout');
        await engine.ask('workspace-create', { path, name: 'A' });
        await engine.ask('files-import', { paths: [engine.write('a.csv', inventoryCsv)] });
        await makeEdits(engine, list);
        expect(await shown(engine)).toEqual(await freshlyShown(path));
      } finally {
        engine.remove();
      }
    }),
    { numRuns: 15 },
  );
}, 120_000);

test('an edit leaves all other assets unread: they are the very same objects', async () => {
  const engine = engineUnderTest();
  try {
    await engine.ask('workspace-create', { path: engine.path('a.changeout'), name: 'A' });
    await engine.ask('files-import', { paths: [engine.write('a.csv', inventoryCsv)] });
    const before = (await engine.ask('flag-all', {})).assets;
    const [first] = before;
    if (first === undefined) throw new Error('no assets');
    await engine.ask('asset-change', { assetIds: [first.asset.id], fields: { manufacturer: 'Nokia' } });
    const after = (await engine.ask('flag-all', {})).assets;
    expect(after.map((flagged, at) => flagged.asset === before[at]?.asset)).toEqual(
      before.map((_, at) => at !== 0),
    );
    expect(after[0]?.verdict.verdict).toBe('review');
  } finally {
    engine.remove();
  }
});

import { calendarDate } from '../../../core/calendar/date';
import type { AssetFields, AssetId } from '../../../core/inventory/asset';
import { dollars } from '../../../core/money/cents';
import { type EngineUnderTest, engineUnderTest, inventoryCsv } from '../engine-under-test';

let engine: EngineUnderTest;
beforeEach(async () => {
  engine = engineUnderTest();
  await engine.ask('workspace-create', { path: engine.path('a.changeout'), name: 'Prairie Test' });
  await engine.ask('files-import', { paths: [engine.write('inventory.csv', inventoryCsv)] });
  await engine.ask('settings-change', {
    patch: { trials: 200, timelineTrials: 100, programId: 'scrp-2022' },
  });
});
afterEach(() => engine.remove());

const hash = async (): Promise<string> => (await engine.ask('timeline', {})).stamp.inputHash;

/** Different after the change, and as before when it is undone. */
async function expectHashFollows(change: () => Promise<unknown>): Promise<void> {
  const before = await hash();
  await change();
  expect(await hash()).not.toBe(before);
  await engine.ask('history-undo', {});
  expect(await hash()).toBe(before);
}

const idOf = async (tag: string): Promise<AssetId> => {
  const { assets } = await engine.ask('flag-all', {});
  const found = assets.find(({ asset }) => asset.assetTag === tag);
  if (found === undefined) throw new Error(`no asset ${tag}`);
  return found.asset.id;
};
const changeAsset = async (tag: string, fields: Partial<AssetFields>) =>
  engine.ask('asset-change', { assetIds: [await idOf(tag)], fields });

test('a letter about a deadline, from which the chance to meet it follows', () =>
  expectHashFollows(() =>
    engine.ask('deadline-letter-save', {
      letter: {
        id: null,
        kind: 'deadline',
        status: 'granted',
        letterDate: calendarDate('2022-07-01'),
        deadlineDate: calendarDate('2023-06-30'),
        extensionDays: null,
        probability: null,
        source: 'letter no. 7',
        evidenceFile: null,
        notes: null,
      },
    }),
  ));

test('a rate of one’s own for finishing earlier', () =>
  expectHashFollows(() =>
    engine.ask('deadline-rate-save', { key: 'overtimePremiumFraction', value: 1, source: 'labor contract' }),
  ));

test('spares on hand and failures a year', async () => {
  const { orders } = await engine.ask('running-on', {});
  const poolId = orders[0]?.risk.pools[0]?.poolId;
  if (poolId === undefined) throw new Error('no pool of spares');
  await expectHashFollows(() =>
    engine.ask('spare-stock-save', { poolId, quantity: 2, source: 'counted in the store' }),
  );
  await expectHashFollows(() =>
    engine.ask('failure-rate-save', {
      category: 'radio-unit',
      perYear: { low: 0.01, likely: 0.02, high: 0.03 },
      source: 'repair log',
    }),
  );
});

test('a date obtained that moves support: the plan lines are the same, the support is not', async () => {
  const support = async () => (await engine.ask('funding', {})).funding?.supportCents;
  const [lines, before] = [(await engine.ask('plan', {})).lines, await support()];
  await expectHashFollows(() => changeAsset('T1', { purchaseDate: calendarDate('2021-01-01') }));
  await changeAsset('T1', { purchaseDate: calendarDate('2021-01-01') });
  expect((await engine.ask('plan', {})).lines).toEqual(lines);
  expect(await support()).toBeLessThan(before ?? 0);
});

test('an install date counts too; a note on an asset moves no number and no hash', async () => {
  await expectHashFollows(() => changeAsset('T2', { installDate: calendarDate('2019-05-05') }));
  const before = await hash();
  await changeAsset('T2', { notes: 'on the north leg' });
  expect(await hash()).toBe(before);
});

test('a price of one’s own that no plan line uses but a rate does', async () => {
  // Without radios nothing is brought to a tower.
  await engine.ask('asset-delete', { assetIds: [await idOf('T1'), await idOf('T2')] });
  const { lines } = await engine.ask('plan', {});
  expect(lines.some(({ catalogItemId }) => catalogItemId === 'ran-transport')).toBe(false);
  const entry = (await engine.ask('catalog-entries', {})).rows.find(
    ({ itemId }) => itemId === 'ran-transport',
  );
  if (!entry) throw new Error('the catalog has the item');
  const { category, item, unit, group, eligibilityCode, distribution } = entry.inForce;
  await expectHashFollows(() =>
    engine.ask('own-price-save', {
      price: {
        ...{ itemId: 'ran-transport', category, item, unit, group, eligibilityCode, distribution },
        ...{ lowCents: dollars(4000), likelyCents: dollars(4200), highCents: dollars(5000) },
        ...{ fractionOfEquipment: null, priceYear: 2022, source: 'Quote of a haulier', notes: null },
        confidence: 'sourced',
      },
    }),
  );
});

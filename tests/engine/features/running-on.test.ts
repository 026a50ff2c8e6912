import { dollars } from '../../../core/money/cents';
import { type EngineUnderTest, engineUnderTest } from '../engine-under-test';

/** Two spellings of one maker, a customer device, and a maker that no export rule touches in 2019. */
const inventory = [
  'Site,Asset Tag,Category,Manufacturer,Model,Serial,Qty,Unit Cost',
  'Tower 1,T1,Radio unit,Huawei,RRU3908,S1,6,5000',
  'Tower 2,T2,Radio unit,HUAWEI TECHNOLOGIES CO. LTD,RRU3908,S2,6,5000',
  'Tower 1,T3,ONT,Huawei,HG8245H,S3,400,60',
  'Tower 2,T4,Radio unit,ZTE Corporation,ZXSDR R8882,S4,3,4000',
  '',
].join('\n');

let engine: EngineUnderTest;
beforeEach(async () => {
  engine = engineUnderTest('2019-11-04');
  await engine.ask('workspace-create', {
    path: engine.path('a.changeout'),
    name: 'Test',
    customers: 5000,
    states: ['MT'],
  });
  await engine.ask('files-import', { paths: [engine.write('inventory.csv', inventory)] });
});
afterEach(() => engine.remove());

const risk = async () => {
  const view = await engine.ask('running-on', {});
  const present = view.orders[0]?.risk;
  if (present === undefined) throw new Error('no order was weighed');
  return present;
};
const poolOf = async (label: string) => {
  const found = (await risk()).pools.find((pool) => pool.label.includes(label));
  if (found === undefined) throw new Error(`no pool of ${label}`);
  return found;
};

test('spellings of one listed maker are one pool, bought until the general license ends', async () => {
  const radios = await poolOf('RRU3908');
  expect(radios.units).toBe(12);
  expect(radios.lastBuyDate).toBe('2019-11-18');
  expect(radios.buyCents).toBe(radios.buyUnits * 500_000);
});

test('customer devices are out alone, and a maker without an export rule puts no site at risk', async () => {
  expect((await poolOf('HG8245H')).effect).toBe('unit');
  const radios = await poolOf('R8882');
  expect(radios.supply.kind).toBe('open');
  expect(radios.pEverDown).toBe(0);
});

test('spares on hand lower the risk and undo brings it back', async () => {
  const before = await risk();
  const { poolId } = await poolOf('RRU3908');
  await engine.ask('spare-stock-save', { poolId, quantity: 9, source: 'count of the store' });
  const after = await risk();
  expect(after.pEverDown).toBeLessThan(before.pEverDown);
  expect((await poolOf('RRU3908')).onHandSource).toBe('count of the store');
  await engine.ask('history-undo', {});
  expect((await risk()).pEverDown).toBe(before.pEverDown);
});

test('a failure rate of one’s own replaces the assumption with its source; bad ones are refused in words', async () => {
  const perYear = { low: 0.2, likely: 0.3, high: 0.4 };
  const before = await risk();
  await engine.ask('failure-rate-save', { category: 'radio-unit', perYear, source: 'repairs 2016 to 2018' });
  const view = await engine.ask('running-on', {});
  expect(view.failureRates.find(({ category }) => category === 'radio-unit')).toMatchObject({
    isOwn: true,
    confidence: 'sourced',
    source: 'repairs 2016 to 2018',
  });
  expect(view.orders[0]?.risk.pEverDown).toBeGreaterThan(before.pEverDown);
  const refused = await engine.refusal('failure-rate-save', {
    category: 'radio-unit',
    perYear: { low: 0.4, likely: 0.3, high: 0.2 },
    source: 'x',
  });
  expect(refused).toContain('not in order');
});

test('the categories that leave a site up are the user’s choice', async () => {
  const before = await risk();
  await engine.ask('settings-change', { patch: { unitOnlyCategories: [] } });
  expect((await poolOf('HG8245H')).effect).toBe('site');
  expect((await risk()).pEverDown).toBeGreaterThan(before.pEverDown);
});

test('a wanted chance for the whole network is reached with the spares that may be bought', async () => {
  await engine.ask('settings-change', { patch: { spareServiceLevel: 0.99 as never } });
  const present = await risk();
  expect(1 - present.pEverDownAfterBuying).toBeGreaterThanOrEqual(0.99);
});

const letter = {
  id: null,
  kind: 'extension',
  status: 'requested',
  letterDate: '2019-11-01',
  deadlineDate: null,
  extensionDays: 90,
  probability: 0.5,
  source: 'letter no. 7',
  evidenceFile: 'letter-7.pdf',
  notes: null,
} as const;

test('a letter shows in the deadlines with its chance, is changed, deleted and brought back', async () => {
  const set = {
    ...letter,
    kind: 'deadline',
    status: 'granted',
    extensionDays: null,
    probability: null,
  } as const;
  await engine.answer('deadline-letter-save', { letter: { ...set, deadlineDate: '2020-06-30' } });
  const saved = (await engine.answer('deadline-letter-save', { letter })) as { value: { id: number } };
  const cases = await engine.ask('deadline-list', {});
  expect(cases.find(({ id }) => id === `letter-${saved.value.id}`)).toMatchObject({
    date: '2020-09-28',
    granted: false,
    probability: 0.5,
    source: 'letter no. 7, letter-7.pdf',
  });
  const refused = { ...letter, id: saved.value.id, status: 'refused', probability: null };
  await engine.answer('deadline-letter-save', { letter: refused });
  expect(
    (await engine.ask('deadline-list', {})).find(({ id }) => id === `letter-${saved.value.id}`)?.probability,
  ).toBe(0);
  await engine.ask('deadline-letter-delete', { id: saved.value.id });
  expect(await engine.ask('deadline-letter-list', {})).toHaveLength(1);
  await engine.ask('history-undo', {});
  expect(await engine.ask('deadline-letter-list', {})).toHaveLength(2);
});

test('a letter that says nothing certain is refused, and nothing is written', async () => {
  const refusals: readonly [object, string][] = [
    [{ extensionDays: null }, 'neither days nor a date'],
    [{ kind: 'deadline', status: 'granted', probability: null }, 'sets no date'],
    [{ kind: 'deadline', deadlineDate: '2020-06-30' }, 'neither requested nor refused'],
    [{ status: 'granted' }, 'Only a request'],
    [{ letterDate: '2019-13-01' }, 'must be a date YYYY-MM-DD'],
    [{ extensionDays: 0 }, 'at least one day'],
    [{ id: 99 }, 'no letter 99'],
  ];
  for (const [patch, words] of refusals) {
    expect(await engine.refusal('deadline-letter-save', { letter: { ...letter, ...patch } })).toContain(
      words,
    );
  }
  expect(await engine.ask('deadline-letter-list', {})).toEqual([]);
});

test.each([
  ['ran-transport', 'crewMobilizationCents'],
  ['tw-crew', 'crewDayCents'],
] as const)(
  'an own price of %s is the rate of an earlier finish as well as the price of the lines',
  async (itemId, key) => {
    const rate = async () => (await engine.ask('deadline-rate-list', {})).find((one) => one.key === key);
    const before = await rate();
    const entry = (await engine.ask('catalog-entries', {})).rows.find(
      (row) => row.itemId === itemId,
    )?.inForce;
    if (entry === undefined) throw new Error(`the catalog has ${itemId}`);
    const { category, item, unit, group, eligibilityCode, distribution } = entry;
    const likelyCents = dollars(7777);
    await engine.ask('own-price-save', {
      price: {
        ...{ itemId, category, item, unit, group, eligibilityCode, distribution },
        ...{ lowCents: likelyCents, likelyCents, highCents: likelyCents, fractionOfEquipment: null },
        ...{ priceYear: 2019, source: 'Contract 5', confidence: 'sourced', notes: null },
      },
    });
    expect(before?.value).not.toBe(likelyCents);
    expect(await rate()).toMatchObject({
      value: likelyCents,
      isOwn: false,
      source: expect.stringMatching(/your own price of .*Contract 5/),
    });
    await engine.ask('history-undo', {});
    expect(await rate()).toEqual(before);
  },
);

test('a rate of finishing earlier is kept with its source, changes the price, and goes back', async () => {
  await engine.ask('settings-change', { patch: { trials: 500 } });
  const shipped = await engine.ask('deadline-rate-list', {});
  const price = () => engine.ask('deadline-price', { confidence: 0.8 });
  const before = await price();
  const earliest = before.curve[0];
  expect(earliest?.overtime).toBe(true);
  await engine.ask('deadline-rate-save', {
    key: 'overtimePremiumFraction',
    value: 1,
    source: 'labor contract',
  });
  const own = (await engine.ask('deadline-rate-list', {})).find(
    ({ key }) => key === 'overtimePremiumFraction',
  );
  expect(own).toMatchObject({ value: 1, isOwn: true, source: 'labor contract', confidence: 'sourced' });
  const after = await price();
  expect(after.curve[0]).toMatchObject({
    date: earliest?.date,
    overtimeCents: 2 * (earliest?.overtimeCents ?? 0),
    extraCents: (earliest?.extraCents ?? 0) + (earliest?.overtimeCents ?? 0),
  });
  expect(after.remarks).toContain('Premium paid on an overtime hour: 100 %. labor contract (sourced)');
  await engine.ask('history-undo', {});
  expect(await engine.ask('deadline-rate-list', {})).toEqual(shipped);
  expect(await price()).toEqual(before);
  const refused = await engine.refusal('deadline-rate-save', {
    key: 'leadTimeCutFraction',
    value: 0.99,
    source: 'x',
  });
  expect(refused).toContain('too large');
});

import { readFileSync } from 'node:fs';
import { cents, dollars } from '../../../core/money/cents';
import type { OwnPrice } from '../../../core/plan/own-price';
import type { QuoteInput } from '../../../engine/api';
import { type EngineUnderTest, engineUnderTest, inventoryCsv } from '../engine-under-test';

const switchPrice: OwnPrice = {
  itemId: 'ran-rru',
  category: 'Radio access network',
  item: 'Remote radio unit, one band, one sector',
  unit: 'each',
  group: 'equipment',
  eligibilityCode: 'replacement_equipment',
  lowCents: dollars(5000),
  likelyCents: dollars(5500),
  highCents: dollars(6000),
  fractionOfEquipment: null,
  priceYear: 2022,
  distribution: 'pert',
  source: 'Invoice 88 of 2022-05-02',
  confidence: 'sourced',
  notes: null,
};

const quote = (changes: Partial<QuoteInput> = {}): QuoteInput => ({
  id: null,
  vendor: 'Prairie Wireless',
  number: 'Q-17',
  date: '2022-06-01' as QuoteInput['date'],
  expiryDate: '2022-08-31' as QuoteInput['date'],
  evidenceSha256: null,
  fileName: 'q17.pdf',
  notes: null,
  lines: [
    {
      catalogItemId: 'ran-rru',
      description: 'Radio, 3 sectors',
      unitPriceCents: dollars(5000),
      discountFraction: 0.1,
      tiers: [{ fromQuantity: 10, unitPriceCents: dollars(4000) }],
    },
  ],
  ...changes,
});

describe('Prices of one’s own over the catalog', () => {
  let engine: EngineUnderTest;
  beforeEach(async () => {
    engine = engineUnderTest('2022-07-18');
    await engine.ask('workspace-create', { path: engine.path('w.changeout'), name: 'Prairie' });
    await engine.ask('files-import', { paths: [engine.write('inventory.csv', inventoryCsv)] });
  });
  afterEach(() => engine.remove());

  const radios = async (asOf?: string) => {
    const patch = asOf === undefined ? {} : { patch: { asOf: asOf as never } };
    const { lines } = await engine.ask('plan', patch);
    const found = lines.find((line) => line.lineId === 'Tower 1/radio-unit/ran-rru/huawei');
    if (found === undefined) throw new Error('the plan has radios');
    return found;
  };

  it('an own price goes before the shipped one, which stays on the line as set aside; undo takes it back', async () => {
    const shipped = await radios();
    expect(shipped).toMatchObject({ quantity: 3, likelyCents: dollars(6900), basis: 'planning assumption' });
    expect(shipped.setAside).toBeUndefined();
    await engine.ask('own-price-save', { price: switchPrice });
    const own = await radios();
    expect(own).toMatchObject({ likelyCents: dollars(5500), basis: 'user', priceYear: 2022 });
    expect(own.source.document).toBe('Invoice 88 of 2022-05-02');
    expect(own.setAside).toEqual([
      {
        basis: 'planning assumption',
        source: shipped.source.document,
        likelyCents: dollars(6900),
        cause: 'precedence',
        reason: 'your own price goes first',
      },
    ]);
    await engine.ask('history-undo', {});
    expect(await radios()).toEqual(shipped);
  });

  it('a quote goes before the own price while it is valid, less its discount', async () => {
    await engine.ask('own-price-save', { price: switchPrice });
    await engine.ask('quote-save', { quote: quote() });
    const line = await radios();
    expect(line).toMatchObject({
      basis: 'quote',
      lowCents: dollars(4500),
      likelyCents: dollars(4500),
      highCents: dollars(4500),
      distribution: 'fixed',
      priceYear: 2022,
    });
    expect(line.formula).toContain(
      'Price: Quote Q-17 of Prairie Wireless, 2022-06-01, valid to 2022-08-31: $5,000.00 each less 10 % = $4,500.00.',
    );
    expect(line.setAside?.map(({ basis }) => basis)).toEqual(['planning assumption', 'user']);
  });

  it('an expired quote is not used, and the line says so', async () => {
    await engine.ask('quote-save', { quote: quote() });
    expect((await radios('2022-08-31')).basis).toBe('quote');
    const late = await radios('2022-09-01');
    expect(late.basis).toBe('planning assumption');
    expect(late.setAside?.[0]?.reason).toBe('expired on 2022-08-31, before 2022-09-01');
    const early = await radios('2022-05-31');
    expect(early.setAside?.[0]?.reason).toBe('dated after 2022-05-31');
    const rows = await engine.ask('quote-list', {});
    expect(rows[0]).toMatchObject({ standing: 'valid', hasFile: false });
    expect(rows[0]?.lineIds).toEqual(['Tower 1/radio-unit/ran-rru/huawei']);
    const { checks } = await engine.ask('plan-checks', { patch: { asOf: '2022-09-01' as never } });
    expect(checks.find(({ id }) => id === 'expired-quotes')).toMatchObject({
      passed: false,
      lineIds: ['Tower 1/radio-unit/ran-rru/huawei'],
    });
  });

  it('a quote with mistakes is refused with all of them, and nothing is written', async () => {
    const [line] = quote().lines;
    if (line === undefined) throw new Error('the quote has a line');
    const bad = quote({
      expiryDate: '2022-05-01' as QuoteInput['date'],
      lines: [
        { ...line, catalogItemId: 'tax' },
        {
          ...line,
          tiers: [
            { fromQuantity: 5, unitPriceCents: cents(1) },
            { fromQuantity: 5, unitPriceCents: cents(2) },
          ],
        },
      ],
    });
    const refusal = await engine.refusal('quote-save', { quote: bad });
    expect(refusal).toContain('expires before its own date');
    expect(refusal).toContain('Line 1 of the quote: the catalog has no such item priced by the unit');
    expect(refusal).toContain('Line 2 of the quote: two tiers start at the same quantity');
    expect(await engine.ask('quote-list', {})).toEqual([]);
    await engine.ask('quote-save', { quote: quote() });
    expect(await engine.refusal('quote-save', { quote: quote() })).toContain(
      'a quote of this number already',
    );
  });

  it('a price for a thing that nothing priced closes its gap', async () => {
    const csv = 'Site,Asset Tag,Manufacturer,Model,Category,Qty\nTower 1,S1,Huawei,2288H V5,Server,2\n';
    await engine.ask('files-import', { paths: [engine.write('servers.csv', csv)] });
    const gaps = async () =>
      (await engine.ask('plan', {})).gaps.filter((gap) => gap.priceItemId === 'server');
    expect(await gaps()).toHaveLength(1);
    const row = (await engine.ask('catalog-entries', {})).rows.find(({ itemId }) => itemId === 'server');
    expect(row).toMatchObject({ gaps: 1, lines: 0, own: null });
    await engine.ask('own-price-save', { price: { ...switchPrice, itemId: 'server' } });
    expect(await gaps()).toEqual([]);
    const { lines } = await engine.ask('plan', {});
    expect(lines.find((line) => line.catalogItemId === 'server')).toMatchObject({
      quantity: 2,
      replacement: 'Server or storage',
      likelyCents: dollars(5500),
    });
  });

  it('the exported catalog is read back without a change, as CSV and as a workbook', async () => {
    await engine.ask('own-price-save', { price: switchPrice });
    for (const name of ['catalog.csv', 'catalog.xlsx']) {
      const { rows } = await engine.ask('catalog-export', { path: engine.path(name) });
      expect(rows).toBe(145);
      expect(await engine.ask('catalog-import', { path: engine.path(name) })).toEqual({
        created: 0,
        updated: 0,
        unchanged: 145,
      });
    }
  });

  it('a price list with bad rows is refused with every problem, and writes nothing', async () => {
    const csv = [
      'id,low,likely,high,price_year,source,confidence',
      'ran-rru,5000,5500,6000,2022,Invoice 88,sourced',
      'ran-bbu,9000,8000,x,22,,maybe',
      'ran-rru,1,2,3,2022,Other,sourced',
      'tax,6,7,8,2024,County,sourced',
    ].join('\n');
    const refusal = await engine.refusal('catalog-import', { path: engine.write('prices.csv', csv) });
    expect(refusal.split('\n')).toEqual([
      'high This is no amount in dollars. Write digits, such as 1234.50.',
      'price_year This is no year. Write four digits.',
      'confidence This confidence is not known. Use one of sourced, recalled, uncertain.',
      'low This is no share. Write a number from 0 to 1, such as 0.065.',
      'likely This is no share. Write a number from 0 to 1, such as 0.065.',
      'high This is no share. Write a number from 0 to 1, such as 0.065.',
      'id The item stands in row 2 already. Keep one row for each item.',
    ]);
    expect((await radios()).basis).toBe('planning assumption');
  });

  it('a changed price has to name its own source', async () => {
    await engine.ask('catalog-export', { path: engine.path('catalog.csv') });
    const edited = readFileSync(engine.path('catalog.csv'), 'utf8').replace(
      /^(ran-rru,.*?),4000.00,6900.00,12000.00,/m,
      '$1,4000.00,7000.00,12000.00,',
    );
    const refusal = await engine.refusal('catalog-import', { path: engine.write('edited.csv', edited) });
    expect(refusal).toBe(
      'source A changed price names the source of the shipped one. Name where your price comes from.',
    );
  });
});

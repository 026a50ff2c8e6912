import fc from 'fast-check';
import { calendarDate, fromDayNumber } from '../../../core/calendar/date';
import { type Asset, type AssetId, assetUses, emptyAssetFields } from '../../../core/inventory/asset';
import { assetCategories } from '../../../core/inventory/category';
import { matchDrafts } from '../../../core/inventory/match-drafts';
import { isEmptyWord, trimText } from '../../../core/inventory/normalize-text';
import { cents } from '../../../core/money/cents';
import { inventoryCsv, readInventoryFile } from '../../../engine/intake';

async function reimport(assets: readonly Asset[]) {
  const result = await readInventoryFile(new TextEncoder().encode(inventoryCsv(assets)), 'export.csv');
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return { intake: result.value.intake, ...matchDrafts(assets, result.value.intake.drafts) };
}

const awkward = fc.constantFrom(
  '=1+1',
  '-48V',
  '@home',
  "'=x",
  '5" pipe',
  'a,b',
  'a;b',
  'two\nlines',
  '&amp;',
  '<b>',
  '1/2/2019',
  'Total',
  '00123',
  '2.5E+19',
);
const text = fc
  .oneof(fc.string({ unit: 'grapheme', maxLength: 12 }), awkward)
  .map((value) => trimText(value.replaceAll('\r', '')))
  .filter((value) => value !== '' && !isEmptyWord(value) && !/\p{Surrogate}/u.test(value));
const word = fc.stringMatching(/^[A-Z][a-z]{2,8}$/);
const optional = fc.option(text, { nil: null });
const date = fc.option(fc.integer({ min: 0, max: 25_000 }).map(fromDayNumber), { nil: null });
const id = fc.stringMatching(/^[A-Z]{2}[0-9]{4}$/);

const fields = fc.record({
  site: optional,
  name: optional,
  category: fc.constantFrom(...assetCategories.map((category) => category.id)),
  manufacturer: optional,
  model: fc.option(word, { nil: null }),
  serial: fc.option(id, { nil: null }),
  quantity: fc.nat(5000),
  mac: fc.option(fc.stringMatching(/^00[0-9a-f]{9}1$/), { nil: null }),
  ip: fc.option(fc.ipV4(), { nil: null }),
  sysObjectId: fc.option(
    fc.nat(50_000).map((number) => `1.3.6.1.4.1.${number}.1`),
    { nil: null },
  ),
  systemDescription: optional,
  firmware: optional,
  component: optional,
  countryOfProduction: optional,
  use: fc.constantFrom(...assetUses.map((use) => use.id)),
  installDate: date,
  purchaseDate: date,
  purchaseCostCents: fc.option(fc.integer({ min: 0, max: 1e9 }).map(cents), { nil: null }),
  condition: optional,
  owner: optional,
  fundingSource: optional,
  assetTag: fc.option(id, { nil: null }),
  status: optional,
  notes: optional,
  sourceId: fc.option(
    id.map((value) => `netbox:${value}`),
    { nil: null },
  ),
  extra: fc.uniqueArray(
    fc.record({
      header: fc.oneof(word, fc.constantFrom('Category', 'Location', 'Site', 'Kept: Site', '=x', 'Serial #')),
      value: text,
    }),
    {
      selector: (field) => field.header,
      maxLength: 3,
    },
  ),
});

test('an exported inventory imported again changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fields, { minLength: 1, maxLength: 12 }), async (list) => {
      const assets = list.map(
        (one, index): Asset => ({ ...one, id: (index + 1) as AssetId, importFileId: null, importRow: null }),
      );
      const { intake, matches } = await reimport(assets);
      expect(intake.format).toBe('changeout');
      expect(intake.rejected).toEqual([]);
      expect(matches.filter((match) => match.action !== 'unchanged')).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test('a category that a person left unknown stays unknown, whatever the model looks like', async () => {
  const asset: Asset = {
    ...emptyAssetFields,
    id: 1 as AssetId,
    importFileId: null,
    importRow: null,
    model: 'Nbeaa',
  };
  expect((await reimport([asset])).matches[0]?.action).toBe('unchanged');
});

test('what a spreadsheet would take for a formula is guarded in the file and whole after the import', async () => {
  const asset: Asset = {
    ...emptyAssetFields,
    id: 1 as AssetId,
    importFileId: null,
    importRow: null,
    name: '=HYPERLINK("http://x")',
    purchaseDate: calendarDate('2017-06-14'),
  };
  expect(inventoryCsv([asset])).toContain('"\'=HYPERLINK(""http://x"")"');
  expect((await reimport([asset])).intake.drafts[0]?.fields.name).toBe('=HYPERLINK("http://x")');
});

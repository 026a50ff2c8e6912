import { explainFormat } from '../../../core/intake/explain-format';
import type { ColumnMapping } from '../../../core/intake/intake';
import { headerSignature, layerOptions, wholeOptions } from '../../../core/intake/mapping-profile';

test('the same headings in another order, case and punctuation are the same source', () => {
  expect(headerSignature(['Serial #', 'Model'])).toBe(headerSignature(['MODEL', 'serial number']));
  expect(headerSignature(['Serial #', 'Model'])).not.toBe(headerSignature(['Serial #']));
});

const column = (header: string, field: ColumnMapping['field'], by: ColumnMapping['by']): ColumnMapping => ({
  header,
  index: 0,
  field,
  by,
});

test('a profile names what was found or said, and leaves to a known format what it feeds itself', () => {
  const mapping = [
    column('Maker', 'manufacturer', 'synonym'),
    column('Modell', 'model', 'similar'),
    column('Zahl', 'quantity', 'values'),
    column('Asset Tag', 'assetTag', 'format'),
    column('Remarks', null, 'none'),
    column('Place', 'site', 'synonym'),
  ];
  const whole = wholeOptions(mapping, { mapping: { PLACE: 'name', Color: null }, dateOrder: 'day-first' });
  expect(whole).toEqual({
    dateOrder: 'day-first',
    mapping: { Maker: 'manufacturer', Modell: 'model', Zahl: 'quantity', PLACE: 'name', Color: null },
  });
  expect(wholeOptions([column('Maker', 'manufacturer', 'synonym')], {})).toEqual({
    mapping: { Maker: 'manufacturer' },
  });
});

test('what is said now wins over a profile, column by column', () => {
  const under = {
    mapping: { A: 'site', B: 'name' },
    columns: { Cost: { currency: 'EUR', decimalSign: ',' } },
    dateOrder: 'day-first',
  } as const;
  const over = { mapping: { B: 'model' }, columns: { Cost: { currency: 'USD' } } } as const;
  expect(layerOptions(under, over)).toEqual({
    mapping: { A: 'site', B: 'model' },
    columns: { Cost: { currency: 'USD', decimalSign: ',' } },
    dateOrder: 'day-first',
  });
});

test('a layer that says nothing adds nothing', () => {
  expect(layerOptions({}, { dateOrder: 'month-first' })).toEqual({ dateOrder: 'month-first' });
  expect(layerOptions({ columns: { When: { dateOrder: 'day-first' } } }, {})).toEqual({
    columns: { When: { dateOrder: 'day-first' } },
  });
});

test('a format is explained by the headings that gave it away', () => {
  expect(explainFormat('glpi', []).reason).toBe('Recognized by the shape of the file, or chosen by you');
  expect(explainFormat('csv', ['Maker'])).toEqual({
    label: 'Text table',
    reason: 'No known program’s export: columns are taken by their headings',
  });
  expect(explainFormat('something new', []).label).toBe('something new');
});

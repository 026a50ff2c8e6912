import { listOf, refusalOf } from './list-file';

test('an own list is read with its aliases, dates and citation', () => {
  const list = listOf(`Name | Aliases | List | Effective Date | End Date | Citation | Scope
    Prairie Optical | Prairie Optics; PO Systems | Entity List | 2020-06-05 | | 85 FR 34495 | all items
    Prairie Radio | | County purchasing ban | June 1, 2021 | 2024-01-01 | |`);
  expect(list.parties).toMatchObject([
    {
      name: 'Prairie Optical',
      aliases: ['Prairie Optics', 'PO Systems'],
      list: 'BIS Entity List',
      effectiveDate: '2020-06-05',
      citation: '85 FR 34495',
      scope: 'all items',
    },
    {
      name: 'Prairie Radio',
      list: 'other',
      listDetail: 'County purchasing ban',
      effectiveDate: '2021-06-01',
      endDate: '2024-01-01',
    },
  ]);
});

test.each([
  ['| | Entity List | 2020-06-05 |', 'name'],
  ['Prairie | | | 2020-06-05 |', 'list'],
  ['Prairie | | Entity List | |', 'effective_date'],
  ['Prairie | | Entity List | 5/6/2020 |', 'effective_date'],
  ['Prairie | | Entity List | 2020-06-05 | 2020-06-05', 'end_date'],
])('the row “%s” is rejected for its column %s', (row, column) => {
  const list = listOf(`name | aliases | list | effective_date | end_date
    Prairie Radio | | Entity List | 2020-06-05 |
    ${row}`);
  expect(list.rejected).toMatchObject([{ row: 3, column }]);
  expect(list.parties).toHaveLength(1);
});

test('a file that is no list says which files are', () => {
  expect(refusalOf('site | model\nTower 1 | BBU3910')).toMatch(/no list that Changeout knows.*Covered List/s);
});

test('a list without a single party is refused: it would end every listing', () => {
  expect(refusalOf('name | list | effective_date')).toMatch(/no list/);
});

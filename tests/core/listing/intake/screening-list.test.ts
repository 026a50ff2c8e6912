import { jsonListOf, listOf, refusalOf } from './list-file';

const header =
  '_id | source | type | name | addresses | federal_register_notice | start_date | end_date | license_requirement | license_policy | alt_names';
const entityList = 'Entity List (EL) - Bureau of Industry and Security';

test('a row of the Entity List becomes a party with its names, date, citation and license terms', () => {
  const list = listOf(`${header}
    1 | ${entityList} | | Prairie Optical Co., Ltd. | 1 Main Road, Wuhan, CN; 2 Side Road, Hong Kong, HK | 84 FR 22961 | 2019-05-21 | | For all items | Presumption of denial | Wuhan Prairie; Prairie Optics`);
  expect(list.parties).toEqual([
    {
      row: 2,
      list: 'BIS Entity List',
      listDetail: '15 CFR 744.11 and Supp. No. 4 to part 744',
      name: 'Prairie Optical Co., Ltd.',
      aliases: ['Wuhan Prairie', 'Prairie Optics'],
      country: 'CN',
      effectiveDate: '2019-05-21',
      endDate: null,
      scope: 'For all items',
      scopeCondition: null,
      licensePolicy: 'Presumption of denial',
      citation: '84 FR 22961',
    },
  ]);
});

test('words around a name are no part of it', () => {
  const names = listOf(`${header}
    1 | ${entityList} | | Affiliated Entity: Prairie Optical Co., Ltd. | | | 2019-05-21 | | | |
    2 | ${entityList} | | Prairie Radio Institute, and any successor, sub-unit, or subsidiary thereof | | | 2019-05-21 | | | |
    3 | ${entityList} | | Prairie Cameras or any of its subsidiaries | | | 2019-05-21 | | | |
    4 | ${entityList} | | Prairie Drones Co., Ltd., No. 5 Hill Road, Wuhan | | | 2019-05-21 | | | |
    5 | ${entityList} | | Prairie Fiber, 12 East Lake Road, Wuhan | | | 2019-05-21 | | | |`);
  expect(names.parties.map((party) => party.name)).toEqual([
    'Prairie Optical Co., Ltd.',
    'Prairie Radio Institute',
    'Prairie Cameras',
    'Prairie Drones Co., Ltd.',
    'Prairie Fiber',
  ]);
});

test('people, ships and lists of other matters are left out and counted', () => {
  const list = listOf(`${header}
    1 | Specially Designated Nationals (SDN) - Treasury Department | Individual | A Person | | | | | | |
    2 | Specially Designated Nationals (SDN) - Treasury Department | Vessel | A Ship | | | | | | |
    3 | Denied Persons List (DPL) - Bureau of Industry and Security | | Prairie Exports | | 83 FR 1 | 2018-04-15 | 2028-04-15 | | |
    4 | Unverified List (UVL) - Bureau of Industry and Security | | Prairie Labs | | | 2018-04-15 | | | |`);
  expect(list.remarks).toEqual([
    '2 rows left out: Specially Designated Nationals (SDN) - Treasury Department',
  ]);
  expect(list.parties.map((party) => [party.name, party.list, party.listDetail, party.endDate])).toEqual([
    ['Prairie Exports', 'other', 'BIS denial order', '2028-04-15'],
    ['Prairie Labs', 'other', 'BIS Unverified List', null],
  ]);
});

test('a date that is none is rejected with its row, a missing one is remarked', () => {
  const list = listOf(`${header}
    1 | ${entityList} | | Prairie Optical | | | last spring | | | |
    2 | ${entityList} | | Prairie Radio | | | | | | |`);
  expect(list.rejected).toMatchObject([
    { file: 'list.csv', row: 2, column: 'start_date', value: 'last spring' },
  ]);
  expect(list.parties).toMatchObject([{ name: 'Prairie Radio', effectiveDate: null }]);
  expect(list.remarks[0]).toMatch(/^1 row without a start date/);
});

test('the JSON file gives the same party as the CSV file', () => {
  const list = jsonListOf({
    results: [
      {
        source: entityList,
        name: 'Prairie Optical Co., Ltd.',
        alt_names: ['Wuhan Prairie', 'Prairie Optics'],
        addresses: [{ address: '1 Main Road', city: 'Wuhan', state: null, postal_code: null, country: 'CN' }],
        start_date: '2019-05-21',
        end_date: null,
        federal_register_notice: '84 FR 22961',
      },
    ],
  });
  expect(list.parties).toMatchObject([
    {
      row: 1,
      name: 'Prairie Optical Co., Ltd.',
      aliases: ['Wuhan Prairie', 'Prairie Optics'],
      country: 'CN',
      effectiveDate: '2019-05-21',
      citation: '84 FR 22961',
    },
  ]);
});

test('JSON that holds something else than such a list is refused', () => {
  expect(() => jsonListOf({ results: 4 })).toThrow();
  expect(() => jsonListOf({ results: [null] })).toThrow();
  expect(() => jsonListOf({ results: [{ name: 'Prairie' }] })).toThrow();
  expect(() => jsonListOf('text')).toThrow();
});

test('a row without a name of its own is rejected, one without a list is left out and counted', () => {
  const list = listOf(`${header}
    1 | ${entityList} | | ?? | | | 2019-05-21 | | | |
    2 | | | Prairie Optical | | | 2019-05-21 | | | |
    3 | ${entityList} | | Prairie F?ber | | | 2019-05-21 | | | |`);
  expect(list.rejected.map(({ row, reason }) => [row, reason])).toEqual([[2, 'The party has no name']]);
  expect(list.remarks).toEqual([
    '1 row left out: no list is named',
    '1 row with a “?” where a letter was lost match only other names of theirs',
  ]);
});

test('a person or a ship on a list that counts is no company; a file of nothing else is refused for that', () => {
  const others = `
    1 | ${entityList} | Individual | Prairie Person | | | 2019-05-21 | | | |
    2 | ${entityList} | Vessel | Prairie Star | | | 2019-05-21 | | | |`;
  const list = listOf(`${header}${others}
    3 | ${entityList} | Entity | Prairie Radio | | | 2019-05-21 | | | |`);
  expect(list.parties.map(({ name }) => name)).toEqual(['Prairie Radio']);
  expect(list.remarks).toEqual([`2 rows left out: ${entityList}, not a company`]);
  expect(refusalOf(`${header}${others}`)).toContain(
    `This file (Consolidated Screening List) names no company, so there is no list to take: 2 rows left out: ${entityList}, not a company`,
  );
});

test('an end that is no date is told at its cell, and an address without a country leaves it open', () => {
  const list = listOf(`${header}
    1 | ${entityList} | | Prairie Optical | | | 2019-05-21 | someday | | |
    2 | ${entityList} | | Prairie Radio | 1 Main Road, Wuhan | | 2019-05-21 | | | |`);
  expect(list.rejected).toMatchObject([{ row: 2, column: 'end_date', value: 'someday' }]);
  expect(list.parties).toMatchObject([{ name: 'Prairie Radio', country: null }]);
});

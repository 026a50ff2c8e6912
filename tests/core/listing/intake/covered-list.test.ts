import { listOf } from './list-file';

const pasted = `Covered Equipment or Services* | Date of Inclusion
Telecommunications equipment produced by Huawei Technologies Company, including telecommunications or video surveillance services provided by such entity or using such equipment. | March 12, 2021
Video surveillance and telecommunications equipment produced by Hytera Communications Corporation, to the extent it is used for the purpose of public safety, including services. | March 12, 2021
Information security products, solutions, and services supplied, directly or indirectly, by AO Kaspersky Lab or any of its predecessors, successors, parents, subsidiaries, or affiliates. | March 25, 2022Updated: July 23, 2024
International telecommunications services provided by China Mobile International USA Inc. subject to section 214 of the Act. | March 25, 2022
Telecommunications services provided by Pacific Networks Corp. and its wholly-owned subsidiary ComNet (USA) LLC, subject to section 214. | September 20, 2022
Routers produced in a foreign country, except routers with a Conditional Approval. | March 23, 2026 Updated: June 15, 2026 July 21, 2026
`;

test('the table pasted from the page of the FCC names the makers inside its sentences', () => {
  const list = listOf(pasted);
  expect(list.rejected).toEqual([]);
  expect(list.parties.map((party) => [party.name, party.effectiveDate, party.citation])).toEqual([
    ['Huawei Technologies Company', '2021-03-12', null],
    ['Hytera Communications Corporation', '2021-03-12', null],
    ['AO Kaspersky Lab', '2022-03-25', 'Entry updated 2024-07-23'],
    ['China Mobile International USA Inc.', '2022-03-25', null],
    ['Pacific Networks Corp.', '2022-09-20', null],
    ['Routers produced in a foreign country', '2026-03-23', 'Entry updated 2026-06-15, 2026-07-21'],
  ]);
  expect(list.parties[4]?.aliases).toEqual(['ComNet (USA) LLC']);
});

test('an entry that holds for some uses only keeps the condition', () => {
  const conditions = listOf(pasted).parties.map((party) => party.scopeCondition);
  expect(conditions[0]).toBeNull();
  expect(conditions[1]).toMatch(/^to the extent it is used for the purpose of public safety/);
});

test('paragraphs that became lines of their own when the page was pasted are put together again', () => {
  const list = listOf(`The FCC's list
    Covered Equipment or Services | Date of Inclusion
    Video surveillance equipment produced by Dahua Technology Company, to the extent it is used for public safety. |
    This covers services as well. | March 12, 2021
    Updated: July 23, 2024
    Telecommunications equipment |
    produced by ZTE Corporation, including services. | March 12, 2021
    Equipment produced by Prairie Radio. |
    Equipment produced by Prairie Optical. | June 5, 2024`);
  expect(list.parties.map((party) => [party.row, party.name, party.effectiveDate, party.citation])).toEqual([
    [3, 'Dahua Technology Company', '2021-03-12', 'Entry updated 2024-07-23'],
    [6, 'ZTE Corporation', '2021-03-12', null],
    [9, 'Prairie Optical', '2024-06-05', null],
  ]);
  expect(list.rejected).toMatchObject([{ row: 8, reason: 'There is no date of inclusion' }]);
});

test('the two columns of OpenSanctions are read as well', () => {
  const list = listOf(`covered_equipment_or_services | date_of_inclusion_on_covered_list
    Telecommunications equipment produced by ZTE Corporation, including services. | 2021-03-12`);
  expect(list.parties).toMatchObject([{ name: 'ZTE Corporation', effectiveDate: '2021-03-12' }]);
});

test('a sentence without a maker and an entry without a date are rejected with their row', () => {
  const list = listOf(`Covered Equipment or Services | Date of Inclusion
    Telecommunications equipment produced by ZTE Corporation. | March 12, 2021
    Something else entirely | March 12, 2021
    Equipment produced by Prairie Radio. | soon`);
  expect(list.rejected).toMatchObject([
    { row: 3, reason: 'No maker and no known class is named' },
    { row: 4, value: 'soon' },
  ]);
});

import { join } from 'node:path';
import fc from 'fast-check';
import { calendarDate } from '../../../core/calendar/date';
import { diffEntities } from '../../../core/listing/diff';
import type { ListedEntity } from '../../../core/listing/entity';
import { inForce } from '../../../core/listing/in-force';
import { listVersions } from '../../../core/listing/list-versions';
import { applyLists } from '../../../core/listing/overlay';
import type { ListParty, TakenList } from '../../../core/listing/taken-list';
import { loadReference } from '../../../engine/reference/load-reference';
import { listOf } from './intake/list-file';

const { entities, identifiers } = loadReference(join(__dirname, '..', '..', '..', 'assets'));
const today = calendarDate('2026-11-24');

function taken(parties: readonly ListParty[], date = '2026-11-01', list = 'BIS Entity List'): TakenList {
  return {
    source: 'own-list',
    list,
    file: 'own.csv',
    sha256: 'a'.repeat(64),
    takenDate: calendarDate(date),
    rejectedRows: 0,
    parties,
  };
}

function own(rows: string): readonly ListParty[] {
  return listOf(`name | aliases | list | effective_date | end_date\n${rows}`).parties;
}

const over = (...versions: TakenList[]): readonly ListedEntity[] =>
  applyLists(entities, versions, identifiers.unrelatedOrganizations);
const entityIn = (all: readonly ListedEntity[], id: string): ListedEntity => {
  const found = all.find((entity) => entity.id === id);
  if (found === undefined) throw new Error(`no entity ${id}`);
  return found;
};
const listsOf = (all: readonly ListedEntity[], id: string, date: string): string[] => [
  ...new Set(inForce(entityIn(all, id), calendarDate(date)).map((listing) => listing.list)),
];

const prairie = own('Prairie Optical Co., Ltd. | Prairie Optics | Entity List | 2024-06-05 |');

test('a party that nobody knew becomes an entity of its own, listed since its date', () => {
  const all = over(taken(prairie));
  expect(all).toHaveLength(entities.length + 1);
  expect(listsOf(all, 'bis-entity-list:prairie-optical', '2024-06-05')).toEqual(['BIS Entity List']);
  expect(listsOf(all, 'bis-entity-list:prairie-optical', '2024-06-04')).toEqual([]);
  expect(entityIn(all, 'bis-entity-list:prairie-optical').aliases).toMatchObject([
    { name: 'Prairie Optics' },
  ]);
});

test('a party that is known adds only what is missing', () => {
  const all = over(
    taken(own('HYTERA COMMUNICATIONS CORP LTD | Hytera Prairie | Entity List | 2026-10-01 |')),
  );
  expect(all).toHaveLength(entities.length);
  expect(listsOf(all, 'hytera', '2026-09-30')).not.toContain('BIS Entity List');
  expect(listsOf(all, 'hytera', '2026-10-01')).toContain('BIS Entity List');
  expect(entityIn(all, 'hytera').aliases.map((alias) => alias.name)).toContain('Hytera Prairie');
  const again = over(taken(own('Huawei Technologies Co., Ltd. | | Entity List | 2019-05-21 |')));
  expect(again).toEqual(entities);
});

test('an affiliate that the Entity List names does not put its group there, and is reached by what reaches the group', () => {
  const all = over(taken(own('Chengdu ZTE Prairie Software Co., Ltd. | | Entity List | 2024-06-05 |')));
  const id = 'bis-entity-list:chengdu-zte-prairie-software';
  expect(entityIn(all, id).parentId).toBe('zte');
  expect(listsOf(all, 'zte', '2026-11-24')).not.toContain('BIS Entity List');
  expect(listsOf(all, id, '2026-11-24').sort()).toEqual([
    'BIS Entity List',
    'FCC Covered List',
    'FCC USF prohibition 47 CFR 54.9',
    'NDAA FY2019 Section 889(a)',
  ]);
  const count = (list: readonly ListedEntity[]) =>
    listVersions(list, today).find((one) => one.list === 'FCC Covered List')?.entities;
  expect(count(all)).toBe(count(entities));
});

test('a name that only looks like a listed one is no part of that group', () => {
  const all = over(taken(own('Aztech Prairie Ltd | | Entity List | 2024-06-05 |')));
  expect(entityIn(all, 'bis-entity-list:aztech-prairie').parentId).toBeUndefined();
});

test('the Covered List pasted again adds nothing to what ships with the program', () => {
  const pasted = listOf(`Covered Equipment or Services | Date of Inclusion
    Telecommunications equipment produced by Huawei Technologies Company, including services. | March 12, 2021
    Telecommunications equipment produced by ZTE Corporation, including services. | March 12, 2021
    Video surveillance equipment produced by Hytera Communications Corporation, to the extent it is used for public safety. | March 12, 2021
    Video surveillance equipment produced by Hangzhou Hikvision Digital Technology Company, to the extent it is used for public safety. | March 12, 2021
    Video surveillance equipment produced by Dahua Technology Company, to the extent it is used for public safety. | March 12, 2021
    Products supplied, directly or indirectly, by AO Kaspersky Lab or any of its affiliates. | March 25, 2022
    Services provided by China Mobile International USA Inc. subject to section 214. | March 25, 2022
    Services provided by China Telecom (Americas) Corp. subject to section 214. | March 25, 2022
    Services provided by Pacific Networks Corp. and its wholly-owned subsidiary ComNet (USA) LLC subject to section 214. | September 20, 2022
    Services provided by China Unicom (Americas) Operations Limited subject to section 214. | September 20, 2022
    Uncrewed aircraft systems (UAS) and UAS critical components produced in a foreign country. | December 22, 2025
    Routers produced in a foreign country. | March 23, 2026`);
  const all = over({ ...taken(pasted.parties, '2026-11-01', 'FCC Covered List'), source: 'covered-list' });
  const { added, removed } = diffEntities(entities, all);
  expect({ added, removed }).toEqual({ added: [], removed: [] });
  expect(all.map((entity) => entity.id)).toEqual(entities.map((entity) => entity.id));
});

test('who vanished from a newer version keeps the history and an end date', () => {
  const radio = own('Prairie Radio | | Entity List | 2024-06-05 |');
  const all = over(taken([...prairie, ...radio], '2026-10-01'), taken(radio, '2026-11-01'));
  expect(entityIn(all, 'bis-entity-list:prairie-optical').listings).toMatchObject([
    { effectiveDate: '2024-06-05', endDate: '2026-11-01' },
  ]);
  expect(listsOf(all, 'bis-entity-list:prairie-radio', '2026-11-24')).toEqual(['BIS Entity List']);
});

test('a version with rows that could not be read ends nobody, the next whole one does', () => {
  const radio = own('Prairie Radio | | Entity List | 2024-06-05 |');
  const first = taken([...prairie, ...radio], '2026-09-01');
  const broken = { ...taken(radio, '2026-10-01'), rejectedRows: 1 };
  const id = 'bis-entity-list:prairie-optical';
  expect(listsOf(over(first, broken), id, '2026-11-24')).toEqual(['BIS Entity List']);
  const { listings } = entityIn(over(first, broken, taken(radio, '2026-11-01')), id);
  expect(listings).toMatchObject([{ effectiveDate: '2024-06-05', endDate: '2026-11-01' }]);
});

test('who comes back in a third version is listed again, with the gap kept', () => {
  const radio = own('Prairie Radio | | Entity List | 2024-06-05 |');
  const all = over(
    taken([...prairie, ...radio], '2026-09-01'),
    taken(radio, '2026-10-01'),
    taken([...prairie, ...radio], '2026-11-01'),
  );
  const { listings } = entityIn(all, 'bis-entity-list:prairie-optical');
  expect(listings.map((listing) => [listing.effectiveDate, listing.endDate])).toEqual([
    ['2024-06-05', '2026-10-01'],
    ['2026-11-01', null],
  ]);
});

test('a vendor that ships with the program and leaves the official list stays in the history', () => {
  const uniview = own('Zhejiang Uniview Technologies Co., Ltd. | | Entity List | 2024-12-10 |');
  const all = over(taken([...prairie, ...uniview], '2026-10-01'), taken(prairie, '2026-11-01'));
  expect(listsOf(all, 'uniview', '2026-10-31')).toEqual(['BIS Entity List']);
  expect(listsOf(all, 'uniview', '2026-11-01')).toEqual([]);
});

test('a listing announced for later and gone from the next version never begins', () => {
  const radio = own('Prairie Radio | | Entity List | 2024-06-05 |');
  const announced = own('Prairie Optical | | Entity List | 2027-01-01 |');
  const id = 'bis-entity-list:prairie-optical';
  const first = taken([...radio, ...announced], '2026-10-01');
  expect(listsOf(over(first), id, '2027-01-01')).toEqual(['BIS Entity List']);
  expect(listsOf(over(first, taken(radio, '2026-11-01')), id, '2027-01-01')).toEqual([]);
});

test('a brand word that other companies use too does not make a party the vendor of the brand', () => {
  const all = over(taken(own('Ronin | | Entity List | 2024-06-05 |')));
  expect(entityIn(all, 'bis-entity-list:ronin').parentId).toBeUndefined();
});

test('two lists of one owner do not end each other', () => {
  const ban = own('Prairie Radio | | County ban | 2024-06-05 |');
  const all = over(taken(prairie, '2026-10-01'), taken(ban, '2026-11-01', 'County ban'));
  expect(listsOf(all, 'bis-entity-list:prairie-optical', '2026-11-24')).toEqual(['BIS Entity List']);
});

test('the diff says what was added, what ended and which names are new', () => {
  const radio = own('Prairie Radio | | Entity List | 2024-06-05 |');
  const hytera = own(
    'Hytera Communications Corporation Limited | Hytera Prairie | Covered List | 2021-03-12 |',
  );
  const before = over(taken([...prairie, ...radio], '2026-10-01'));
  const after = over(taken([...prairie, ...radio], '2026-10-01'), taken([...radio, ...hytera], '2026-11-01'));
  expect(diffEntities(before, after)).toMatchObject({
    added: [],
    removed: [{ entity: 'Prairie Optical Co., Ltd.', list: 'BIS Entity List', date: '2026-11-01' }],
    changed: [{ entityId: 'hytera', names: ['Hytera Prairie'] }],
  });
  expect(diffEntities(entities, before).added).toMatchObject([
    { entity: 'Prairie Optical Co., Ltd.', date: '2024-06-05', isNewEntity: true },
    { entity: 'Prairie Radio', isNewEntity: true },
  ]);
});

const names = [
  'Prairie Optical',
  'Prairie Radio',
  'Huawei Technologies Co., Ltd.',
  'ZTE Corporation',
  'Uniview',
];
const partyRows = fc
  .uniqueArray(
    fc.tuple(fc.constantFrom(...names), fc.constantFrom('2015-01-01', '2019-05-16', '2026-12-31')),
    {
      minLength: 1,
      selector: ([name]) => name,
    },
  )
  .map((rows) => own(rows.map(([name, date]) => `${name} | | Entity List | ${date} |`).join('\n')));

test('taking the same file twice changes nothing', () => {
  fc.assert(
    fc.property(partyRows, (parties) => {
      const once = over(taken(parties, '2026-10-01'));
      expect(over(taken(parties, '2026-10-01'), taken(parties, '2026-11-01'))).toEqual(once);
    }),
    { numRuns: 25 },
  );
});

test('no listing that was ever known is lost, whatever lists follow', () => {
  fc.assert(
    fc.property(fc.array(partyRows, { minLength: 1, maxLength: 4 }), (files) => {
      const versions = files.map((parties, index) =>
        taken(parties, `2026-1${Math.min(index, 1)}-0${index + 1}`),
      );
      const all = over(...versions);
      for (const entity of over(...versions.slice(0, -1))) {
        const kept = entityIn(all, entity.id).listings;
        const dates = kept.map((listing) => `${listing.list} ${listing.effectiveDate}`);
        for (const listing of entity.listings)
          expect(dates).toContain(`${listing.list} ${listing.effectiveDate}`);
        expect(kept.length).toBeGreaterThanOrEqual(entity.listings.length);
      }
    }),
    { numRuns: 25 },
  );
});

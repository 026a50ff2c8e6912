import { join } from 'node:path';
import { calendarDate } from '../../../core/calendar/date';
import { entitiesByName, entityOfParty, notNamed } from '../../../core/listing/not-named';
import type { ListParty, TakenList } from '../../../core/listing/taken-list';
import { overlayReference } from '../../../core/reference/overlay-reference';
import { loadReference } from '../../../engine/reference/load-reference';
import { listOf } from './intake/list-file';

const reference = loadReference(join(__dirname, '..', '..', '..', 'assets'));
const { entities } = reference;

const own = (rows: string): readonly ListParty[] =>
  listOf(`name | aliases | list | effective_date | end_date\n${rows}`).parties;
const taken = (rows: string): TakenList => ({
  source: 'own-list',
  list: 'FCC Covered List',
  file: 'own.csv',
  sha256: 'b'.repeat(64),
  takenDate: calendarDate('2026-11-01'),
  rejectedRows: 0,
  parties: own(rows),
});

test('a party is the entity of any of its names, whatever their case, and none by a part of a name', () => {
  const byName = entitiesByName(entities);
  const of = (rows: string) => own(rows).map((party) => entityOfParty(party, byName)?.entity.id ?? null);
  expect(of('HUAWEI TECHNOLOGIES COMPANY | | FCC Covered List | 2021-03-12 |')).toEqual(['huawei']);
  expect(of('Prairie Radio | ZTE Corporation | FCC Covered List | 2021-03-12 |')).toEqual(['zte']);
  expect(of('Huawei Prairie Orchard | | FCC Covered List | 2021-03-12 |')).toEqual([null]);
});

test('who is in force on a list and not named by its file is shown, from the day of the listing on', () => {
  const parties = own('Huawei Technologies Company | | FCC Covered List | 2021-03-12 |');
  const ids = (date: string) => notNamed(entities, parties, calendarDate(date)).map(({ id }) => id);
  expect(ids('2021-03-12')).toContain('zte');
  expect(ids('2021-03-12')).not.toContain('huawei');
  expect(ids('2021-03-11')).toEqual([]);
});

describe('the reference with lists of the user’s over it', () => {
  test('without a list it is the same', () => {
    expect(overlayReference(reference, [])).toBe(reference);
  });

  test('an affiliate that a list names stands with its group in programs and licenses', () => {
    const over = overlayReference(reference, [
      taken('Chengdu ZTE Prairie Software Co., Ltd. | | FCC Covered List | 2024-06-05 |'),
    ]);
    const added = over.entities.filter(({ id }) => !entities.some((known) => known.id === id));
    expect(added.map(({ parentId }) => parentId)).toEqual(['zte']);
    const [affiliate] = added.map(({ id }) => id);
    const naming = (ids: readonly string[]): boolean => ids.includes('zte');
    for (const { vendorIds, affiliateIds } of over.programs)
      expect(affiliateIds?.includes(affiliate ?? '')).toBe(naming(vendorIds));
    for (const { appliesTo } of over.events)
      expect(appliesTo.includes(affiliate ?? '')).toBe(naming(appliesTo));
    expect(over.sha256).not.toBe(reference.sha256);
  });

  test('a name that was known as somebody else’s and is now listed itself is unrelated no more', () => {
    const [first] = reference.identifiers.unrelatedOrganizations;
    if (first === undefined) throw new Error('the reference names no unrelated organization');
    const over = overlayReference(reference, [
      taken(`${first.organization} | | FCC Covered List | 2024-06-05 |`),
    ]);
    const names = over.identifiers.unrelatedOrganizations.map(({ organization }) => organization);
    expect(names).not.toContain(first.organization);
    expect(names).toHaveLength(reference.identifiers.unrelatedOrganizations.length - 1);
  });
});

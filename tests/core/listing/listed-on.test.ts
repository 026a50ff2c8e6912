// "Was this vendor listed on date X, and by which list?" Dates and citations from the reference data: 84 FR 22961,
// 81 FR 12004, 83 FR 17644, 84 FR 54002, Pub. L. 115-232 sec. 889, DA 20-690, DA 20-691, DA 21-309, and so on.

import { join } from 'node:path';
import { calendarDate } from '../../../core/calendar/date';
import { createFlagger } from '../../../core/flagging/verdict-of';
import { inForce, listName } from '../../../core/listing/in-force';
import { loadReference } from '../../../engine/reference/load-reference';
import { subjectWith } from '../flagging/subject';

const reference = loadReference(join(__dirname, '..', '..', '..', 'assets'));

const bis = 'BIS Entity List';
const s889 = 'NDAA FY2019 Section 889(a)';
const usf = 'FCC USF prohibition 47 CFR 54.9';
const fcc = 'FCC Covered List';

/** Entity, date, the deciding lists that name it on that date, citations among them. */
const pairs: readonly (readonly [string, string, readonly string[], string | null])[] = [
  ['huawei', '2019-05-15', [], null],
  ['huawei', '2019-05-16', [bis], '84 FR 22961'],
  ['huawei', '2019-08-12', [bis], '84 FR 22961'],
  ['huawei', '2019-08-13', [bis, s889], 'Pub. L. 115-232, sec. 889; FAR 52.204-25'],
  ['huawei', '2019-08-19', [bis, s889], '84 FR 43493'],
  ['huawei', '2020-06-29', [bis, s889], null],
  ['huawei', '2020-06-30', [bis, s889, usf], 'DA 20-690 (2020-06-30), PS Docket 19-351'],
  ['huawei', '2020-08-17', [bis, s889, usf], '85 FR 51596'],
  ['huawei', '2021-03-11', [bis, s889, usf], null],
  ['huawei', '2021-03-12', [bis, s889, usf, fcc], 'DA 21-309'],
  ['huawei', '2026-11-24', [bis, s889, usf, fcc], 'DA 21-309'],
  ['zte', '2016-03-07', [], null],
  ['zte', '2016-03-08', [bis], '81 FR 12004'],
  ['zte', '2017-03-28', [bis], '81 FR 12004'],
  ['zte', '2017-03-29', [], null],
  ['zte', '2018-04-14', [], null],
  ['zte', '2018-04-15', ['BIS denial order (activated)'], '83 FR 17644'],
  ['zte', '2018-07-12', ['BIS denial order (activated)'], '83 FR 17644'],
  ['zte', '2018-07-13', [], null],
  ['zte', '2019-08-13', [s889], 'Pub. L. 115-232, sec. 889; FAR 52.204-25'],
  ['zte', '2020-06-30', [s889, usf], 'DA 20-691 (2020-06-30), PS Docket 19-352'],
  ['zte', '2021-03-12', [s889, usf, fcc], 'DA 21-309'],
  ['hikvision', '2016-01-01', [], null],
  ['hikvision', '2019-08-12', [], null],
  ['hikvision', '2019-08-13', [s889], 'Pub. L. 115-232, sec. 889; FAR 52.204-25'],
  ['hikvision', '2019-10-08', [s889], null],
  ['hikvision', '2019-10-09', [s889, bis], '84 FR 54002'],
  ['hikvision', '2019-11-04', [s889, bis], '84 FR 54002'],
  ['hikvision', '2021-03-12', [s889, bis, fcc], 'DA 21-309'],
  ['dahua', '2019-10-08', [s889], null],
  ['dahua', '2019-10-09', [s889, bis], '84 FR 54002'],
  ['dahua', '2021-03-12', [s889, bis, fcc], 'DA 21-309'],
  ['hytera', '2019-08-12', [], null],
  ['hytera', '2019-08-13', [s889], 'Pub. L. 115-232, sec. 889; FAR 52.204-25'],
  ['hytera', '2021-03-12', [s889, fcc], 'DA 21-309'],
  ['hytera', '2026-11-24', [s889, fcc], 'DA 21-309'],
  ['megvii', '2019-10-09', [bis], '84 FR 54002'],
  ['sensetime', '2019-10-09', [bis], '84 FR 54002'],
  ['iflytek', '2019-10-08', [], null],
  ['fiberhome', '2020-06-04', [], null],
  ['fiberhome', '2020-06-05', [bis], '85 FR 34503'],
  ['kaspersky', '2022-03-24', [], null],
  ['kaspersky', '2022-03-25', [fcc], 'DA 22-320 (citation remembered, date read)'],
  ['china-telecom', '2022-03-25', [fcc], 'DA 22-320 (citation remembered, date read)'],
  ['china-unicom', '2022-09-19', [], null],
  ['china-unicom', '2022-09-20', [fcc], null],
  ['tiandy', '2022-12-15', [], null],
  ['tiandy', '2022-12-16', [bis], '87 FR 77505'],
  ['uniview', '2024-12-09', [], null],
  ['uniview', '2024-12-10', [bis], '89 FR 99702'],
  ['dji', '2020-12-18', [bis], '85 FR 83416'],
  ['dji', '2025-12-22', [bis, fcc], 'National Security Determination 2025-12-21; Pub. L. 118-159 sec. 1709'],
  ['autel', '2025-12-21', [], null],
  ['autel', '2025-12-22', [fcc], 'National Security Determination 2025-12-21; Pub. L. 118-159 sec. 1709'],
  ['cat-foreign-routers', '2026-03-22', [], null],
  ['cat-foreign-routers', '2026-03-23', [fcc], 'DA 26-278; National Security Determination 2026-03-20'],
  ['digitalsystem', '2026-07-07', [fcc], null],
];

const decidingNames = new Set([bis, s889, usf, fcc, 'BIS denial order (activated)']);

test.each(pairs)('%s on %s: %j', (entityId, date, lists, citation) => {
  const entity = reference.entities.find((one) => one.id === entityId);
  if (entity === undefined) throw new Error(`no entity ${entityId}`);
  const listings = inForce(entity, calendarDate(date));
  const named = [...new Set(listings.map(listName))].filter((list) => decidingNames.has(list));
  expect(named.sort()).toEqual([...lists].sort());
  if (citation !== null) expect(listings.map((one) => one.source.citation)).toContain(citation);
});

test.each(pairs.filter(([id]) => !id.startsWith('cat-')))(
  'the verdict on a product of %s on %s follows (%j)',
  (entityId, date, lists) => {
    const entity = reference.entities.find((one) => one.id === entityId);
    const verdict = createFlagger(
      reference,
      calendarDate(date),
    )(subjectWith({ manufacturer: entity?.name ?? null }));
    expect(verdict.verdict === 'listed').toBe(lists.length > 0);
    expect(verdict.evidence[0]?.entityId).toBe(entityId);
    if (lists.length === 0 && verdict.verdict === 'clear') expect(verdict.listings).toEqual([]);
  },
);

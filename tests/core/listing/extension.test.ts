import { join } from 'node:path';
import { calendarDate } from '../../../core/calendar/date';
import { extensionInForce } from '../../../core/listing/extension';
import { loadReference } from '../../../engine/reference/load-reference';

const { events } = loadReference(join(__dirname, '..', '..', '..', 'assets'));

/** The Temporary General License for Huawei as printed; steps 3 and 4 took effect before the previous one ended. */
test.each([
  ['2019-05-19', null],
  ['2019-05-20', 0],
  ['2019-08-18', 0],
  ['2019-08-19', 1],
  ['2019-11-04', 1],
  ['2019-11-18', 2],
  ['2020-02-12', 2],
  ['2020-02-13', 3],
  ['2020-02-16', 3],
  ['2020-03-09', 3],
  ['2020-03-10', 4],
  ['2020-05-14', 4],
  ['2020-05-15', 5],
  ['2020-08-13', 5],
  ['2020-08-14', null],
])('on %s step %s of the Temporary General License applied', (date, step) => {
  expect(extensionInForce(events, 'bis-huawei-tgl', calendarDate(date))?.step ?? null).toBe(step);
});

test.each([
  ['2016-03-23', null],
  ['2016-03-24', '2016-06-30'],
  ['2016-12-01', '2017-02-27'],
  ['2017-03-29', '2017-03-29'],
  ['2017-03-30', null],
  ['2018-07-05', '2018-08-01'],
])('on %s the relief of ZTE ran through %s', (date, endDate) => {
  expect(extensionInForce(events, 'zte-export', calendarDate(date))?.endDate ?? null).toBe(endDate);
});

test('the Affiliates Rule is suspended through 2026-11-09 and nothing later is known to apply', () => {
  expect(extensionInForce(events, 'bis-affiliates-rule', calendarDate('2026-11-09'))?.kind).toBe(
    'suspension',
  );
  expect(extensionInForce(events, 'bis-affiliates-rule', calendarDate('2026-11-24'))).toBeNull();
});

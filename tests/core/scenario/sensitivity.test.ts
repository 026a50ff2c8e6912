import { calendarDate } from '../../../core/calendar/date';
import { fraction } from '../../../core/fraction';
import { prorate } from '../../../core/funding/proration';
import { dollars } from '../../../core/money/cents';
import {
  movableMoney,
  rankBars,
  type SensitivityEnd,
  variationsOf,
} from '../../../core/scenario/sensitivity';
import { defaultSettings } from '../../../core/scenario/settings';
import { scrp2022, settings2022 } from '../funding/support';

const context = {
  settings: { ...defaultSettings, programId: 'scrp-2022' },
  startDate: calendarDate('2022-07-19'),
  programs: [
    { id: 'scrp-2022', name: 'Program of 2022' },
    { id: 'own-bill', name: 'Our bill' },
  ],
  demandCents: dollars(4_000_000_000),
  availableCents: dollars(1_900_000_000),
};

test('each thing is changed by itself: programs, demand, prices, crews, start, review, extension', () => {
  const labels = variationsOf(context).map(
    ({ label, ends }) => `${label}: ${ends.map((end) => end.label).join(' / ')}`,
  );
  expect(labels).toEqual([
    'No help comes: no program',
    'Paid by Our bill: as it is written',
    'Nationwide demand, 20% less or more: $3,200,000,000 / $4,800,000,000',
    'Prices of equipment, 2 points less or more a year: -2% a year / 2% a year',
    'Prices of labor, 2 points less or more a year: -2% a year / 2% a year',
    'Prices of construction, 2 points less or more a year: 1% a year / 5% a year',
    'Crews: Survey and engineering: 1 / 3',
    'Crews: Tower crew: 1 / 3',
    'Crews: Field and IP crew: 1 / 3',
    'Crews: Core crew: 2',
    'Work begins 6 months later: 2023-01-19',
    'Assets in review turn out listed: planned too',
    'A further extension is granted: granted',
  ]);
});

test('demand is a bar in the first tier only, and not beside a published factor', () => {
  const program = scrp2022({ publishedFactor: null });
  const of = (customers: number) => {
    const own = { ...settings2022, customers, availableCents: dollars(130), demandCents: dollars(100) };
    const { proration } = prorate(program, own);
    return variationsOf({ ...context, ...movableMoney(program, proration) }).find(
      ({ id }) => id === 'demand',
    );
  };
  expect(of(24_000)?.ends.map(({ label }) => label)).toEqual(['$80', '$120']);
  expect(of(3_000_000)).toBeUndefined();
  const published = { publishedFactor: fraction(0.395) };
  expect(movableMoney(published, prorate(program, settings2022).proration).demandCents).toBeNull();
});

test('the largest swing stands first, measured over both ends and the scenario itself', () => {
  const end = (label: string, amount: number): SensitivityEnd => ({
    label,
    netMeanCents: dollars(amount),
    netP80Cents: dollars(amount),
    pDeadlineMet: null,
  });
  const bars = rankBars(end('as it is', 100), [
    { id: 'a', label: 'Prices', kind: 'outcome', ends: [end('low', 90), end('high', 115)] },
    { id: 'b', label: 'Program', kind: 'outcome', ends: [end('none', 160)] },
  ]);
  expect(bars.map(({ id, swingCents }) => [id, swingCents])).toEqual([
    ['b', dollars(60)],
    ['a', dollars(25)],
  ]);
});

import { calendarDate } from '../../../core/calendar/date';
import { dollars } from '../../../core/money/cents';
import {
  movableMoney,
  rankBars,
  type SensitivityEnd,
  variationsOf,
} from '../../../core/scenario/sensitivity';
import { defaultSettings, type PlanningSettings } from '../../../core/scenario/settings';

const variations = (settings: Partial<PlanningSettings>) =>
  variationsOf({
    settings: { ...defaultSettings, ...settings },
    startDate: calendarDate('2022-07-19'),
    programs: [],
    demandCents: null,
    availableCents: null,
  });
const named = (settings: Partial<PlanningSettings>, id: string) =>
  variations(settings).find((variation) => variation.id === id);

test('where assets in review are planned, the bar is that they turn out clear', () => {
  expect(named({ includeReview: true }, 'review')).toMatchObject({
    label: 'Assets in review turn out clear',
    ends: [{ label: 'left out', patch: { includeReview: false } }],
  });
});

test('where an extension is taken as granted, the bar is that none is', () => {
  expect(named({ extensionsGranted: 2 }, 'extension')).toMatchObject({
    label: 'No extension is granted',
    ends: [{ label: 'not granted', patch: { extensionsGranted: 0 } }],
  });
});

test('without a program there is neither a bar for losing it nor one for its money', () => {
  const ids = variations({ programId: null }).map(({ id }) => id);
  expect(ids).not.toContain('program-none');
  expect(ids).not.toContain('demand');
});

test('a program without proration has no demand to move', () => {
  expect(movableMoney({ publishedFactor: null }, null)).toEqual({ demandCents: null, availableCents: null });
  const amounts = { demandCents: dollars(100), availableCents: dollars(130) };
  expect(movableMoney(null, { tier: null, ...amounts })).toEqual(amounts);
});

test('bars of the same swing stand in order of their labels', () => {
  const end = (mean: number): SensitivityEnd => ({
    label: `${mean}`,
    netMeanCents: dollars(mean),
    netP80Cents: dollars(mean),
    pDeadlineMet: null,
  });
  const bar = (label: string, mean: number) => ({
    id: label,
    label,
    kind: 'outcome' as const,
    ends: [end(mean)],
  });
  const ranked = rankBars(end(100), [bar('B', 90), bar('A', 110), bar('C', 130)]);
  expect(ranked.map(({ label, swingCents }) => [label, swingCents])).toEqual([
    ['C', 3000],
    ['A', 1000],
    ['B', 1000],
  ]);
});

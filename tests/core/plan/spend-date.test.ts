import { calendarDate } from '../../../core/calendar/date';
import type { CostCategory, Phase } from '../../../core/plan/plan-line';
import { spendDates } from '../../../core/plan/spend-date';
import { stepOfLine } from '../../../core/plan/step-of-line';
import type { ScheduledTask, StepId } from '../../../core/schedule/timeline';

const task = (site: string, step: StepId, finish: string): ScheduledTask => ({
  taskId: `${site}/${step}/${finish}`,
  site,
  step,
  trade: null,
  crew: null,
  start: calendarDate('2026-01-05'),
  finish: calendarDate(finish),
});
const tasks = [
  task('A', 'order', '2026-06-01'),
  task('A', 'install', '2026-06-10'),
  task('A', 'install', '2026-07-10'),
  task('A', 'remove', '2026-08-01'),
  task('B', 'order', '2026-09-01'),
  task('C', 'order', '2027-01-01'),
];
const line = (site: string, category: CostCategory, phase: Phase = 'replacement') => ({
  lineId: `${site}/${category}`,
  site,
  category,
  phase,
});
const dateOf = (site: string, category: CostCategory, phase: Phase = 'replacement') =>
  spendDates([line(site, category, phase)], tasks, calendarDate('2026-01-01')).get(`${site}/${category}`);

describe('When the money of a line is spent', () => {
  test('gear is paid when the order arrives, labor when the last installation is done', () => {
    expect(dateOf('A', 'equipment')).toBe('2026-06-01');
    expect(dateOf('A', 'installation-labor')).toBe('2026-07-10');
  });

  test('freight to the destruction plant belongs to disposal; without that step the last day counts', () => {
    expect(stepOfLine(line('A', 'freight', 'disposal'))).toBe('dispose');
    expect(dateOf('A', 'freight', 'disposal')).toBe('2026-08-01');
  });

  test('where the site has no such step the next later one counts', () => {
    expect(dateOf('A', 'integration')).toBe('2026-08-01');
  });

  test('spares of the project are paid at the median of the sites', () => {
    expect(dateOf('(project)', 'spares')).toBe('2026-09-01');
  });

  test('a site without work is paid on the first day', () => {
    expect(dateOf('Z', 'equipment')).toBe('2026-01-01');
  });
});

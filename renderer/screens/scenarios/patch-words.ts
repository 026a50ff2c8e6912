import { type CalendarDate, isCalendarDate } from '../../../core/calendar/date';
import { type Cents, formatCents } from '../../../core/money/cents';
import type { PlanningSettings, SettingsPatch } from '../../../core/scenario/settings';
import { formatCount, formatShare } from '../../format/count';
import { formatDate } from '../../format/date';

const labels: Readonly<Record<keyof PlanningSettings, string>> = {
  asOf: 'as of',
  startDate: 'work starts',
  budgetCents: 'budget',
  trials: 'trials',
  timelineTrials: 'timeline trials',
  seed: 'seed',
  sampling: 'sampling',
  rhoWithin: 'correlation within a group',
  rhoBetween: 'correlation between groups',
  contingencyPercentile: 'contingency percentile',
  escalation: 'escalation',
  crews: 'crews',
  durationCorrelation: 'correlation of durations',
  programId: 'program',
  availableCents: 'money available',
  administrationCents: 'administration',
  demandCents: 'demand',
  reimbursementLagDays: 'days to reimbursement',
  ownDeadline: 'own deadline',
  firstDisbursementDate: 'first disbursement',
  includeReview: 'plans assets to review',
};

/** What a scenario changes, in one line: `as of Nov 4, 2019; program none`. */
export function patchWords(patch: SettingsPatch): string {
  const parts = Object.entries(patch).map(([name, value]) => {
    const key = name as keyof PlanningSettings;
    return `${labels[key] ?? name} ${valueWords(key, value)}`;
  });
  return parts.length === 0 ? 'nothing: the present settings' : parts.join('; ');
}

function valueWords(key: keyof PlanningSettings, value: unknown): string {
  if (value === null) return key === 'asOf' ? 'today' : 'none';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') {
    if (key.endsWith('Cents')) return formatCents(value as Cents);
    return /^rho|Correlation$/.test(key) ? formatShare(value) : formatCount(value);
  }
  if (typeof value === 'string') return isCalendarDate(value) ? formatDate(value as CalendarDate) : value;
  return Object.entries(value as Record<string, number>)
    .map(([part, amount]) => `${part} ${key === 'escalation' ? formatShare(amount) : amount}`)
    .join(', ');
}

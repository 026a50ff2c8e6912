// What tells two scenarios apart, in words: the heading of a side-by-side table is worth nothing if the reader has to
// guess which assumption moved the number.

import { countsWords, risksWords } from '../estimate/uncertainty-words';
import { applicantWords } from '../funding/applicant';
import { categoryLabel } from '../inventory/category';
import { formatCents } from '../money/cents';
import { choicesWords } from '../plan/alternative-words';
import type { PlanningSettings, SettingsPatch } from './settings';

export interface SettingChange {
  readonly setting: keyof PlanningSettings;
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

type Describe<K extends keyof PlanningSettings> = (value: PlanningSettings[K]) => string;

/** By name and not by the interface, so that a setting that may be absent has its words too. */
type SettingName = keyof PlanningSettings;

const amount = (value: PlanningSettings['budgetCents']) => (value === null ? 'not set' : formatCents(value));
const percent = (value: number) => `${Number((value * 100).toFixed(2))}%`;
const count = (value: number) => String(value);
const shareOr = (value: number | undefined) => (value === undefined ? 'as assumed' : percent(value));

const words: {
  readonly [K in SettingName]: { readonly label: string; readonly text: Describe<K> };
} = {
  asOf: { label: 'As-of date', text: (value) => value ?? 'today' },
  startDate: { label: 'Start of work', text: (value) => value ?? 'first business day after the as-of date' },
  budgetCents: { label: 'Budget', text: amount },
  trials: { label: 'Trials', text: count },
  timelineTrials: { label: 'Trials of the schedule', text: count },
  seed: { label: 'Seed', text: count },
  sampling: {
    label: 'Sampling',
    text: (value) => (value === 'lhs' ? 'Latin hypercube' : 'plain Monte Carlo'),
  },
  rhoWithin: { label: 'Correlation within a group', text: count },
  rhoBetween: { label: 'Correlation between groups', text: count },
  contingencyPercentile: { label: 'Contingency at', text: (value) => `P${value}` },
  escalation: {
    label: 'Escalation a year',
    text: (value) =>
      `equipment ${percent(value.equipment)}, labor ${percent(value.labor)}, construction ${percent(value.construction)}`,
  },
  crews: {
    label: 'Crews',
    text: (value) =>
      `engineering ${value.engineering}, tower ${value.tower}, field ${value.field}, core ${value.core}`,
  },
  durationCorrelation: { label: 'Tie of durations to cost', text: count },
  programId: { label: 'Program', text: (value) => value ?? 'none' },
  availableCents: { label: 'Money available', text: amount },
  administrationCents: { label: 'Administration', text: amount },
  demandCents: { label: 'Nationwide demand', text: amount },
  reimbursementLagDays: {
    label: 'Days to reimbursement',
    text: (value) => `${value.low} / ${value.likely} / ${value.high}`,
  },
  ownDeadline: { label: "Date in the operator's letter", text: (value) => value ?? 'none' },
  firstDisbursementDate: { label: 'First disbursement', text: (value) => value ?? 'not known' },
  includeReview: { label: 'Assets in review', text: (value) => (value ? 'planned too' : 'left out') },
  listsDate: { label: 'Lists of', text: (value) => value ?? 'the as-of date' },
  extensionsGranted: {
    label: 'Extensions granted',
    text: (value) => (value === 0 ? 'none beyond those in force' : `${value} further`),
  },
  applicantKind: { label: 'Applicant', text: applicantWords },
  initialShare: { label: 'Paid at the start', text: percent },
  replacementOrder: { label: 'Sites go first by', text: (value) => value ?? 'longest chain' },
  spareServiceLevel: { label: 'No site down for want of a spare', text: shareOr },
  salvageFraction: { label: 'Removed units that serve again', text: shareOr },
  unitOnlyCategories: {
    label: 'Failures that leave the site up',
    text: (value) => (value === undefined ? 'as assumed' : value.map(categoryLabel).join(', ') || 'none'),
  },
  firstClaimDate: { label: 'First claim', text: (value) => value ?? 'as soon as money is spent' },
  claimPayment: { label: 'Claims are paid', text: (value) => value },
  bridgeRate: { label: 'Bridge loan a year', text: (value) => (value === null ? 'not set' : percent(value)) },
  alternatives: { label: 'Alternatives', text: choicesWords },
  risks: { label: 'Risk events', text: risksWords },
  countRanges: { label: 'Uncertain counts', text: countsWords },
};

/** The settings that a patch really changes, in the order of the settings screen; equal values are no change. */
export function changesOf(settings: PlanningSettings, patch: SettingsPatch): SettingChange[] {
  const after = { ...settings, ...patch };
  return settingNames.flatMap((setting) => {
    const change = {
      setting,
      label: words[setting].label,
      before: textOf(settings, setting),
      after: textOf(after, setting),
    };
    return change.before === change.after ? [] : [change];
  });
}

/** `Program: none to s1625-2019`, one line a change. */
export function describeChange(change: SettingChange): string {
  return `${change.label}: ${change.before} to ${change.after}`;
}

/** `Crews: tower 2 to tower 4`: of values with several parts only those that differ. */
export function describeShortly({ label, before, after }: SettingChange): string {
  return `${label}: ${partsBeside(before, after)} to ${partsBeside(after, before)}`;
}

/** The parts of a value that another one does not have; all of it where none is left. */
export function partsBeside(value: string, other: string): string {
  const known = other.split(', ');
  const parts = value.split(', ').filter((part) => !known.includes(part));
  return parts.length === 0 ? value : parts.join(', ');
}

/** `As-of date`, as the settings are called wherever they are compared. */
export function settingLabel(setting: keyof PlanningSettings): string {
  return words[setting].label;
}

const settingNames = Object.keys(words) as (keyof PlanningSettings)[];

function textOf<K extends keyof PlanningSettings>(settings: PlanningSettings, setting: K): string {
  const text: Describe<K> = words[setting].text;
  return text(settings[setting]);
}

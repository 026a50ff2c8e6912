import type { CostedLine } from '../../../core/document/run-result';
import { sumCents } from '../../../core/money/cents';
import type { FlagSummary, PlanView, WorkspaceSummary } from '../../../engine/api';
import type { Place } from '../../app/navigation';
import { countOf, formatShare } from '../../format/count';

export interface Step {
  readonly label: string;
  /** What is there, or what is missing. */
  readonly state: string;
  readonly isDone: boolean;
  readonly place: Place;
}

export interface StepInput {
  readonly workspace: WorkspaceSummary;
  readonly flags: FlagSummary | null;
  readonly plan: PlanView | null;
}

/** What makes the answer firm, in the order of the work; each step says what is missing. */
export function stepsOf({ workspace, flags, plan }: StepInput): readonly Step[] {
  const { settings, imports } = workspace;
  const review = flags?.counts.review ?? null;
  const assumed = plan ? assumedShare(plan.lines) : null;
  const gaps = plan?.gaps.length ?? null;
  return [
    {
      label: 'Inventory',
      state: `${countOf(workspace.assets, 'asset')} from ${countOf(imports.length, 'file')}`,
      isDone: workspace.assets > 0,
      place: { screen: 'inventory' },
    },
    {
      label: 'Verdicts settled',
      state:
        review === null
          ? 'being worked out'
          : review === 0
            ? 'none left to review'
            : `${countOf(review, 'asset')} to review`,
      isDone: review === 0,
      place: { screen: 'flags', verdict: 'review' },
    },
    {
      label: 'Every flagged asset priced',
      state:
        gaps === null ? 'being worked out' : gaps === 0 ? 'no gap' : `${countOf(gaps, 'gap')} in the plan`,
      isDone: gaps === 0,
      place: { screen: 'plan' },
    },
    {
      label: 'Own quotes',
      state:
        assumed === null
          ? 'being worked out'
          : `${formatShare(assumed)} of the money rests on planning assumptions`,
      isDone: assumed !== null && assumed < 0.2,
      place: { screen: 'plan' },
    },
    {
      label: 'Deadline',
      state: settings.ownDeadline ? 'from your own letter' : 'computed, not from your own letter',
      isDone: settings.ownDeadline !== null,
      place: { screen: 'timeline' },
    },
    {
      label: 'Budget',
      state: settings.budgetCents === null ? 'none given' : 'given',
      isDone: settings.budgetCents !== null,
      place: { screen: 'estimate' },
    },
    {
      label: 'Program',
      state: settings.programId === null ? 'none chosen' : 'chosen',
      isDone: settings.programId !== null,
      place: { screen: 'funding' },
    },
  ];
}

/** Share of the point estimate whose price is our planning assumption. */
function assumedShare(lines: readonly CostedLine[]): number {
  const total = sumCents(lines, (line) => line.pointCents);
  if (total === 0) return 0;
  const assumed = lines.filter((line) => line.basis === 'planning assumption');
  return sumCents(assumed, (line) => line.pointCents) / total;
}

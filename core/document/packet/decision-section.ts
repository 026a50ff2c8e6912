import type { Cents } from '../../money/cents';
import { type Block, type KeyFigure, type PacketSection, paragraph, type RangeFigure } from '../block';
import {
  affectedSites,
  budgetAskedCents,
  chanceWords,
  decisiveDeadline,
  listedMakers,
  percentileCents,
  runsWords,
  supportCents,
} from '../run-figures';
import type { RunResult } from '../run-result';
import { amountWords, countWords, dateWords, listWords, percentWords } from '../words';

const MAKERS_NAMED = 3;

/** First page: the decision asked for, the one number with its range, what the board has to know. */
export function decisionSection(run: RunResult): PacketSection {
  const percentile = run.estimate.contingencyPercentile;
  return {
    heading: 'The decision',
    finding: `Plan on ${amountWords(budgetAskedCents(run))}: in ${runsWords(percentile)} the replacement costs no more.`,
    startsPage: false,
    blocks: [
      paragraph(scopeWords(run)),
      { kind: 'key-figures', figures: keyFigures(run) },
      { kind: 'figure', figure: range(run) },
      { kind: 'subheading', text: 'The board is asked to' },
      { kind: 'list', entries: requests(run) },
      { kind: 'subheading', text: 'What the board should know' },
      { kind: 'list', entries: knowledge(run) },
      ...demoCallout(run),
    ],
  };
}

function scopeWords(run: RunResult): string {
  const { listed } = run.flags.units;
  if (listed === 0)
    return `As of ${dateWords(run.stamp.asOf)} no asset of the inventory is from a listed vendor.`;
  const all = listedMakers(run);
  const makers = listWords(all.slice(0, MAKERS_NAMED).map(({ maker }) => maker)).replace(/\.$/, '');
  return (
    `As of ${dateWords(run.stamp.asOf)}, ${countWords(listed, 'unit')} at ${countWords(affectedSites(run).length, 'site')} ` +
    `${listed === 1 ? 'is' : 'are'} from listed vendors: ${all.length > MAKERS_NAMED ? `most from ${makers}` : makers}. ` +
    'This packet says what their replacement costs, who pays, and whether it can be finished in time.'
  );
}

function range(run: RunResult): RangeFigure {
  const percentile = run.estimate.contingencyPercentile;
  const point = (amount: Cents, label: string) => ({
    cents: amount,
    label: `${label} ${amountWords(amount)}`,
  });
  const [low, middle, high] = [percentileCents(run, 10), percentileCents(run, 50), percentileCents(run, 90)];
  const asked = budgetAskedCents(run);
  return {
    kind: 'range',
    title: 'Total cost: the budget asked for within its range',
    altText: `A bar from ${amountWords(low)} (P10) to ${amountWords(high)} (P90), with the middle at ${amountWords(middle)} and the budget asked for at ${amountWords(asked)}.`,
    low: point(low, 'P10'),
    middle: point(middle, 'P50'),
    high: point(high, 'P90'),
    asked: point(asked, `P${percentile}, asked for:`),
  };
}

function keyFigures(run: RunResult): KeyFigure[] {
  const percentile = run.estimate.contingencyPercentile;
  const deadline = decisiveDeadline(run);
  return [
    {
      label: `Budget at P${percentile}`,
      value: amountWords(budgetAskedCents(run)),
      note: `Range P10 to P90: ${amountWords(percentileCents(run, 10))} to ${amountWords(percentileCents(run, 90))}`,
    },
    supportFigure(run),
    netFigure(run),
    {
      label: 'Finished by (P80)',
      value: dateWords(run.timeline.finish.p80),
      note:
        deadline === null
          ? 'No deadline is known as of the date'
          : `${deadline.pMet === 0 ? 'No chance' : `${percentWords(deadline.pMet)} chance`} by ${dateWords(deadline.date)}`,
    },
  ];
}

function supportFigure(run: RunResult): KeyFigure {
  const { funding } = run;
  const support = supportCents(run);
  if (funding === null)
    return { label: 'Support', value: 'None', note: 'No program is part of this scenario' };
  if (support === null)
    return {
      label: 'Support',
      value: 'None yet',
      note: `Not in force: ${amountWords(funding.supportCents)} if it were`,
    };
  return {
    label: 'Support expected',
    value: amountWords(support),
    note: `${percentWords(funding.proration.factor, 1)} of ${amountWords(funding.eligibleCents)} eligible`,
  };
}

function netFigure(run: RunResult): KeyFigure {
  const { funding } = run;
  if (!funding?.inForce) {
    return {
      label: 'Net cost at P80',
      value: amountWords(percentileCents(run, 80)),
      note: `In half of all runs under ${amountWords(percentileCents(run, 50))}`,
    };
  }
  return {
    label: 'Net cost at P80',
    value: amountWords(funding.netCents.p80),
    note: `In half of all runs under ${amountWords(funding.netCents.p50)}`,
  };
}

function requests(run: RunResult): string[] {
  const { estimate, funding, timeline } = run;
  const bridge = funding?.inForce
    ? [
        `Authorize advances of up to ${amountWords(funding.peakAdvanceCents)} for the time between paying and being reimbursed.`,
      ]
    : [];
  return [
    `Approve a budget of ${amountWords(budgetAskedCents(run))}: a point estimate of ${amountWords(estimate.pointCents)} and a contingency of ${amountWords(estimate.contingencyCents)}.`,
    ...bridge,
    `Direct management to start on ${dateWords(timeline.startDate)}; a later start moves the finish with it.`,
  ];
}

function knowledge(run: RunResult): string[] {
  return [
    budgetWords(run),
    deadlineWords(run),
    jointWords(run),
    windowWords(run),
    noHelpWords(run),
    openWords(run),
  ].filter((words) => words !== null);
}

function budgetWords({ estimate }: RunResult): string | null {
  const { budgetCents, pWithinBudget } = estimate;
  if (budgetCents === null || pWithinBudget === null)
    return 'No budget is set yet, so its chance to suffice is not stated.';
  return `The budget of ${amountWords(budgetCents)} set so far suffices with a probability of ${percentWords(pWithinBudget)}.`;
}

function deadlineWords(run: RunResult): string | null {
  const deadline = decisiveDeadline(run);
  if (deadline === null) return 'No granted deadline applies as of the date.';
  if (deadline.pMet === 0) return `No run finishes by ${dateWords(deadline.date)}.`;
  return `Finishing by ${dateWords(deadline.date)} is ${chanceWords(deadline.pMet)} (${percentWords(deadline.pMet)}).`;
}

function jointWords({ timeline }: RunResult): string | null {
  const { joint } = timeline;
  // Where no run is in time, none is in time and within the budget.
  if (joint === null || joint.p === 0) return null;
  return `Both together, within ${amountWords(joint.budgetCents)} and by ${dateWords(joint.date)}: ${percentWords(joint.p)}.`;
}

function windowWords({ funding }: RunResult): string | null {
  if (!funding?.inForce || funding.openToNewApplicants) return null;
  return 'The program takes no new applications: its support is that of an applicant who was approved in time.';
}

function noHelpWords(run: RunResult): string | null {
  const { funding } = run;
  if (!funding?.inForce) return 'The figures count on no help from any program.';
  return `If help does not come, the cost stays with the company: ${amountWords(percentileCents(run, 80))} at P80.`;
}

function openWords({ plan, flags }: RunResult): string | null {
  const open = [
    ...(plan.gaps.length > 0 ? [`${countWords(plan.gaps.length, 'part')} of the plan without a price`] : []),
    ...(flags.units.review > 0 ? [`${countWords(flags.units.review, 'unit')} still in review`] : []),
  ];
  return open.length === 0 ? null : `Not settled: ${listWords(open)}.`;
}

function demoCallout({ stamp }: RunResult): Block[] {
  if (!stamp.isDemo) return [];
  return [
    { kind: 'callout', label: 'DEMO', text: 'Operator, inventory and results are invented. Not for filing.' },
  ];
}

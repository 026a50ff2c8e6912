import { addDays, calendarDate } from '../../../core/calendar/date';
import type { Quarter } from '../../../core/calendar/quarter';
import type { EstimateResult } from '../../../core/estimate/estimate';
import { fraction } from '../../../core/fraction';
import type { EligibilityDecision } from '../../../core/funding/funding';
import { type Cents, cents, dollars, sumCents } from '../../../core/money/cents';
import type { ScheduledTask, StepId, TimelineResult } from '../../../core/schedule/timeline';
import type { EstimateView, FundingView, TimelineView } from '../../../engine/api';
import { siteNames } from './assets';
import { fakeLines } from './plan';
import { fakeStamp } from './stamp';

const point = sumCents(fakeLines, (line) => line.pointCents);
const percents = [5, 10, 20, 30, 40, 50, 60, 70, 80, 90, 95];
const at = (share: number): Cents => cents(Math.round(point * (0.86 + 0.42 * share ** 1.3)));

export function fakeEstimate(budgetCents: Cents | null): EstimateView {
  const estimate: EstimateResult = {
    trials: 10_000,
    seed: 20_191_104,
    sampling: 'lhs',
    pointCents: point,
    meanCents: at(0.52),
    sdCents: cents(Math.round(point * 0.11)),
    percentilesCents: Object.fromEntries(percents.map((percent) => [String(percent), at(percent / 100)])),
    standardErrorCents: Object.fromEntries(
      percents.map((percent) => [String(percent), dollars(3200 + percent * 40)]),
    ),
    contingencyPercentile: 80,
    contingencyCents: cents(at(0.8) - point),
    budgetCents,
    pWithinBudget: budgetCents === null ? null : fraction(0.71),
    groups: [
      {
        group: 'equipment',
        pointCents: cents(Math.round(point * 0.74)),
        meanCents: cents(Math.round(point * 0.8)),
        varianceShare: fraction(0.68),
      },
      {
        group: 'construction',
        pointCents: cents(Math.round(point * 0.14)),
        meanCents: cents(Math.round(point * 0.16)),
        varianceShare: fraction(0.2),
      },
      {
        group: 'labor',
        pointCents: cents(point - Math.round(point * 0.74) - Math.round(point * 0.14)),
        meanCents: cents(Math.round(point * 0.13)),
        varianceShare: fraction(0.12),
      },
    ],
    tornado: fakeLines.slice(0, 30).map((line, index) => ({
      lineId: line.lineId,
      label: `${line.replacement}, ${line.site}`,
      group: line.group,
      lowTotalCents: cents(at(0.52) - dollars(90_000 / (index + 1))),
      highTotalCents: cents(at(0.52) + dollars(140_000 / (index + 1))),
      swingCents: dollars(230_000 / (index + 1)),
      varianceShare: fraction(0.2 / (index + 1)),
    })),
    sCurve: Array.from({ length: 101 }, (_, index) => ({
      cents: at(index / 100),
      probability: fraction(index / 100),
    })),
    convergence: {
      percentile: 80,
      points: [100, 200, 500, 1000, 2000, 5000, 10_000].map((trials) => ({
        trials,
        p50Cents: at(0.5 + 3 / trials),
        p50ErrorCents: cents(Math.round((point * 0.13) / Math.sqrt(trials))),
        percentileCents: at(0.8 + 5 / trials),
        percentileErrorCents: cents(Math.round((point * 0.16) / Math.sqrt(trials))),
      })),
      relativeError: fraction(0.003),
      isEnough: true,
      trialsNeeded: 900,
    },
    inputHash: fakeStamp.inputHash,
  };
  return {
    stamp: fakeStamp,
    estimate,
    widths: [
      {
        basis: 'quote',
        lines: 3,
        pointCents: cents(Math.round(point * 0.2)),
        pointShare: fraction(0.2),
        lowShare: 1,
        highShare: 1,
        varianceShare: fraction(0),
      },
      {
        basis: 'planning assumption',
        lines: fakeLines.length - 3,
        pointCents: cents(point - Math.round(point * 0.2)),
        pointShare: fraction(0.8),
        lowShare: 0.62,
        highShare: 1.71,
        varianceShare: fraction(1),
      },
    ],
    early: [],
  };
}

const stepDays: readonly { readonly step: StepId; readonly days: number }[] = [
  { step: 'survey', days: 6 },
  { step: 'engineering', days: 18 },
  { step: 'order', days: 95 },
  { step: 'install', days: 14 },
  { step: 'cutover', days: 7 },
  { step: 'remove', days: 6 },
  { step: 'dispose', days: 10 },
];
const firstDay = calendarDate('2026-11-30');

function tasksOf(site: string, index: number): ScheduledTask[] {
  let start = addDays(firstDay, index * 11);
  return stepDays.map(({ step, days }) => {
    const finish = addDays(start, days - 1);
    const task = {
      taskId: `${site}-${step}`,
      site,
      step,
      trade: step === 'order' ? null : ('tower' as const),
      crew: 0,
      start,
      finish,
    };
    start = addDays(finish, 3);
    return task;
  });
}

export function fakeTimeline(): TimelineView {
  const tasks = siteNames.flatMap(tasksOf);
  const sites = siteNames.map((site) => {
    const own = tasks.filter((task) => task.site === site);
    const [start, finish] = [own[0]?.start ?? firstDay, own.at(-1)?.finish ?? firstDay];
    return { site, start, finish, finishP50: addDays(finish, 9), finishP80: addDays(finish, 31) };
  });
  const timeline: TimelineResult = {
    trials: 2000,
    seed: 20_191_104,
    priorityRule: 'latest start first',
    startDate: firstDay,
    finish: {
      deterministic: calendarDate('2027-09-23'),
      p10: calendarDate('2027-09-14'),
      p50: calendarDate('2027-10-08'),
      p80: calendarDate('2027-11-02'),
      p90: calendarDate('2027-11-19'),
    },
    deadlines: [
      {
        id: 'term',
        name: 'Removal term of the program',
        date: calendarDate('2027-10-15'),
        granted: true,
        probability: fraction(1),
        pMet: fraction(0.58),
        source: '47 CFR 1.50004(h)',
        confidence: 'sourced',
      },
      {
        id: 'six',
        name: 'With one six-month extension',
        date: calendarDate('2028-04-15'),
        granted: false,
        probability: null,
        pMet: fraction(0.998),
        source: '47 CFR 1.50004(h)(1)',
        confidence: 'uncertain',
      },
    ],
    joint: { budgetCents: dollars(3_600_000), date: calendarDate('2027-10-15'), p: fraction(0.47) },
    bindingResource: 'tower',
    crewLoads: [
      { trade: 'engineering', crews: 2, utilization: fraction(0.34) },
      { trade: 'tower', crews: 2, utilization: fraction(0.91) },
      { trade: 'field', crews: 2, utilization: fraction(0.52) },
      { trade: 'core', crews: 1, utilization: fraction(0.12) },
    ],
    sites,
    tasks,
    assumptions: [
      'Crew counts are planning assumptions until you give your own.',
      'No work on federal holidays.',
    ],
  };
  return { stamp: fakeStamp, timeline };
}

function decide(): readonly EligibilityDecision[] {
  return fakeLines.map((line): EligibilityDecision => {
    const isTower = line.category === 'structural-analysis';
    const isSoftware = line.category === 'software';
    return {
      lineId: line.lineId,
      eligible: !isSoftware,
      cents: line.pointCents,
      conditional: isTower,
      eligibleCents: isSoftware ? cents(0) : line.pointCents,
      notCounted: isSoftware
        ? [
            {
              cents: line.pointCents,
              cause: 'above-comparable',
              reason: 'Features beyond the comparable replacement',
              clause: '47 CFR 1.50004(d)',
            },
          ]
        : [],
      reason: isTower ? 'Tower work, case by case' : 'Removal and comparable replacement of covered gear',
      clause: isTower ? 'DA 21-947, para. 41' : '47 CFR 1.50004(c)',
      confidence: 'sourced',
    };
  });
}

export function fakeFunding(programId: string | null): FundingView {
  const grossCents = { point, mean: at(0.52), p50: at(0.5), p80: at(0.8) };
  if (programId === null) return { stamp: fakeStamp, grossCents, funding: null };
  const decisions = decide();
  const eligibleCents = sumCents(decisions, (decision) => decision.eligibleCents);
  const supportCents = cents(Math.round(eligibleCents * 0.395));
  let balance = 0;
  const cashByQuarter = ['2026Q4', '2027Q1', '2027Q2', '2027Q3', '2027Q4', '2028Q1', '2028Q2'].map(
    (quarter, index) => {
      const spendCents = dollars([90_000, 420_000, 980_000, 1_150_000, 560_000, 0, 0][index] ?? 0);
      const reimbursedCents = dollars([0, 0, 120_000, 260_000, 410_000, 330_000, 90_000][index] ?? 0);
      balance += reimbursedCents - spendCents;
      return { quarter: quarter as Quarter, spendCents, reimbursedCents, balanceCents: cents(balance) };
    },
  );
  return {
    stamp: fakeStamp,
    grossCents,
    funding: {
      program: programId,
      programName: 'FCC Reimbursement Program, allocations of July 2022',
      statusAsOf: '2022-07-18: allocations published',
      inForce: true,
      openToNewApplicants: false,
      eligibleCents,
      decisions,
      ineligible: [],
      proration: {
        availableCents: dollars(1_832_958_845),
        demandCents: dollars(4_640_284_672),
        tier: 1,
        factor: fraction(0.395),
        formula:
          '$1,895,000,000 less $62,041,155 of administration = $1,832,958,845; divided by a first-tier demand of $4,640,284,672 = 39.5%',
      },
      supportCents,
      netCents: {
        mean: cents(at(0.52) - supportCents),
        p50: cents(at(0.5) - supportCents),
        p80: cents(at(0.8) - supportCents),
      },
      cashByQuarter,
      peakAdvanceCents: dollars(2_410_000),
      remarks: ['Administration is not published; the published factor implies $59.8M to $64.4M.'],
    },
  };
}

import { addDays, calendarDate } from '../../../core/calendar/date';
import { formFields } from '../../../core/document/form-answer';
import { fraction } from '../../../core/fraction';
import { dollars } from '../../../core/money/cents';
import { problem } from '../../../core/problem';
import { fakeOutlook } from './funding-answers';
import type { FakeOperator, Handlers } from './operator';
import { fakePlan } from './plan';
import { fakeEstimate, fakeFunding, fakeTimeline } from './results';
import { fakeStamp } from './stamp';
import { fakeDeadlineRates, fakeRunningOn, fakeScheduleTry, fakeTimelineTrials } from './timeline-answers';

/** Plan, estimate, timeline, funding, documents. */
export function runAnswers(operator: FakeOperator): Handlers {
  const { state, total } = operator;
  return {
    'program-list': () =>
      [
        {
          id: 'scrp-2022',
          name: 'FCC Reimbursement Program, allocations of July 2022',
          statusAsOf: '2022-07-18: allocations published',
        },
        { id: 's1625-2019', name: 'United States 5G Leadership Act of 2019', statusAsOf: null },
      ].map((program) => ({
        ...program,
        kind: 'program',
        citation: '47 CFR 1.50004',
        statusHistory: [],
        availableCents: null,
        administrationCents: null,
        demandCents: null,
        publishedFactor: null,
        costShare: null,
        maxCustomers: null,
        tier1MaxCustomers: null,
        newApplicants: false,
        vendorIds: [],
        acquiredOnOrBefore: null,
        costIncurredOnOrAfter: null,
        costRules: [],
        termMonths: 12,
        notes: null,
        source: [],
        confidence: 'sourced' as const,
      })),
    plan: () =>
      total === 0
        ? { ...fakePlan(), lines: [], gaps: [], byCategory: [], bySite: [], totalCents: dollars(0) }
        : fakePlan(),
    'plan-line-pin': ({ lineId, source }) =>
      source === 'none'
        ? { kind: 'problems', problems: [problem('The source says nothing', 'Name the quote')] }
        : { lineId },
    'plan-line-unpin': ({ lineId }) => ({ lineId }),
    estimate: () => fakeEstimate(state.settings.budgetCents),
    timeline: () => fakeTimeline(),
    'deadline-price': ({ confidence }) => ({
      confidence,
      curve: [0, 1, 2, 3, 4].map((extra) => ({
        date: addDays(calendarDate('2027-07-05'), extra * 26),
        meanCents: dollars(3_560_000 - extra * 42_000 + extra * extra * 4000),
        p80Cents: dollars(3_980_000 - extra * 45_000 + extra * extra * 4000),
        crews: { engineering: 2, tower: 6 - extra, field: 2, core: 1 },
        overtime: extra === 0,
        expedite: false,
        extraCents: dollars((4 - extra) * 30_000),
        mobilizationCents: dollars((4 - extra) * 20_000),
        dragCents: dollars((4 - extra) * 10_000),
        overtimeCents: dollars(0),
        expediteCents: dollars(0),
      })),
      worth: {
        deadlineDate: calendarDate('2027-10-15'),
        extendedDate: calendarDate('2028-04-15'),
        worthCents: dollars(60_000),
        sentence: 'One more extension, from 2027-10-15 to 2028-04-15, is worth $60,000.',
      },
      remarks: ['A crew for one work day: $4,900 (recalled)'],
    }),
    'timeline-trials': () => fakeTimelineTrials(),
    'timeline-try': ({ crews }) => fakeScheduleTry(state.settings.crews, crews),
    'running-on': () => fakeRunningOn(),
    'deadline-letter-list': () => [],
    'deadline-rate-list': () => fakeDeadlineRates(),
    funding: () => {
      const view = fakeFunding(state.settings.programId);
      return { ...view, outlook: view.funding === null ? null : fakeOutlook(view.funding) };
    },
    'scenario-compare': ({ scenarios }) => {
      const { estimate } = fakeEstimate(state.settings.budgetCents);
      const { funding } = fakeFunding('scrp-2022');
      const p = (percent: string) => estimate.percentilesCents[percent] ?? estimate.meanCents;
      return state.scenarios
        .filter((scenario) => scenarios.includes(scenario.id))
        .map((scenario) => ({
          scenario,
          stamp: { ...fakeStamp, scenario: scenario.name },
          pointCents: estimate.pointCents,
          p50Cents: p('50'),
          p80Cents: p('80'),
          eligibleCents: funding?.eligibleCents ?? dollars(0),
          supportCents: funding?.supportCents ?? dollars(0),
          netMeanCents: estimate.meanCents,
          netP50Cents: p('50'),
          netP80Cents: p('80'),
          peakAdvanceCents: dollars(2_410_000),
          finishP50: calendarDate('2027-10-08'),
          finishP80: calendarDate('2027-11-02'),
          deadlineDate: calendarDate('2027-10-15'),
          pDeadlineMet: fraction(0.58),
          sCurve: estimate.sCurve,
        }));
    },
    'packet-list': () => [],
    'invoice-list': () => [],
    'form-list': () => formFields.map((field) => ({ ...field, state: null, answer: '', finding: null })),
    'report-write': ({ folder, formats }) => ({
      files: formats.map((format) => ({
        path: `${folder}/changeout-2026-11-24.${format}`,
        kind: 'Board packet',
        bytes: 184_220,
      })),
    }),
  };
}

import { addDays, calendarDate } from '../../../core/calendar/date';
import { fraction } from '../../../core/fraction';
import type { Band, CashOutlook } from '../../../core/funding/cash-outlook';
import type { FundingResult } from '../../../core/funding/funding';
import { cents, dollars } from '../../../core/money/cents';
import { leavesOf } from '../../../core/scenario/outcome-tree';
import type { FakeOperator, Handlers } from './operator';
import { fakeStamp } from './stamp';

const around = (amount: number): Band => ({
  low: cents(Math.round(amount * 1.2)),
  middle: cents(amount),
  high: cents(Math.round(amount * 0.85)),
});

/** Bands around the most likely cash of the fake funding. */
export function fakeOutlook(funding: FundingResult): CashOutlook {
  const { netCents, peakAdvanceCents, cashByQuarter } = funding;
  const day = calendarDate('2027-04-12');
  return {
    trials: 10_000,
    quarters: cashByQuarter.map(({ quarter, spendCents, reimbursedCents, balanceCents }) => ({
      quarter,
      spendCents: around(spendCents),
      reimbursedCents: around(reimbursedCents),
      balanceCents: around(balanceCents),
    })),
    peakAdvanceCents: { p50: peakAdvanceCents, p80: cents(Math.round(peakAdvanceCents * 1.1)) },
    peakOwedCents: { p50: dollars(640_000), p80: dollars(780_000) },
    netCents: {
      p10: cents(Math.round(netCents.p50 * 0.85)),
      p50: netCents.p50,
      p80: netCents.p80,
      p90: cents(Math.round(netCents.p80 * 1.06)),
    },
    netCurve: [],
    firstPayment: { p10: day, p50: addDays(day, 40), p90: addDays(day, 110) },
    lastPayment: { p10: addDays(day, 400), p50: addDays(day, 440), p90: addDays(day, 520) },
    bridge: null,
  };
}

/** Claims, programs of the operator's own, trees, sensitivity. */
export function fundingAnswers({ state }: FakeOperator): Handlers {
  return {
    'claim-timing': () => ({
      stamp: fakeStamp,
      termMonths: 12,
      bridgeRate: null,
      rows: [null, calendarDate('2027-02-01'), calendarDate('2027-05-01')].map((firstClaimDate, index) => ({
        firstClaimDate,
        firstPayment: null,
        termEnd: null,
        pFinished: fraction(0.42 + index * 0.22),
        pFinishedExtended: fraction(0.81 + index * 0.07),
        peakAdvanceCents: {
          p50: dollars(2_100_000 + index * 140_000),
          p80: dollars(2_410_000 + index * 160_000),
        },
        peakOwedCents: { p50: dollars(640_000 + index * 90_000), p80: dollars(780_000 + index * 90_000) },
        bridgeCents: null,
      })),
      remarks: ['The days from claim to payment are 60 to 270, most likely 120'],
    }),
    'line-claim-list': () => [],
    'program-save': ({ program }) => program,
    'tree-list': () => [],
    'tree-run': ({ tree }) => ({
      tree,
      weighed: null,
      leaves: leavesOf(tree).map((leaf, index) => ({ ...leaf, outcome: fakeLeaf(state, index) })),
    }),
    'scenario-sensitivity': () => ({
      scenarioName: 'As set in the workspace',
      base: {
        label: 'as it is',
        netMeanCents: dollars(2_300_000),
        netP80Cents: dollars(2_700_000),
        pDeadlineMet: 0.58,
      },
      bars: [
        {
          id: 'program-none',
          label: 'No help comes',
          kind: 'outcome',
          ends: [
            {
              label: 'no program',
              netMeanCents: dollars(3_500_000),
              netP80Cents: dollars(3_900_000),
              pDeadlineMet: 0.58,
            },
          ],
          swingCents: dollars(1_200_000),
        },
      ],
    }),
  };
}

function fakeLeaf(state: FakeOperator['state'], index: number) {
  const [scenario] = state.scenarios;
  if (scenario === undefined) throw new Error('the fake operator has no scenario');
  return {
    scenario,
    stamp: fakeStamp,
    pointCents: dollars(3_400_000),
    p50Cents: dollars(3_500_000),
    p80Cents: dollars(3_900_000),
    eligibleCents: dollars(3_000_000),
    supportCents: dollars(1_200_000),
    netMeanCents: dollars(2_300_000 + index * 300_000),
    netP50Cents: dollars(2_250_000 + index * 300_000),
    netP80Cents: dollars(2_700_000 + index * 300_000),
    peakAdvanceCents: dollars(2_410_000),
    finishP50: calendarDate('2027-10-08'),
    finishP80: calendarDate('2027-11-02'),
    deadlineDate: calendarDate('2027-10-15'),
    pDeadlineMet: fraction(0.58),
    sCurve: [],
  };
}

import type { FundingResult } from '../../../core/funding/funding';
import type { FundingView } from '../../../engine/api';
import { useRun } from '../../app/run/use-run';
import { useRunInput } from '../../app/workspace-context';
import { usDates } from '../../format/prose';
import { Page, Section } from '../../parts/page';
import { RunStampLine } from '../../parts/run-stamp-line';
import { RunView } from '../../parts/run-view';
import { CashChart } from './cash-chart';
import { ClaimTimingSection } from './claim-timing-section';
import { EligibilityTable } from './eligibility-table';
import classes from './funding.module.css';
import { FundingHeadline } from './funding-headline';
import { FundingInputs } from './funding-inputs';
import { LineClaims } from './line-claims';
import { LoanSection } from './loan-section';
import { NoProgram } from './no-program';
import { ProgramPicker } from './program-picker';

export function Funding() {
  const funding = useRun('funding', useRunInput());
  return (
    <Page
      title="Funding"
      lead="Who pays: what a program covers line by line, what it really pays, and what you advance until it does."
    >
      <ProgramPicker />
      <RunView run={funding} doing="Working out who pays">
        {(view) => (
          <>
            {view.funding ? <FundingContent view={view} funding={view.funding} /> : <NoProgram view={view} />}
            <RunStampLine stamp={view.stamp} />
          </>
        )}
      </RunView>
    </Page>
  );
}

function FundingContent({ view, funding }: { view: FundingView; funding: FundingResult }) {
  return (
    <>
      <FundingHeadline view={view} funding={funding} />
      <CashChart
        cash={funding.cashByQuarter}
        outlook={view.outlook ?? null}
        peakAdvanceCents={funding.peakAdvanceCents}
      />
      {view.outlook && funding.supportCents > 0 && (
        <>
          <ClaimTimingSection />
          <LoanSection outlook={view.outlook} />
        </>
      )}
      <div className={classes.columns}>
        <div className={classes.column}>
          <EligibilityTable funding={funding} />
          <LineClaims />
        </div>
        <div className={classes.column}>
          <Section title="Proration">
            <div className={classes.formula}>{usDates(funding.proration.formula)}</div>
          </Section>
          {funding.remarks.length > 0 && (
            <Section title="Remarks">
              <ul className={classes.remarks}>
                {funding.remarks.map((remark) => (
                  <li key={remark}>{usDates(remark)}</li>
                ))}
              </ul>
            </Section>
          )}
          <FundingInputs />
        </div>
      </div>
    </>
  );
}

import type { FundingResult } from '../../../core/funding/funding';
import type { FundingView } from '../../../engine/api';
import { shortAmount } from '../../format/amount';
import { formatShare } from '../../format/count';
import { usDates } from '../../format/prose';
import { Amount } from '../../parts/amount';
import { Notice } from '../../parts/notice';
import { Section } from '../../parts/page';
import { Stat } from '../../parts/stat';
import classes from './funding.module.css';

interface FundingHeadlineProps {
  readonly view: FundingView;
  readonly funding: FundingResult;
}

export function FundingHeadline({ view, funding }: FundingHeadlineProps) {
  const { netCents, proration } = funding;
  return (
    <>
      {!funding.inForce && (
        <Notice kind="doubt" title="Not in force as of this date">
          {usDates(funding.statusAsOf)}. The numbers show what it would pay.
        </Notice>
      )}
      {funding.inForce && !funding.openToNewApplicants && (
        <Notice kind="doubt" title="Closed to new applicants">
          The support below is that of an applicant who was approved in time.
        </Notice>
      )}
      <Section>
        <div className={classes.headline}>
          <div>
            <div className="dimmed">
              {funding.inForce ? 'You pay, after support' : 'You would pay, after support'}
            </div>
            <div className={classes.net}>
              P50 {shortAmount(netCents.p50)} to P80 {shortAmount(netCents.p80)}
            </div>
            <div className="dimmed">
              {view.outlook && (
                <>
                  P10 <Amount cents={view.outlook.netCents.p10} short /> to P90{' '}
                  <Amount cents={view.outlook.netCents.p90} short />.{' '}
                </>
              )}
              Mean <Amount cents={netCents.mean} />, of a gross mean of{' '}
              <Amount cents={view.grossCents.mean} />.
            </div>
          </div>
          <Stat
            label="Support"
            value={<Amount cents={funding.supportCents} short />}
            note={`${formatShare(proration.factor, 1)} of what is eligible`}
          />
          <Stat
            label="Eligible"
            value={<Amount cents={funding.eligibleCents} short />}
            note={`of a point estimate of ${shortAmount(view.grossCents.point)}`}
          />
          <Stat
            label="Advanced at most"
            value={<Amount cents={view.outlook?.peakAdvanceCents.p50 ?? funding.peakAdvanceCents} short />}
            note={
              view.outlook ? (
                <>
                  P50; P80 <Amount cents={view.outlook.peakAdvanceCents.p80} short />, at the worst quarter
                </>
              ) : (
                'Spent before it is reimbursed, at the worst quarter'
              )
            }
          />
        </div>
      </Section>
    </>
  );
}

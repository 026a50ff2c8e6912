import type { FundingView } from '../../../engine/api';
import { Amount } from '../../parts/amount';
import { Section } from '../../parts/page';
import { Stat, StatRow } from '../../parts/stat';
import { CashChart } from './cash-chart';

/** Without a program the operator pays all of it: an answer, not an empty screen. */
export function NoProgram({ view }: { view: FundingView }) {
  const { grossCents } = view;
  return (
    <>
      <Section title="Without a program you pay all of it">
        <StatRow>
          <Stat label="P50" value={<Amount cents={grossCents.p50} />} large />
          <Stat label="P80" value={<Amount cents={grossCents.p80} />} large />
          <Stat label="Mean" value={<Amount cents={grossCents.mean} />} />
          <Stat
            label="Point estimate"
            value={<Amount cents={grossCents.point} />}
            note="Before contingency"
          />
        </StatRow>
      </Section>
      {view.outlook && (
        <CashChart cash={[]} outlook={view.outlook} peakAdvanceCents={view.outlook.peakAdvanceCents.p80} />
      )}
    </>
  );
}

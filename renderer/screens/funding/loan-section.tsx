import { Select, SimpleGrid, Text } from '@mantine/core';
import { type Fraction, fraction } from '../../../core/fraction';
import { applicantKinds, claimPayments } from '../../../core/funding/applicant';
import type { CashOutlook } from '../../../core/funding/cash-outlook';
import { useWrite } from '../../app/use-write';
import { useWorkspace } from '../../app/workspace-context';
import { Amount } from '../../parts/amount';
import { CommittedPercent } from '../../parts/committed-percent';
import { DateField } from '../../parts/date-field';
import { Section } from '../../parts/page';
import { Stat, StatRow } from '../../parts/stat';
import classes from './funding.module.css';

/** What stays out until it is paid back, and what a loan over that time would cost. */
export function LoanSection({ outlook }: { outlook: CashOutlook }) {
  const { bridge, peakAdvanceCents, peakOwedCents } = outlook;
  return (
    <Section title="Money advanced, and a loan to bridge it">
      <StatRow>
        <Stat
          label="Out of pocket at most"
          value={<Amount cents={peakAdvanceCents.p50} short />}
          note={
            <>
              P50; P80 <Amount cents={peakAdvanceCents.p80} short />
            </>
          }
        />
        <Stat
          label="Of it to be paid back"
          value={<Amount cents={peakOwedCents.p50} short />}
          note={
            <>
              P50; P80 <Amount cents={peakOwedCents.p80} short />
            </>
          }
        />
        <Stat
          label="Loan costs"
          value={bridge === null ? 'no rate set' : <Amount cents={bridge.costCents.p50} short />}
          note={
            bridge === null ? (
              'Give the yearly rate that your bank asks'
            ) : (
              <>
                P50; P80 <Amount cents={bridge.costCents.p80} short />
              </>
            )
          }
        />
      </StatRow>
      <LoanInputs />
      {bridge !== null && <div className={classes.formula}>Loan: {bridge.formula}</div>}
    </Section>
  );
}

function LoanInputs() {
  const { settings } = useWorkspace();
  const { write } = useWrite();
  const change = (patch: Parameters<typeof write<'settings-change'>>[1]['patch']): void =>
    void write('settings-change', { patch });
  return (
    <>
      <SimpleGrid cols={{ base: 2, xl: 5 }} spacing="sm" my="sm">
        <CommittedPercent
          label="Yearly rate of the loan"
          placeholder="not set"
          value={settings.bridgeRate}
          onCommit={(bridgeRate) => change({ bridgeRate })}
        />
        <CommittedPercent
          label="Paid at the start"
          value={settings.initialShare}
          onCommit={(share: Fraction | null) => change({ initialShare: share ?? fraction(0) })}
        />
        <DateField
          label="No claim before"
          placeholder="as money is spent"
          value={settings.firstClaimDate}
          onChange={(firstClaimDate) => change({ firstClaimDate })}
          clearable
        />
        <Select
          label="Claims are paid"
          data={[...claimPayments]}
          value={settings.claimPayment}
          onChange={(next) => {
            const claimPayment = claimPayments.find((one) => one === next);
            if (claimPayment) change({ claimPayment });
          }}
          allowDeselect={false}
        />
        <Select
          label="Applicant"
          data={applicantKinds.map(({ id, label }) => ({ value: id, label }))}
          value={settings.applicantKind}
          onChange={(next) => {
            const kind = applicantKinds.find(({ id }) => id === next);
            if (kind) change({ applicantKind: kind.id });
          }}
          allowDeselect={false}
        />
      </SimpleGrid>
      <Text size="xs" c="dimmed" mb="xs">
        The program of 2022 paid nothing before a cost was incurred, and how it settles claims beyond a
        prorated allocation was not found: in proportion is the careful reading.
      </Text>
    </>
  );
}

import { IconAlertTriangle, IconCheck, IconX } from '@tabler/icons-react';
import type { FundingResult } from '../../../core/funding/funding';
import { sumCents } from '../../../core/money/cents';
import { useNavigation } from '../../app/navigation';
import { formatCount } from '../../format/count';
import { usDates } from '../../format/prose';
import { Amount } from '../../parts/amount';
import { DataTable } from '../../parts/data-table';
import { Section } from '../../parts/page';
import { type ReasonGroup, reasonGroups } from './reason-groups';

const icons = { eligible: IconCheck, conditional: IconAlertTriangle, 'not eligible': IconX } as const;
const words = {
  eligible: 'Eligible',
  conditional: 'Eligible on a condition',
  'not eligible': 'Not eligible',
} as const;

/** Why each part of the money counts or does not, with the clause; a row leads to its lines. */
export function EligibilityTable({ funding }: { funding: FundingResult }) {
  const { go } = useNavigation();
  const groups = reasonGroups(funding.decisions);
  return (
    <Section title="What counts, and why" note="Decided line by line. Choose a row to see its lines." flush>
      <DataTable
        caption="Eligibility by reason"
        maxHeight={520}
        rows={groups}
        rowKey={(group) => `${group.kind} ${group.reason} ${group.clause}`}
        onOpen={(group) => go({ screen: 'plan', lineIds: group.lineIds, heading: group.reason })}
        empty="The plan has no line to decide on."
        columns={[
          {
            header: 'Reason',
            cell: (group) => (
              <>
                <Kind kind={group.kind} />
                {usDates(group.reason)}
                <div className="dimmed">{group.clause}</div>
              </>
            ),
          },
          { header: 'Lines', right: true, cell: (group) => formatCount(group.lineIds.length) },
          { header: 'Point estimate', right: true, cell: (group) => <Amount cents={group.cents} /> },
        ]}
        foot={['Together', '', <Amount key="sum" cents={sumCents(groups, (group) => group.cents)} />]}
      />
    </Section>
  );
}

function Kind({ kind }: { kind: ReasonGroup['kind'] }) {
  const Icon = icons[kind];
  return (
    <div style={{ display: 'flex', alignItems: 'center', gap: 5, fontWeight: 600 }}>
      <Icon size={14} stroke={2} aria-hidden />
      {words[kind]}
    </div>
  );
}

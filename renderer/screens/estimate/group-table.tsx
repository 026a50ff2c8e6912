import type { GroupShare } from '../../../core/estimate/estimate';
import { riskGroup } from '../../../core/estimate/variance-share';
import { sumCents } from '../../../core/money/cents';
import { useNavigation } from '../../app/navigation';
import { formatShare } from '../../format/count';
import { Amount } from '../../parts/amount';
import { DataTable } from '../../parts/data-table';
import { Section } from '../../parts/page';
import { ShareBar } from '../../parts/share-bar';
import { uncertaintyId } from './uncertainty-section';

export function GroupTable({ groups }: { groups: readonly GroupShare[] }) {
  const { go } = useNavigation();
  return (
    <Section title="Cost groups" flush>
      <DataTable
        caption="Cost groups"
        rows={groups}
        rowKey={(group) => group.group}
        onOpen={(group) => {
          if (group.group === riskGroup) document.getElementById(uncertaintyId)?.scrollIntoView();
          else go({ screen: 'plan', group: group.group, heading: words(group.group) });
        }}
        columns={[
          { header: 'Group', cell: (group) => words(group.group) },
          { header: 'Point', right: true, cell: (group) => <Amount cents={group.pointCents} /> },
          { header: 'Mean', right: true, cell: (group) => <Amount cents={group.meanCents} /> },
          { header: 'Of variance', right: true, cell: (group) => formatShare(group.varianceShare) },
          {
            header: <span className="visually-hidden">Share as a bar</span>,
            isControl: true,
            width: 90,
            cell: (group) => <ShareBar share={group.varianceShare} />,
          },
        ]}
        foot={[
          'Together',
          <Amount key="point" cents={sumCents(groups, (group) => group.pointCents)} />,
          <Amount key="mean" cents={sumCents(groups, (group) => group.meanCents)} />,
          '',
          '',
        ]}
      />
    </Section>
  );
}

function words(group: string): string {
  return group.charAt(0).toUpperCase() + group.slice(1);
}

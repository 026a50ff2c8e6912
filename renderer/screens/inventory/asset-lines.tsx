import { IconListDetails } from '@tabler/icons-react';
import type { CostedLine } from '../../../core/document/run-result';
import { useNavigation } from '../../app/navigation';
import { formatCount } from '../../format/count';
import { Amount } from '../../parts/amount';
import { DataTable } from '../../parts/data-table';
import { EmptyState } from '../../parts/empty-state';

export function AssetLines({ lines }: { lines: readonly CostedLine[] }) {
  const { go } = useNavigation();
  if (lines.length === 0) {
    return (
      <EmptyState icon={IconListDetails} title="No plan line">
        Nothing in the plan replaces this asset: it is not flagged, or no price is known for its category.
      </EmptyState>
    );
  }
  return (
    <DataTable
      caption="Plan lines of this asset"
      rows={lines}
      rowKey={(line) => line.lineId}
      onOpen={(line) => go({ screen: 'plan', lineIds: [line.lineId], heading: line.replacement })}
      columns={[
        { header: 'Replacement', cell: (line) => line.replacement },
        { header: 'Quantity', right: true, cell: (line) => formatCount(line.quantity) },
        { header: 'Likely, each', right: true, cell: (line) => <Amount cents={line.likelyCents} /> },
        { header: 'Point estimate', right: true, cell: (line) => <Amount cents={line.pointCents} /> },
      ]}
    />
  );
}

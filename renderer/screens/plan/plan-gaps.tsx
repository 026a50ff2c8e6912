import { Alert, Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import type { PlanGap } from '../../../core/plan/plan-line';
import { useNavigation } from '../../app/navigation';
import { countOf, formatCount } from '../../format/count';
import { DataTable } from '../../parts/data-table';

/** Flagged assets without a priced line: never silently zero. */
export function PlanGaps({ gaps }: { gaps: readonly PlanGap[] }) {
  const [isOpen, setIsOpen] = useState(false);
  const { go } = useNavigation();
  if (gaps.length === 0) return null;
  const assets = gaps.reduce((sum, gap) => sum + gap.assetIds.length, 0);
  return (
    <Alert
      variant="light"
      color="yellow"
      icon={<IconAlertTriangle size={18} />}
      title={`${countOf(assets, 'flagged asset')} without a price: the estimate is too low by what they cost`}
    >
      <Button size="compact-sm" variant="default" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        {isOpen ? 'Hide them' : 'Show which, and what to do'}
      </Button>
      {isOpen && (
        <DataTable
          caption="Flagged assets without a price"
          maxHeight={260}
          rows={gaps}
          rowKey={(gap, index) => `${gap.site} ${index}`}
          onOpen={(gap) => go({ screen: 'inventory', filter: { site: gap.site }, assetId: gap.assetIds[0] })}
          columns={[
            { header: 'Site', cell: (gap) => gap.site },
            { header: 'Assets', right: true, cell: (gap) => formatCount(gap.assetIds.length) },
            { header: 'Why', cell: (gap) => gap.reason },
            { header: 'What would help', cell: (gap) => gap.remedy },
          ]}
        />
      )}
    </Alert>
  );
}

import { Button, Group, Modal } from '@mantine/core';
import { useState } from 'react';
import { partsOfLineId } from '../../../core/plan/line-id';
import type { PlanGap } from '../../../core/plan/plan-line';
import { useNavigation } from '../../app/navigation';
import { countOf, formatCount } from '../../format/count';
import { DataTable } from '../../parts/data-table';
import { Notice } from '../../parts/notice';
import { Section } from '../../parts/page';
import { PinForm, type PinSubject } from './pin-form';

/** Flagged assets without a priced line: never silently zero. A gap that a quote can close is closed here. */
export function PlanGaps({ gaps }: { gaps: readonly PlanGap[] }) {
  const [isOpen, setIsOpen] = useState(false);
  const [pinned, setPinned] = useState<PinSubject | null>(null);
  if (gaps.length === 0) return null;
  const assets = new Set(gaps.flatMap((gap) => gap.assetIds)).size;
  return (
    <>
      <Notice
        kind="doubt"
        title={`${countOf(assets, 'flagged asset')} without a price: the estimate is too low by what they cost`}
      >
        <Button
          size="compact-sm"
          variant="default"
          mt={6}
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        >
          {isOpen ? 'Hide them' : 'Show which, and what to do'}
        </Button>
      </Notice>
      {isOpen && <GapTable gaps={gaps} onPin={setPinned} />}
      <Modal opened={pinned !== null} onClose={() => setPinned(null)} title="Price by hand">
        {pinned && <PinForm line={pinned} onClose={() => setPinned(null)} />}
      </Modal>
    </>
  );
}

interface GapTableProps {
  readonly gaps: readonly PlanGap[];
  readonly onPin: (subject: PinSubject) => void;
}

function GapTable({ gaps, onPin }: GapTableProps) {
  const { go } = useNavigation();
  return (
    <Section flush>
      <DataTable
        caption="Flagged assets without a price"
        maxHeight={300}
        rows={gaps}
        rowKey={(gap, index) => `${gap.site} ${index}`}
        onOpen={(gap) => go({ screen: 'inventory', filter: { site: gap.site }, assetId: gap.assetIds[0] })}
        columns={[
          { header: 'Site', cell: (gap) => gap.site },
          { header: 'Assets', right: true, cell: (gap) => formatCount(gap.assetIds.length) },
          { header: 'Why', cell: (gap) => gap.reason },
          { header: 'What would help', cell: (gap) => gap.remedy },
          {
            header: <span className="visually-hidden">Price by hand</span>,
            isControl: true,
            right: true,
            cell: ({ lineId, priceItemId }) => (
              <GapActions
                itemId={priceItemId ?? (lineId === null ? null : (partsOfLineId(lineId)?.itemId ?? null))}
                onPin={lineId === null ? null : () => onPin(unpriced(lineId))}
              />
            ),
          },
        ]}
      />
    </Section>
  );
}

interface GapActionsProps {
  /** The catalog entry whose price closes the gap; null where a rule or a category is missing. */
  readonly itemId: string | null;
  readonly onPin: (() => void) | null;
}

function GapActions({ itemId, onPin }: GapActionsProps) {
  const { go } = useNavigation();
  return (
    <Group gap={6} justify="flex-end" wrap="nowrap" onClick={(event) => event.stopPropagation()}>
      {itemId !== null && (
        <Button
          size="compact-xs"
          variant="default"
          onClick={() => go({ screen: 'catalog', tab: 'prices', itemId })}
        >
          Price in the catalog…
        </Button>
      )}
      {onPin && (
        <Button size="compact-xs" variant="default" onClick={onPin}>
          Price by hand…
        </Button>
      )}
    </Group>
  );
}

function unpriced(lineId: string): PinSubject {
  const costs = { lowCents: null, likelyCents: null, highCents: null };
  return { lineId, unit: 'unit', quantity: null, pinnedBasis: null, ...costs };
}

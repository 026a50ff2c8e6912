import { Button, Group, SegmentedControl, Stack, TextInput } from '@mantine/core';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { CatalogView } from '../../../engine/api';
import { useRun } from '../../app/run/use-run';
import { useRunInput } from '../../app/workspace-context';
import { countOf } from '../../format/count';
import { EmptyState } from '../../parts/empty-state';
import { Notice } from '../../parts/notice';
import { Section } from '../../parts/page';
import { RunView } from '../../parts/run-view';
import { TextLink } from '../../parts/text-link';
import { CatalogFiles } from './catalog-files';
import { type RowFilter, rowFilters, visibleRows } from './catalog-rows';
import { ItemDrawer } from './item-drawer';
import { OwnPriceForm } from './own-price-form';
import { PriceTable } from './price-table';

/** Every price, with what stands behind it; the operator's own are entered here. */
export function PriceTab({ itemId }: { itemId: string | null }) {
  const catalog = useRun('catalog-entries', useRunInput());
  return (
    <RunView run={catalog} doing="Reading the catalog">
      {(view) => <PriceContent view={view} itemId={itemId} />}
    </RunView>
  );
}

function PriceContent({ view, itemId }: { view: CatalogView; itemId: string | null }) {
  const [text, setText] = useState('');
  const [filter, setFilter] = useState<RowFilter>('all');
  const [openedId, setOpenedId] = useState<string | null>(itemId);
  const [isAdding, setIsAdding] = useState(false);
  const rows = useMemo(() => visibleRows(view.rows, text, filter), [view.rows, text, filter]);
  const missing = view.rows.filter((row) => row.gaps > 0).length;
  const opened = view.rows.find((row) => row.itemId === openedId) ?? null;
  return (
    <Stack gap="md">
      {missing > 0 && filter !== 'gaps' && (
        <Notice kind="doubt" title={`The plan asks for ${countOf(missing, 'item')} without a price`}>
          <TextLink onClick={() => setFilter('gaps')}>Show them</TextLink>
        </Notice>
      )}
      <Group justify="space-between">
        <Group gap="xs">
          <TextInput
            aria-label="Search the catalog"
            placeholder="Search the catalog"
            leftSection={<IconSearch size={15} stroke={1.7} />}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
            w={220}
          />
          <SegmentedControl
            aria-label="Which items"
            value={filter}
            onChange={(next) => setFilter(next as RowFilter)}
            data={[...rowFilters]}
          />
        </Group>
        <Group gap="xs">
          <CatalogFiles />
          <Button leftSection={<IconPlus size={16} />} onClick={() => setIsAdding(true)}>
            Add an item…
          </Button>
        </Group>
      </Group>
      <Section flush>
        {rows.length === 0 ? (
          <EmptyState
            icon={IconSearch}
            title="No item matches"
            action={
              <Button
                variant="default"
                onClick={() => {
                  setText('');
                  setFilter('all');
                }}
              >
                Show all items
              </Button>
            }
          />
        ) : (
          <PriceTable rows={rows} onOpen={(row) => setOpenedId(row.itemId)} />
        )}
      </Section>
      {opened && <ItemDrawer row={opened} onClose={() => setOpenedId(null)} />}
      {isAdding && <OwnPriceForm row={null} rows={view.rows} onClose={() => setIsAdding(false)} />}
    </Stack>
  );
}

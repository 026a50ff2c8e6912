import { ActionIcon, SegmentedControl, Select, TextInput, Tooltip } from '@mantine/core';
import { IconFileExport, IconSearch } from '@tabler/icons-react';
import type { VerdictValue } from '../../../core/flagging/verdict';
import type { AssetFilter, Facet } from '../../../engine/api';
import { useRun } from '../../app/run/use-run';
import { formatCount } from '../../format/count';
import { ColumnMenu } from './column-menu';
import { FilterMenu } from './filter-menu';
import classes from './inventory.module.css';
import type { ViewState } from './use-inventory-view';
import { ViewMenu } from './view-menu';

const anyVerdict = 'any';

/** Search, the usual conditions at hand, any further one, and how the grid looks. */
export function InventoryToolbar({ view, onExport }: { view: ViewState; onExport: () => void }) {
  const { text, setText, filter, setFilter } = view;
  const facets = useRun('asset-facets', {}).value;
  const change = (part: Partial<AssetFilter>): void => setFilter({ ...filter, ...part });

  return (
    <section className={classes.toolbar} aria-label="Filter assets">
      <TextInput
        aria-label="Filter by text"
        placeholder="Filter by any word"
        leftSection={<IconSearch size={15} stroke={1.7} />}
        w={168}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <FacetSelect
        label="Site"
        width={130}
        facets={facets?.sites}
        value={filter.site}
        onChange={(site) => change({ site })}
      />
      <FacetSelect
        label="Manufacturer"
        width={146}
        facets={facets?.manufacturers}
        value={filter.manufacturer}
        onChange={(manufacturer) => change({ manufacturer })}
      />
      <SegmentedControl
        aria-label="Verdict"
        size="xs"
        value={filter.verdict ?? anyVerdict}
        onChange={(next) => change({ verdict: next === anyVerdict ? undefined : (next as VerdictValue) })}
        data={[
          { value: anyVerdict, label: 'All' },
          { value: 'listed', label: 'Listed' },
          { value: 'review', label: 'Review' },
          { value: 'clear', label: 'Clear' },
        ]}
      />
      <FilterMenu filter={filter} onFilter={setFilter} />
      <div className={classes.toolbarEnd}>
        <ViewMenu view={view.view} onTake={view.take} />
        <ColumnMenu columns={view.columns} onColumns={view.setColumns} />
        <Tooltip label="Export to a file">
          <ActionIcon variant="default" size={36} aria-label="Export…" onClick={onExport}>
            <IconFileExport size={17} stroke={1.7} />
          </ActionIcon>
        </Tooltip>
      </div>
    </section>
  );
}

interface FacetSelectProps {
  readonly label: string;
  readonly facets: readonly Facet[] | undefined;
  readonly value: string | undefined;
  readonly width: number;
  readonly onChange: (value: string | undefined) => void;
}

function FacetSelect({ label, width, facets = [], value, onChange }: FacetSelectProps) {
  const options = facets
    .filter((facet) => facet.value !== '')
    .map((facet) => ({ value: facet.value, label: `${facet.value} (${formatCount(facet.assets)})` }));
  return (
    <Select
      aria-label={label}
      placeholder={label}
      w={width}
      searchable
      clearable
      limit={100}
      nothingFoundMessage="None"
      comboboxProps={{ width: 260, position: 'bottom-start', shadow: 'md' }}
      data={options}
      value={value ?? null}
      onChange={(next) => onChange(next ?? undefined)}
    />
  );
}

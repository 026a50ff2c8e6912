import { Combobox, Group, Loader, Text, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useCallback, useRef, useState } from 'react';
import type { AssetId } from '../../core/inventory/asset';
import type { AssetRow } from '../../engine/api';
import { countOf } from '../format/count';
import { VerdictBadge } from '../parts/verdict-badge';
import { useNavigation } from './navigation';
import { useTake } from './requests';
import { useRun } from './run/use-run';

const mostResults = 6;
const showAll = 'all';

/** Finds assets by any word of theirs, from every screen. */
export function SearchBox() {
  const [text, setText] = useState('');
  const [typed] = useDebouncedValue(text.trim(), 150);
  const combobox = useCombobox();
  const { go } = useNavigation();
  const input = useRef<HTMLInputElement>(null);
  useTake(
    'find',
    useCallback(() => input.current?.select(), []),
  );

  const submit = (chosen: string): void => {
    combobox.closeDropdown();
    const filter = { text: text.trim() };
    if (chosen === showAll) go({ screen: 'inventory', filter });
    else go({ screen: 'inventory', filter, assetId: Number(chosen) as AssetId });
  };

  return (
    <Combobox store={combobox} onOptionSubmit={submit} shadow="md" width={420} position="bottom-end">
      <Combobox.Target>
        <TextInput
          ref={input}
          type="search"
          aria-label="Find assets"
          placeholder="Find assets"
          w={190}
          styles={{ input: { height: 32, minHeight: 32 } }}
          leftSection={<IconSearch size={15} stroke={1.7} />}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            combobox.openDropdown();
            combobox.resetSelectedOption();
          }}
          onFocus={() => text !== '' && combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && combobox.getSelectedOptionIndex() < 0 && text !== '')
              submit(showAll);
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={typed === ''}>{typed !== '' && <Results text={typed} />}</Combobox.Dropdown>
    </Combobox>
  );
}

function Results({ text }: { text: string }) {
  const page = useRun('asset-page', { offset: 0, limit: mostResults, filter: { text } });
  if (!page.value) {
    return (
      <Combobox.Empty>
        {page.status === 'running' ? <Loader size="xs" /> : 'Cannot search now'}
      </Combobox.Empty>
    );
  }
  if (page.value.total === 0) return <Combobox.Empty>No asset matches “{text}”</Combobox.Empty>;
  return (
    <Combobox.Options>
      {page.value.rows.map((row) => (
        <Combobox.Option key={row.id} value={String(row.id)}>
          <Result row={row} />
        </Combobox.Option>
      ))}
      <Combobox.Option value={showAll}>
        <Text size="sm" fw={500} c="var(--co-accent-text)">
          Show {countOf(page.value.total, 'asset')} in Inventory
        </Text>
      </Combobox.Option>
    </Combobox.Options>
  );
}

function Result({ row }: { row: AssetRow }) {
  return (
    <Group justify="space-between" wrap="nowrap">
      <div>
        <Text size="sm">
          {[row.manufacturer, row.model].filter(Boolean).join(' ') || row.name || `Asset ${row.id}`}
        </Text>
        <Text size="xs" c="dimmed">
          {[row.site ?? 'no site', row.serial ?? row.assetTag].filter(Boolean).join(', ')}
        </Text>
      </div>
      <VerdictBadge verdict={row.verdict} />
    </Group>
  );
}

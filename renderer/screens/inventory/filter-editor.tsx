import {
  Button,
  Checkbox,
  Group,
  NumberInput,
  ScrollArea,
  SegmentedControl,
  Stack,
  TextInput,
} from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { CalendarDate } from '../../../core/calendar/date';
import {
  type AssetColumn,
  type AssetColumnFilter,
  type RangeColumn,
  rangeColumns,
  type SetColumn,
  setColumns,
  type TextColumn,
} from '../../../core/inventory/asset-filter';
import type { Cents } from '../../../core/money/cents';
import type { AssetFilter } from '../../../engine/api';
import { useRun } from '../../app/run/use-run';
import { formatCount } from '../../format/count';
import { typedNumber } from '../../format/typed-number';
import { DateField } from '../../parts/date-field';
import { DollarInput } from '../../parts/dollar-input';
import { valueWords } from './filter-words';

interface FilterEditorProps {
  readonly column: AssetColumn;
  /** What the other conditions leave: values are counted among those. */
  readonly others: AssetFilter;
  readonly known: AssetColumnFilter | null;
  /** null takes the condition away. */
  readonly onDone: (condition: AssetColumnFilter | null) => void;
}

/** The condition of one column: values to tick, a range, or a text. */
export function FilterEditor(props: FilterEditorProps) {
  const { column } = props;
  const [isBlank, setIsBlank] = useState(props.known?.kind === 'blank' ? String(props.known.isBlank) : 'any');
  const [condition, setCondition] = useState<AssetColumnFilter | null>(
    props.known?.kind === 'blank' ? null : props.known,
  );
  const canBeBlank = !isSetColumn(column) && column !== 'id' && column !== 'quantity';
  const done = (event: FormEvent): void => {
    event.preventDefault();
    props.onDone(isBlank === 'any' ? condition : { kind: 'blank', column, isBlank: isBlank === 'true' });
  };
  return (
    <form onSubmit={done}>
      <Stack gap="sm" w={280}>
        {isBlank === 'any' && <Condition {...props} condition={condition} onChange={setCondition} />}
        {canBeBlank && (
          <SegmentedControl
            size="xs"
            aria-label="Known or unknown"
            value={isBlank}
            onChange={setIsBlank}
            data={[
              { value: 'any', label: 'By value' },
              { value: 'true', label: 'Unknown' },
              { value: 'false', label: 'Known' },
            ]}
          />
        )}
        <Group justify="space-between">
          <Button variant="subtle" color="gray" size="xs" onClick={() => props.onDone(null)}>
            {props.known ? 'Remove' : 'Cancel'}
          </Button>
          <Button type="submit" size="xs" disabled={isBlank === 'any' && condition === null}>
            Apply
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

interface ConditionProps extends FilterEditorProps {
  readonly condition: AssetColumnFilter | null;
  readonly onChange: (condition: AssetColumnFilter | null) => void;
}

function Condition(props: ConditionProps) {
  const { column } = props;
  if (isSetColumn(column)) return <ValueList {...props} column={column} />;
  if (isRangeColumn(column)) return <RangeFields {...props} column={column} />;
  return <TextFields {...props} column={column as TextColumn} />;
}

function TextFields({ column, condition, onChange }: ConditionProps & { readonly column: TextColumn }) {
  const known = condition?.kind === 'text' ? condition : { test: 'contains' as const, text: '' };
  const change = (test: 'contains' | 'equals' | 'begins', text: string): void =>
    onChange(text === '' ? null : { kind: 'text', column, test, text });
  const [test, setTest] = useState(known.test);
  return (
    <>
      <SegmentedControl
        size="xs"
        aria-label="How to compare"
        value={test}
        onChange={(next) => {
          const chosen = next as typeof test;
          setTest(chosen);
          change(chosen, known.text);
        }}
        data={[
          { value: 'contains', label: 'Contains' },
          { value: 'begins', label: 'Begins with' },
          { value: 'equals', label: 'Is' },
        ]}
      />
      <TextInput
        aria-label="Text"
        value={known.text}
        data-autofocus
        onChange={(event) => change(test, event.currentTarget.value)}
      />
    </>
  );
}

function RangeFields({ column, condition, onChange }: ConditionProps & { readonly column: RangeColumn }) {
  const { from, to } = condition?.kind === 'range' ? condition : { from: null, to: null };
  const change = (part: { from?: number | string | null; to?: number | string | null }): void => {
    const next = { from, to, ...part };
    onChange(next.from === null && next.to === null ? null : { kind: 'range', column, ...next });
  };
  return (
    <Group grow gap="xs" wrap="nowrap">
      <RangeEnd column={column} label="From" value={from} onChange={(value) => change({ from: value })} />
      <RangeEnd column={column} label="To" value={to} onChange={(value) => change({ to: value })} />
    </Group>
  );
}

interface RangeEndProps {
  readonly column: RangeColumn;
  readonly label: string;
  readonly value: number | string | null;
  readonly onChange: (value: number | string | null) => void;
}

function RangeEnd({ column, label, value, onChange }: RangeEndProps) {
  if (column.endsWith('Date')) {
    return (
      <DateField
        label={label}
        value={value as CalendarDate | null}
        onChange={onChange}
        placeholder="any"
        clearable
      />
    );
  }
  if (column === 'purchaseCostCents') {
    return (
      <DollarInput label={label} value={value as Cents | null} onCommit={onChange} placeholder="any" exact />
    );
  }
  return (
    <NumberInput
      label={label}
      placeholder="any"
      value={value ?? ''}
      onChange={(next) => {
        const typed = typedNumber(next);
        if (typed !== undefined) onChange(typed);
      }}
      min={0}
      allowNegative={false}
      thousandSeparator=","
    />
  );
}

function ValueList({ column, others, condition, onChange }: ConditionProps & { readonly column: SetColumn }) {
  const counts = useRun('asset-values', { column, filter: others });
  const [search, setSearch] = useState('');
  const chosen = condition?.kind === 'set' ? condition.values : [];
  const toggle = (value: string | null): void => {
    const next = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
    onChange(next.length === 0 ? null : { kind: 'set', column, values: next });
  };
  const rows = (counts.value ?? []).filter(({ value }) =>
    valueWords(column, value).toLowerCase().includes(search.trim().toLowerCase()),
  );
  return (
    <>
      {(counts.value?.length ?? 0) > 8 && (
        <TextInput
          aria-label="Find a value"
          placeholder="Find a value"
          size="xs"
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
      )}
      <ScrollArea.Autosize mah={260} type="auto">
        <Stack gap={6} role="group" aria-label="Values">
          {rows.map(({ value, assets }) => (
            <Checkbox
              key={String(value)}
              size="xs"
              checked={chosen.includes(value)}
              onChange={() => toggle(value)}
              label={`${valueWords(column, value)} (${formatCount(assets)})`}
            />
          ))}
          {counts.status === 'value' && rows.length === 0 && <span className="dimmed">No value</span>}
        </Stack>
      </ScrollArea.Autosize>
    </>
  );
}

function isSetColumn(column: AssetColumn): column is SetColumn {
  return (setColumns as readonly AssetColumn[]).includes(column);
}

function isRangeColumn(column: AssetColumn): column is RangeColumn {
  return (rangeColumns as readonly AssetColumn[]).includes(column);
}

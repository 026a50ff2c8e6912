import { Button, Group, Pagination, Select, Stack, Text } from '@mantine/core';
import type { DiffFilter, DiffRow, FieldChange, ImportDiff } from '../../../../engine/api';
import { countOf, formatCount, rowsOf } from '../../../format/count';
import { DataTable } from '../../../parts/data-table';
import { RunView } from '../../../parts/run-view';
import { fieldKeyLabel, valueText } from './field-words';
import { type Diff, diffPageRows } from './use-diff';
import type { ImportWork } from './use-import';

interface DiffPanelProps {
  readonly diff: Diff;
  readonly work: ImportWork;
}

/** Row by row and field by field: what the inventory has now and what the import would make of it. */
export function DiffPanel({ diff, work }: DiffPanelProps) {
  return (
    <RunView run={diff.run} doing="Comparing with the inventory">
      {(value) => (
        <Stack gap="xs">
          <DiffFilters value={value} diff={diff} />
          <DiffTable value={value} work={work} offset={diff.offset} />
          <DiffPages value={value} diff={diff} />
        </Stack>
      )}
    </RunView>
  );
}

const everything = 'all';
const handEdited = 'hand-edits';
const actions = [
  { value: 'update', label: 'Updated assets' },
  { value: 'create', label: 'New assets' },
  { value: 'unchanged', label: 'Unchanged assets' },
  { value: handEdited, label: 'With fields edited by hand' },
  { value: everything, label: 'All rows' },
];

function DiffFilters({ value, diff }: { value: ImportDiff; diff: Diff }) {
  const { filter } = diff;
  const shown = filter.handEdits ? handEdited : (filter.action ?? everything);
  const fields = value.fields.map(({ field, rows }) => ({
    value: field,
    label: `${fieldKeyLabel(field)} (${formatCount(rows)})`,
  }));
  return (
    <Group gap="xs">
      <Select
        aria-label="Rows to show"
        size="xs"
        w={210}
        data={actions}
        value={shown}
        allowDeselect={false}
        onChange={(next) => diff.show({ ...filterOf(next), ...fieldOf(filter.field) })}
      />
      <Select
        aria-label="Only rows that change"
        placeholder="Any field"
        size="xs"
        w={210}
        data={fields}
        value={filter.field ?? null}
        clearable
        searchable
        nothingFoundMessage="No update changes it"
        onChange={(next) => diff.show({ ...filterOf(shown), ...fieldOf(next) })}
      />
    </Group>
  );
}

function filterOf(shown: string | null): DiffFilter {
  if (shown === handEdited) return { handEdits: true };
  return shown === 'update' || shown === 'create' || shown === 'unchanged' ? { action: shown } : {};
}

function fieldOf(field: string | null | undefined): DiffFilter {
  return field === null || field === undefined ? {} : { field };
}

function DiffTable({ value, work, offset }: { value: ImportDiff; work: ImportWork; offset: number }) {
  return (
    <DataTable
      caption="What the import would change"
      maxHeight={320}
      rows={value.rows}
      partOf={rowsOf(offset, value.rows.length, value.total)}
      rowKey={(row) => `${row.file} ${row.row}`}
      empty="No such row."
      columns={[
        ...(value.files.length > 1 ? [{ header: 'File', cell: (row: DiffRow) => row.file }] : []),
        { header: 'Row', right: true, width: 60, cell: (row) => row.row },
        { header: 'Asset', width: '32%', cell: (row) => row.label },
        {
          header: 'What changes',
          cell: (row) => <Changes row={row} work={work} />,
        },
      ]}
    />
  );
}

function Changes({ row, work }: { row: DiffRow; work: ImportWork }) {
  if (row.action === 'create')
    return <span className="dimmed">New: {countOf(row.changes.length, 'field')}</span>;
  if (row.changes.length === 0) return <span className="dimmed">Nothing</span>;
  return (
    <Stack gap={4}>
      {row.changes.map((change) => (
        <Change key={change.field} row={row} change={change} work={work} />
      ))}
    </Stack>
  );
}

function Change({ row, change, work }: { row: DiffRow; change: FieldChange; work: ImportWork }) {
  const { field, before, after, isHandEdit, isTaken } = change;
  const name = fieldKeyLabel(field);
  return (
    <Group gap={8} wrap="nowrap" justify="space-between">
      <Text size="sm">
        {name}: {isTaken ? <s>{valueText(field, before)}</s> : <b>{valueText(field, before)}</b>} {'→'}{' '}
        {isTaken ? <b>{valueText(field, after)}</b> : <s>{valueText(field, after)}</s>}
        {isHandEdit && <span className="dimmed"> (edited by hand)</span>}
      </Text>
      {isHandEdit && (
        <Button
          size="compact-xs"
          variant="default"
          aria-label={`${isTaken ? 'Keep my' : 'Take the file’s'} ${name} in row ${row.row}`}
          onClick={() => toggle(work, row, field)}
        >
          {isTaken ? 'Keep mine' : 'Take the file’s'}
        </Button>
      )}
    </Group>
  );
}

function toggle(work: ImportWork, { assetId }: DiffRow, field: string): void {
  if (assetId === null) return;
  const { except = [], ...choice } = work.handEdits;
  const others = except.filter((one) => one.assetId !== assetId || one.field !== field);
  const isNew = others.length === except.length;
  work.changeHandEdits({ ...choice, except: isNew ? [...others, { assetId, field }] : others });
}

function DiffPages({ value, diff }: { value: ImportDiff; diff: Diff }) {
  const pages = Math.ceil(value.total / diffPageRows);
  return (
    <Group justify="space-between">
      <Text size="xs" c="dimmed">
        {countOf(value.total, 'row')}
      </Text>
      {pages > 1 && (
        <Pagination
          size="sm"
          total={pages}
          value={diff.offset / diffPageRows + 1}
          onChange={(page) => diff.turnTo((page - 1) * diffPageRows)}
          getControlProps={(control) => ({ 'aria-label': `${control} page` })}
        />
      )}
    </Group>
  );
}

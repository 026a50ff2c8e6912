import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import type { ListChange } from '../../../core/listing/diff';
import type { ListPreview } from '../../../engine/api';
import { formatCount, rowsOf } from '../../format/count';
import { DataTable } from '../../parts/data-table';
import { DateText } from '../../parts/date-text';
import { Section } from '../../parts/page';

type Diff = ListPreview['diff'];
type Part = 'added' | 'removed' | 'changed';

/** What the list adds, ends and renames, one part at a time. */
export function ListDiffTables({ diff }: { diff: Diff }) {
  const first = (['added', 'removed', 'changed'] as const).find((one) => diff.counts[one] > 0);
  const [part, setPart] = useState<Part>(first ?? 'added');
  if (first === undefined) return null;
  const partOf = rowsOf(0, diff[part].length, diff.counts[part]);
  return (
    <Section
      title="What the list changes"
      flush
      actions={
        <SegmentedControl
          size="xs"
          aria-label="Part of the changes"
          value={part}
          onChange={(next) => setPart(next as Part)}
          data={[
            { value: 'added', label: `Added ${formatCount(diff.counts.added)}` },
            { value: 'removed', label: `Ended ${formatCount(diff.counts.removed)}` },
            { value: 'changed', label: `New names ${formatCount(diff.counts.changed)}` },
          ]}
        />
      }
    >
      {part === 'changed' ? (
        <DataTable
          caption="Entities with new names"
          maxHeight={240}
          rows={diff.changed}
          partOf={partOf}
          rowKey={(row) => row.entityId}
          columns={[
            { header: 'Entity', cell: (row) => row.entity },
            { header: 'New names', cell: (row) => row.names.join('; ') },
          ]}
        />
      ) : (
        <Changes rows={diff[part]} partOf={partOf} word={part === 'added' ? 'From' : 'Ends'} />
      )}
    </Section>
  );
}

interface ChangesProps {
  readonly rows: readonly ListChange[];
  readonly partOf: string | undefined;
  readonly word: string;
}

function Changes({ rows, partOf, word }: ChangesProps) {
  return (
    <DataTable
      caption={`Listings, ${word}`}
      maxHeight={240}
      rows={rows}
      partOf={partOf}
      rowKey={(_row, index) => index}
      columns={[
        {
          header: 'Entity',
          cell: (row) => (
            <>
              {row.entity}
              {row.isNewEntity && <span className="dimmed"> (not known before)</span>}
            </>
          ),
        },
        { header: 'List', cell: (row) => row.list },
        { header: word, right: true, cell: (row) => <DateText date={row.date} /> },
      ]}
    />
  );
}

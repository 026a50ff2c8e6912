import { Button } from '@mantine/core';
import { IconFileDollar, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { QuoteRow } from '../../../engine/api';
import { useNavigation } from '../../app/navigation';
import { useRun } from '../../app/run/use-run';
import { useWrite } from '../../app/use-write';
import { useRunInput } from '../../app/workspace-context';
import { countOf } from '../../format/count';
import { DataTable } from '../../parts/data-table';
import { DateText } from '../../parts/date-text';
import { EmptyState } from '../../parts/empty-state';
import { Section } from '../../parts/page';
import { RowActions } from '../../parts/row-actions';
import { RunView } from '../../parts/run-view';
import { TextLink } from '../../parts/text-link';
import { QuoteForm } from './quote-form';
import { QuoteStandingBadge } from './quote-standing';

/** Vendor quotes: the strongest basis while they are valid on the as-of date. */
export function QuoteTab() {
  const quotes = useRun('quote-list', useRunInput());
  const [editing, setEditing] = useState<QuoteRow | 'new' | null>(null);
  const add = (
    <Button leftSection={<IconPlus size={16} />} onClick={() => setEditing('new')}>
      Add a quote…
    </Button>
  );
  return (
    <>
      <RunView run={quotes} doing="Reading the quotes">
        {(rows) =>
          rows.length === 0 ? (
            <Section>
              <EmptyState icon={IconFileDollar} title="No quote yet" action={add}>
                A quote goes before every other price while it is valid. Its expiry is watched: an expired
                quote is not used, and each line says so.
              </EmptyState>
            </Section>
          ) : (
            <Section title="Vendor quotes" actions={add} flush>
              <QuoteTable rows={rows} onEdit={setEditing} />
            </Section>
          )
        }
      </RunView>
      {editing !== null && (
        <QuoteForm quote={editing === 'new' ? null : editing} onClose={() => setEditing(null)} />
      )}
    </>
  );
}

function QuoteTable({ rows, onEdit }: { rows: readonly QuoteRow[]; onEdit: (quote: QuoteRow) => void }) {
  const { go } = useNavigation();
  return (
    <DataTable
      caption="Vendor quotes"
      rows={rows}
      rowKey={(quote) => quote.id}
      onOpen={onEdit}
      columns={[
        { header: 'Vendor', cell: (quote) => quote.vendor },
        { header: 'Number', cell: (quote) => quote.number },
        { header: 'Date', right: true, cell: (quote) => <DateText date={quote.date} /> },
        {
          header: 'Last day',
          right: true,
          cell: ({ expiryDate }) => (expiryDate ? <DateText date={expiryDate} /> : 'none printed'),
        },
        { header: 'On the as-of date', cell: (quote) => <QuoteStandingBadge standing={quote.standing} /> },
        { header: 'Items', right: true, cell: (quote) => quote.lines.length },
        {
          header: 'In the plan',
          right: true,
          cell: ({ lineIds, vendor, number }) =>
            lineIds.length === 0 ? (
              <span className="dimmed">not used</span>
            ) : (
              <TextLink
                onClick={() =>
                  go({ screen: 'plan', lineIds, heading: `priced by quote ${number} of ${vendor}` })
                }
              >
                {countOf(lineIds.length, 'line')}
              </TextLink>
            ),
        },
        { header: 'File', cell: (quote) => <FileCell quote={quote} /> },
        {
          header: <span className="visually-hidden">Change or delete</span>,
          isControl: true,
          right: true,
          width: 90,
          cell: (quote) => <QuoteActions quote={quote} onEdit={() => onEdit(quote)} />,
        },
      ]}
    />
  );
}

function FileCell({ quote: { fileName, hasFile } }: { quote: QuoteRow }) {
  if (hasFile) return <>{fileName}</>;
  return <span className="dimmed">{fileName ? `${fileName}, not attached` : 'none attached'}</span>;
}

function QuoteActions({ quote, onEdit }: { quote: QuoteRow; onEdit: () => void }) {
  const { write, busy } = useWrite();
  return (
    <RowActions
      name={quote.number}
      busy={busy}
      onChange={onEdit}
      onDelete={() => write('quote-delete', { id: quote.id }, { done: 'Quote deleted.' })}
    />
  );
}

import { Modal, Select, Stack, Text } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import type { PreviewedDocument, PreviewTable } from '../../../../engine/api';
import { useRun } from '../../../app/run/use-run';
import { rowsOf } from '../../../format/count';
import { DataTable } from '../../../parts/data-table';
import { JobPanel } from '../../../parts/job-panel';
import { ProblemList } from '../../../parts/problem-list';

const PdfPages = lazy(async () => ({ default: (await import('./pdf-pages')).PdfPages }));

const documents: readonly { readonly value: PreviewedDocument; readonly label: string }[] = [
  { value: 'board-packet', label: 'Board packet' },
  { value: 'application-workbook', label: 'Application workbook' },
  { value: 'plan-lines', label: 'Plan lines' },
  { value: 'assumptions', label: 'Assumptions ledger' },
  { value: 'evidence-index', label: 'Evidence index' },
];

/** The documents before they are written. */
export function PreviewDialog({ scenario, onClose }: { scenario: string | null; onClose: () => void }) {
  const [document, setDocument] = useState<PreviewedDocument>('board-packet');
  return (
    <Modal opened onClose={onClose} title="Preview" size={960}>
      <Stack gap="sm">
        <Select
          label="Document"
          data={documents}
          value={document}
          allowDeselect={false}
          onChange={(next) => setDocument(documents.find(({ value }) => value === next)?.value ?? document)}
          w={280}
        />
        <Previewed key={document} document={document} scenario={scenario} />
      </Stack>
    </Modal>
  );
}

function Previewed({ document, scenario }: { document: PreviewedDocument; scenario: string | null }) {
  const preview = useRun('report-preview', { document, ...(scenario === null ? {} : { scenario }) });
  if (preview.problems.length > 0) return <ProblemList problems={preview.problems} title="No preview" />;
  if (preview.message !== null) return <Text size="sm">{preview.message}</Text>;
  if (preview.value === null)
    return (
      <JobPanel slim progress={preview.progress} label="Preparing the preview" onCancel={preview.cancel} />
    );
  if (preview.value.kind === 'tables') return <PreviewTables tables={preview.value.tables} />;
  return (
    <Suspense fallback={<Text size="sm">Opening the pages…</Text>}>
      <PdfPages base64={preview.value.base64} />
    </Suspense>
  );
}

function PreviewTables({ tables }: { tables: readonly PreviewTable[] }) {
  const [name, setName] = useState(tables[0]?.name ?? null);
  const shown = tables.find((table) => table.name === name);
  return (
    <>
      {tables.length > 1 && (
        <Select
          label="Sheet"
          data={tables.map((table) => table.name)}
          value={name}
          allowDeselect={false}
          onChange={setName}
          w={280}
        />
      )}
      {shown && (
        <DataTable<readonly string[]>
          caption={shown.name}
          rows={shown.rows}
          partOf={rowsOf(0, shown.rows.length, shown.totalRows)}
          rowKey={(_row, index) => index}
          maxHeight={380}
          columns={shown.headers.map((header, at) => ({
            header,
            right: shown.isNumeric[at] ?? false,
            cell: (row) => row[at] ?? '',
          }))}
        />
      )}
    </>
  );
}

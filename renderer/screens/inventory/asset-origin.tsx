import { Stack, Title } from '@mantine/core';
import { assetCellText } from '../../../core/inventory/asset-cell';
import type { AssetDetail, FieldOrigin } from '../../../engine/api';
import { useRun } from '../../app/run/use-run';
import { formatMoment } from '../../format/date';
import { DataTable } from '../../parts/data-table';
import { FieldList } from '../../parts/field-list';
import { RunView } from '../../parts/run-view';
import { OrUnknown } from '../../parts/unknown';
import { columnLabel, editableColumns } from './column-labels';

/** Every field with its value and where that comes from: a row of a file, or an edit. */
export function AssetOrigin({ detail }: { detail: AssetDetail }) {
  const { asset, verdict, importedFrom } = detail;
  const origins = useRun('asset-origins', { assetId: asset.id });
  const row = { ...asset, verdict: verdict.verdict };
  return (
    <Stack>
      <RunView run={origins} doing="Reading the history of this asset">
        {(value) => (
          <DataTable
            caption="Fields and where they come from"
            rows={editableColumns}
            rowKey={(field) => field}
            columns={[
              { header: 'Field', width: 150, cell: (field) => columnLabel(field) },
              { header: 'Value', cell: (field) => <OrUnknown text={assetCellText(row, field) || null} /> },
              { header: 'From', cell: (field) => <OriginWords origin={value[field]} /> },
            ]}
          />
        )}
      </RunView>
      {importedFrom && (
        <div>
          <Title order={3} mb={6}>
            The file of the last import
          </Title>
          <FieldList
            fields={[
              { label: 'File', value: importedFrom.file },
              { label: 'Row', value: asset.importRow ?? 'not known' },
              { label: 'Format', value: importedFrom.format },
              { label: 'Imported', value: formatMoment(importedFrom.at) },
              { label: 'SHA-256', value: <code>{importedFrom.sha256}</code> },
            ]}
          />
        </div>
      )}
      {asset.extra.length > 0 && (
        <div>
          <Title order={3} mb={6}>
            Other columns, as they came
          </Title>
          <FieldList
            fields={asset.extra.map((field) => ({
              label: field.header,
              value: <OrUnknown text={field.value} word="empty" />,
            }))}
          />
        </div>
      )}
    </Stack>
  );
}

/** A dash where nobody said anything. */
function OriginWords({ origin }: { origin: FieldOrigin | undefined }) {
  if (!origin) return <span className="dimmed">-</span>;
  if (origin.kind === 'file') {
    const row = origin.row === null ? '' : `, row ${origin.row}`;
    return (
      <>
        {origin.file}
        {row}
      </>
    );
  }
  return (
    <span title={origin.summary}>
      {origin.author}, {formatMoment(origin.at)}
    </span>
  );
}

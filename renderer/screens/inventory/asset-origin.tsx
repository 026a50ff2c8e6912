import { Stack, Title } from '@mantine/core';
import type { AssetDetail } from '../../../engine/api';
import { formatMoment } from '../../format/date';
import { FieldList } from '../../parts/field-list';
import { OrUnknown } from '../../parts/unknown';

/** Which row of which file the asset came from, and the columns that map to no field. */
export function AssetOrigin({ detail }: { detail: AssetDetail }) {
  const { asset, importedFrom } = detail;
  const origin = importedFrom
    ? [
        { label: 'File', value: importedFrom.file },
        { label: 'Row', value: asset.importRow ?? 'not known' },
        { label: 'Format', value: importedFrom.format },
        { label: 'Imported', value: formatMoment(importedFrom.at) },
        { label: 'SHA-256', value: <code>{importedFrom.sha256}</code> },
      ]
    : [{ label: 'Origin', value: 'Entered by hand' }];
  return (
    <Stack>
      <FieldList
        fields={[
          ...origin,
          { label: 'Id in its source', value: <OrUnknown text={asset.sourceId} word="none" /> },
        ]}
      />
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

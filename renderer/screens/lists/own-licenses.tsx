import { Button, Group, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { LicenseRecord } from '../../../core/listing/license-record';
import { useRun } from '../../app/run/use-run';
import { useWrite } from '../../app/use-write';
import { DataTable } from '../../parts/data-table';
import { DateText } from '../../parts/date-text';
import { Section } from '../../parts/page';
import { RowActions } from '../../parts/row-actions';
import { LicenseForm } from './license-form';

/** Export licenses that open support for what they cover; the verdict of an asset names them. */
export function OwnLicenses() {
  const licenses = useRun('license-list', {}).value ?? [];
  const entities = useRun('entity-list', {}).value ?? [];
  const [editing, setEditing] = useState<LicenseRecord | 'new' | null>(null);
  const nameOf = (id: string): string => entities.find((entity) => entity.id === id)?.name ?? id;
  return (
    <Section
      title="Your own licenses"
      note="Export licenses that you or a supplier hold. While one runs, it answers for what its scope covers."
      flush={licenses.length > 0}
    >
      {licenses.length > 0 && (
        <DataTable
          caption="Your own licenses"
          rows={licenses}
          rowKey={(license) => license.id}
          columns={[
            { header: 'Number', cell: (license) => <b>{license.number}</b> },
            { header: 'Entity', cell: (license) => nameOf(license.entityId) },
            { header: 'Supplier', cell: (license) => license.supplier },
            { header: 'Covers', cell: (license) => license.scope },
            { header: 'Issued', right: true, cell: (license) => <DateText date={license.issuedDate} /> },
            {
              header: 'Last day',
              right: true,
              cell: ({ expiryDate }) => (expiryDate ? <DateText date={expiryDate} /> : 'none printed'),
            },
            {
              header: <span className="visually-hidden">Change or delete</span>,
              isControl: true,
              right: true,
              width: 90,
              cell: (license) => <LicenseActions license={license} onEdit={() => setEditing(license)} />,
            },
          ]}
        />
      )}
      <Group justify="space-between" px={licenses.length > 0 ? 16 : 0} py="xs">
        <Text size="sm" c="dimmed">
          {licenses.length === 0 ? 'None recorded.' : ''}
        </Text>
        <Button
          variant="default"
          size="xs"
          leftSection={<IconPlus size={14} />}
          onClick={() => setEditing('new')}
        >
          Add a license…
        </Button>
      </Group>
      {editing !== null && (
        <LicenseForm
          license={editing === 'new' ? null : editing}
          entities={entities}
          onClose={() => setEditing(null)}
        />
      )}
    </Section>
  );
}

function LicenseActions({ license, onEdit }: { license: LicenseRecord; onEdit: () => void }) {
  const { write, busy } = useWrite();
  return (
    <RowActions
      name={license.number}
      busy={busy}
      onChange={onEdit}
      onDelete={() => write('license-delete', { id: license.id }, { done: 'License deleted.' })}
    />
  );
}

import { ActionIcon, Button, Group, Text, Tooltip } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { laborKinds } from '../../../core/funding/line-claim';
import { useRun } from '../../app/run/use-run';
import { useWrite } from '../../app/use-write';
import { useRunInput } from '../../app/workspace-context';
import { Amount } from '../../parts/amount';
import { DataTable } from '../../parts/data-table';
import { Section } from '../../parts/page';
import { LineClaimForm } from './line-claim-form';

/** What a reviewer asks of single lines: the comparable price beside an upgrade, and who does the work. */
export function LineClaims() {
  const claims = useRun('line-claim-list', {}).value ?? [];
  const lines = useRun('plan', useRunInput()).value?.lines ?? [];
  const { write, busy } = useWrite();
  const [isAdding, setIsAdding] = useState(false);
  const nameOf = (lineId: string): string => {
    const line = lines.find((one) => one.lineId === lineId);
    return line === undefined ? 'no longer in the plan' : `${line.replacement}, ${line.site}`;
  };
  return (
    <Section
      title="Upgrades and own staff"
      note="The price above a comparable replacement is yours; own staff counts only where a program says so."
      flush={claims.length > 0}
    >
      {claims.length > 0 && (
        <DataTable
          caption="Upgrades and own staff"
          rows={claims}
          rowKey={(claim) => claim.lineId}
          columns={[
            {
              header: 'Line',
              cell: (claim) => (
                <>
                  {nameOf(claim.lineId)}
                  <div className="dimmed">{claim.note}</div>
                </>
              ),
            },
            {
              header: 'Comparable, a unit',
              right: true,
              cell: ({ comparableUnitCents }) =>
                comparableUnitCents === null ? 'no upgrade' : <Amount cents={comparableUnitCents} />,
            },
            {
              header: 'Work',
              cell: ({ internalLabor }) =>
                laborKinds.find(({ id }) => id === internalLabor)?.label ?? 'outside firms',
            },
            {
              header: <span className="visually-hidden">Take back</span>,
              isControl: true,
              right: true,
              width: 50,
              cell: ({ lineId }) => (
                <Tooltip label="Take back">
                  <ActionIcon
                    variant="subtle"
                    color="gray"
                    disabled={busy}
                    aria-label={`Take back what is noted for ${nameOf(lineId)}`}
                    onClick={() => write('line-claim-clear', { lineId })}
                  >
                    <IconTrash size={16} />
                  </ActionIcon>
                </Tooltip>
              ),
            },
          ]}
        />
      )}
      <Group justify="space-between" px={claims.length > 0 ? 16 : 0} py="xs">
        <Text size="sm" c="dimmed">
          {claims.length === 0
            ? 'Every line is taken as a comparable replacement, done by outside firms.'
            : ''}
        </Text>
        <Button
          variant="default"
          size="xs"
          leftSection={<IconPlus size={14} />}
          disabled={lines.length === 0}
          onClick={() => setIsAdding(true)}
        >
          Note a line…
        </Button>
      </Group>
      {isAdding && <LineClaimForm lines={lines} onClose={() => setIsAdding(false)} />}
    </Section>
  );
}

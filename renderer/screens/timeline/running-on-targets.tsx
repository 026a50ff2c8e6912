import { Group } from '@mantine/core';
import { fraction } from '../../../core/fraction';
import type { RunningOn } from '../../../core/spares/running-on';
import { useWrite } from '../../app/use-write';
import { CommittedPercent } from '../../parts/committed-percent';

/** The wanted chance and what finished sites give back; each change is one undo. */
export function RunningOnTargets({ risk }: { risk: RunningOn }) {
  const { write } = useWrite();
  return (
    <Group align="flex-end" gap="md" pb="sm">
      <CommittedPercent
        label="Wanted chance that no site is ever down"
        value={fraction(risk.serviceLevel)}
        onCommit={(spareServiceLevel) =>
          spareServiceLevel !== null && write('settings-change', { patch: { spareServiceLevel } })
        }
      />
      <CommittedPercent
        label="Removed units that serve again"
        value={fraction(risk.salvageFraction)}
        onCommit={(salvageFraction) =>
          salvageFraction !== null && write('settings-change', { patch: { salvageFraction } })
        }
      />
    </Group>
  );
}

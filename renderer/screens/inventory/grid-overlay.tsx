import { Button } from '@mantine/core';
import { IconAlertTriangle, IconFileImport, IconSearchOff, IconTable } from '@tabler/icons-react';
import { EmptyState } from '../../parts/empty-state';
import classes from './inventory.module.css';

interface GridOverlayProps {
  readonly total: number | null;
  readonly isFiltered: boolean;
  readonly failure: string | null;
  readonly onImport: () => void;
}

/** What stands in place of rows: nothing yet, nothing that matches, or a failure. */
export function GridOverlay({ total, isFiltered, failure, onImport }: GridOverlayProps) {
  if (failure !== null) {
    return (
      <div className={classes.overlay}>
        <EmptyState icon={IconAlertTriangle} title="The assets could not be read">
          {failure}
        </EmptyState>
      </div>
    );
  }
  if (total !== 0) return null;
  return (
    <div className={classes.overlay}>
      {isFiltered ? (
        <EmptyState icon={IconSearchOff} title="No asset matches">
          Take a filter away, or look for another word.
        </EmptyState>
      ) : (
        <EmptyState
          icon={IconTable}
          title="No assets yet"
          action={
            <Button mt="xs" leftSection={<IconFileImport size={16} />} onClick={onImport}>
              Import files…
            </Button>
          }
        >
          Drop a spreadsheet here, or an export of NetBox, LibreNMS, Snipe-IT and others. You see how each
          column is understood before anything is stored.
        </EmptyState>
      )}
    </div>
  );
}

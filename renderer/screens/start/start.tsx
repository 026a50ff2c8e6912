import { Button } from '@mantine/core';
import { IconBriefcase, IconFilePlus, IconFlask, IconFolderOpen, IconSearch } from '@tabler/icons-react';
import { type ComponentType, useState } from 'react';
import { useAsk } from '../../app/requests';
import { useOpening } from '../../app/use-opening';
import { BrandMark } from '../../parts/brand-mark';
import { LookupDialog } from '../flags/lookup-dialog';
import { RecentFiles } from './recent-files';
import classes from './start.module.css';

/** Before a workspace is open: what the program does, and three ways in. */
export function Start() {
  const opening = useOpening();
  const ask = useAsk();
  const [isLooking, setIsLooking] = useState(false);
  const name = (): void => ask({ kind: 'new-workspace' });
  return (
    <main className={classes.page}>
      <div className={classes.column}>
        <div className={classes.brand}>
          <BrandMark size={40} />
          <h1 className={classes.title}>Changeout</h1>
        </div>
        <p className={classes.lead}>
          Changeout turns the asset list that you already have into an answer: what must be replaced, what it
          will cost, whether you can finish in time, and who pays. Every number keeps its range, its source
          and the lines it is made of, in one file on your own computer.
        </p>
        <div className={classes.cards}>
          <Way icon={IconFilePlus} title="New workspace" disabled={opening.busy} onClick={name}>
            Start from a spreadsheet or an export of your inventory system.
          </Way>
          <Way
            icon={IconFolderOpen}
            title="Open a workspace"
            disabled={opening.busy}
            onClick={opening.chooseAndOpen}
          >
            A .changeout file from this computer, a colleague or a client.
          </Way>
          <Way icon={IconFlask} title="Look at the demo" disabled={opening.busy} onClick={opening.openDemo}>
            An invented rural operator, in a new file of its own, marked DEMO on every page.
          </Way>
        </div>
        <Button
          variant="subtle"
          mt="md"
          leftSection={<IconSearch size={16} />}
          onClick={() => setIsLooking(true)}
        >
          Look up a product without a workspace…
        </Button>
        <Button
          variant="subtle"
          mt="md"
          leftSection={<IconBriefcase size={16} />}
          onClick={() => ask({ kind: 'portfolio' })}
        >
          Several workspaces side by side…
        </Button>
        {isLooking && <LookupDialog asOf={null} onClose={() => setIsLooking(false)} />}
        <RecentFiles onOpen={opening.open} busy={opening.busy} />
      </div>
    </main>
  );
}

interface WayProps {
  readonly icon: ComponentType<{ size?: number; stroke?: number }>;
  readonly title: string;
  readonly children: string;
  readonly disabled: boolean;
  readonly onClick: () => void;
}

function Way({ icon: Icon, title, children, disabled, onClick }: WayProps) {
  return (
    <button type="button" className={classes.card} disabled={disabled} onClick={onClick}>
      <span className={classes.icon}>
        <Icon size={24} stroke={1.5} />
      </span>
      <span className={classes.cardTitle}>{title}</span>
      <span className={classes.cardText}>{children}</span>
    </button>
  );
}

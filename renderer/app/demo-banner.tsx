import { IconFlask } from '@tabler/icons-react';
import classes from './shell.module.css';
import { useWorkspace } from './workspace-context';

export function DemoBanner() {
  const workspace = useWorkspace();
  if (!workspace.isDemo) return null;
  return (
    <div className={classes.demo} role="note">
      <IconFlask size={14} stroke={2} aria-hidden />
      DEMO. An invented operator in a file of its own; nothing here describes a real company.
    </div>
  );
}

import type { ReactNode } from 'react';
import classes from './stat.module.css';

interface StatProps {
  readonly label: ReactNode;
  readonly value: ReactNode;
  readonly note?: ReactNode;
  readonly large?: boolean;
}

/** One figure with its name and what limits it. */
export function Stat({ label, value, note, large = false }: StatProps) {
  return (
    <div className={classes.stat}>
      <div className={classes.label}>{label}</div>
      <div className={`${classes.value} ${large ? classes.large : ''}`}>{value}</div>
      {note && <div className={classes.note}>{note}</div>}
    </div>
  );
}

export function StatRow({ children }: { children: ReactNode }) {
  return <div className={classes.row}>{children}</div>;
}

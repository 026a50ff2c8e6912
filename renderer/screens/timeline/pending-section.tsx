import type { ReactNode } from 'react';
import { Section } from '../../parts/page';
import classes from './timeline.module.css';

interface PendingSectionProps {
  readonly title: string;
  /** About what the content will have, in pixels: what is below stays where it is. */
  readonly height: number;
  readonly children: ReactNode;
}

/** A section whose content is being worked out: its title is there, its room is kept. */
export function PendingSection({ title, height, children }: PendingSectionProps) {
  return (
    <Section title={title}>
      <div className={classes.pending} style={{ minHeight: height }}>
        {children}
      </div>
    </Section>
  );
}

import { Group, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './page.module.css';

interface PageProps {
  readonly title: string;
  /** One sentence: what this screen answers. */
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  /** True where a grid fills the window instead of the page scrolling. */
  readonly fill?: boolean;
  readonly children: ReactNode;
}

export function Page({ title, lead, actions, fill = false, children }: PageProps) {
  return (
    <div className={`${classes.page} ${fill ? classes.fill : classes.reading}`}>
      <div className={classes.head}>
        <div>
          <Title order={1}>{title}</Title>
          {lead && <div className={classes.lead}>{lead}</div>}
        </div>
        {actions && <Group gap="xs">{actions}</Group>}
      </div>
      {children}
    </div>
  );
}

interface SectionProps {
  readonly title?: string;
  readonly note?: ReactNode;
  readonly actions?: ReactNode;
  /** True for a table that reaches the edges. */
  readonly flush?: boolean;
  readonly children: ReactNode;
}

export function Section({ title, note, actions, flush = false, children }: SectionProps) {
  return (
    <section className={classes.section} aria-label={title}>
      {title && (
        <div className={classes.sectionHead}>
          <div>
            <Title order={2}>{title}</Title>
            {note && (
              <Text size="xs" c="dimmed" component="div">
                {note}
              </Text>
            )}
          </div>
          {actions && <div className={classes.sectionActions}>{actions}</div>}
        </div>
      )}
      <div className={flush ? classes.flush : classes.sectionBody}>{children}</div>
    </section>
  );
}

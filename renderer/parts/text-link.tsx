import { Anchor } from '@mantine/core';
import type { ReactNode } from 'react';

/** A button that reads as a link: it goes to another screen. */
export function TextLink({ onClick, children }: { onClick: () => void; children: ReactNode }) {
  return (
    <Anchor component="button" type="button" size="sm" onClick={onClick} c="var(--co-accent-text)" ta="left">
      {children}
    </Anchor>
  );
}

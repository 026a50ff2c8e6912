import { Stack, Title } from '@mantine/core';
import type { ReactNode } from 'react';

/** A titled group of fields in a long form. */
export function FormPart({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Stack gap="sm" component="fieldset" p={0} m={0} style={{ border: 0, minInlineSize: 0 }}>
      <Title order={3} component="legend" p={0} mb={8}>
        {title}
      </Title>
      {children}
    </Stack>
  );
}

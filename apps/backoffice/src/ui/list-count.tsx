import { Text } from '@mantine/core';
import type { ReactNode } from 'react';

/** How many there are, beside the page's name; read aloud when it changes. */
export function ListCount({ children }: { children: ReactNode }) {
  return (
    <Text size="sm" c="dimmed" role="status" mih={20}>
      {children}
    </Text>
  );
}

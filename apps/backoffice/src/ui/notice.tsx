import { Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';

/** An empty state: one line that says why, and what to do about it. No big drawings. */
export function Notice(props: { title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <Stack align="center" gap="sm" px="md" py="xl" ta="center">
      <Text fw={600}>{props.title}</Text>
      {props.children && (
        <Text size="sm" c="dimmed" maw={480}>
          {props.children}
        </Text>
      )}
      {props.action}
    </Stack>
  );
}

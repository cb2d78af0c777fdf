import { Group, Title } from '@mantine/core';
import type { ReactNode } from 'react';

/** The head of every page: its name in the tab and on the page, and what can be done here. */
export function PageHead(props: { title: string; after?: ReactNode; actions?: ReactNode }) {
  return (
    <>
      <title>{`${props.title} · Clientela`}</title>
      <Group justify="space-between" gap="sm" wrap="wrap">
        <Group gap="xs" align="baseline" wrap="wrap">
          <Title order={1}>{props.title}</Title>
          {props.after}
        </Group>
        {props.actions}
      </Group>
    </>
  );
}

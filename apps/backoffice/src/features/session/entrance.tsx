import { Group, Paper, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import s from './entrance.module.css';
import { LanguageSwitch } from './language-switch';

/** A page before the shell: one card, whose it is, and the language, which nobody knows yet. */
export function Entrance({ title, wide, children }: { title: string; wide?: boolean; children: ReactNode }) {
  return (
    <main className={s.page}>
      <title>{title}</title>
      <Paper withBorder p="lg" className={s.card} data-wide={wide}>
        <div className={s.form}>
          <Group justify="space-between">
            <Text fw={700} c="var(--c-accent)">
              Clientela
            </Text>
            <LanguageSwitch />
          </Group>
          {children}
        </div>
      </Paper>
    </main>
  );
}

import { useLingui } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import { Panel } from '../../../ui/panel';
import { When } from '../../../ui/when';
import { useShop } from '../../session/session';
import s from '../customer-page.module.css';
import type { Customer } from './record';

/** What the staff wrote down, the newest first. Customers never see it. */
export function NotesPanel({ notes }: { notes: Customer['notes'] }) {
  const { t } = useLingui();
  const { timeZone } = useShop();
  return (
    <Panel title={t`Notas`}>
      {notes.length === 0 && <Text c="dimmed">{t`Sin notas. Solo las ve el equipo de la tienda.`}</Text>}
      {notes.map((note) => (
        <article key={note.id} className={s.note}>
          <div className={s.body}>{note.body}</div>
          <Text size="xs" c="dimmed" mt={4}>
            {note.author.name} · <When at={note.createdAt} timeZone={timeZone} relative />
          </Text>
        </article>
      ))}
    </Panel>
  );
}

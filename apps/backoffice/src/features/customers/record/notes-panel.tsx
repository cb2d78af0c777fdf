import { useLingui } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import { Note } from '../../../ui/note';
import { Panel } from '../../../ui/panel';
import { useShop } from '../../session/session';
import type { Customer } from '../customer';

/** What the staff wrote down, the newest first. Customers never see it. */
export function NotesPanel({ notes }: { notes: Customer['notes']['nodes'] }) {
  const { t } = useLingui();
  const { timeZone } = useShop();
  return (
    <Panel title={t`Notas`}>
      {notes.length === 0 && <Text c="dimmed">{t`Sin notas. Solo las ve el equipo de la tienda.`}</Text>}
      {notes.map((note) => (
        <Note key={note.id} note={note} timeZone={timeZone} />
      ))}
    </Panel>
  );
}

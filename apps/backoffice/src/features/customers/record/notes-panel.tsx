import { useLingui } from '@lingui/react/macro';
import { Stack, Text } from '@mantine/core';
import { Note } from '../../../ui/note';
import { Panel } from '../../../ui/panel';
import { useMay, useShop } from '../../session/session';
import type { Customer } from '../customer';
import { CustomerNoteForm } from '../edit/note-form';

/** What the staff wrote down, the newest first. Customers never see it. */
export function NotesPanel({ customer }: { customer: Customer }) {
  const { t } = useLingui();
  const { timeZone } = useShop();
  const mayWrite = useMay('WRITE_CUSTOMERS');
  const notes = customer.notes.nodes;
  return (
    <Panel title={t`Notas`}>
      <Stack gap="md">
        <div>
          {notes.length === 0 && <Text c="dimmed">{t`Sin notas. Solo las ve el equipo de la tienda.`}</Text>}
          {notes.map((note) => (
            <Note key={note.id} note={note} timeZone={timeZone} />
          ))}
        </div>
        {mayWrite && <CustomerNoteForm customerId={customer.id} />}
      </Stack>
    </Panel>
  );
}

import { useLingui } from '@lingui/react/macro';
import { Stack, Text } from '@mantine/core';
import { Note } from '../../../ui/note';
import { Panel } from '../../../ui/panel';
import { useMay, useShop } from '../../session/session';
import { OrderNoteForm } from '../actions/note-form';
import type { Order } from '../order';

/** What the staff wrote down about the order, the newest first. Customers never see it. */
export function NotesPanel({ order }: { order: Order }) {
  const { t } = useLingui();
  const { timeZone } = useShop();
  const mayWrite = useMay('WRITE_CUSTOMERS');
  const notes = order.notes.nodes;
  return (
    <Panel title={t`Notas`}>
      <Stack gap="md">
        <div>
          {notes.length === 0 && <Text c="dimmed">{t`Sin notas. Solo las ve el equipo de la tienda.`}</Text>}
          {notes.map((note) => (
            <Note key={note.id} note={note} timeZone={timeZone} />
          ))}
        </div>
        {mayWrite && <OrderNoteForm orderId={order.id} />}
      </Stack>
    </Panel>
  );
}

import { Text } from '@mantine/core';
import s from './record.module.css';
import { When } from './when';

interface Props {
  note: { body: string; author: { name: string }; createdAt: string };
  timeZone: string;
}

/** What somebody of the staff wrote, with who and when. */
export function Note({ note, timeZone }: Props) {
  return (
    <article className={s.item}>
      <div className={s.body}>{note.body}</div>
      <Text size="xs" c="dimmed" mt={4}>
        {note.author.name} · <When at={note.createdAt} timeZone={timeZone} relative />
      </Text>
    </article>
  );
}

import { useLingui } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { TimelineEventFragment } from '../../gql/graphql';
import { When } from '../../ui/when';
import { useShop } from '../session/session';
import s from './timeline.module.css';
import type { TimelineWords } from './timeline-words';

interface Props {
  event: TimelineEventFragment;
  words: TimelineWords;
  /** The way to what it was done to, where that is not the thing of this page. */
  about?: ReactNode;
}

/** One event: what, who, when, and each change from old to new. */
export function TimelineEvent({ event, words, about }: Props) {
  const { t } = useLingui();
  const { timeZone } = useShop();
  const system = event.actor.kind === 'SYSTEM';
  return (
    <li className={s.event}>
      <div>
        {words.action(event.action)}
        {about && <> · {about}</>}
      </div>
      <Text size="xs" c="dimmed">
        {system ? t`Clientela` : event.actor.name}
        {event.actor.kind === 'TOKEN' && ` (${t`aplicación`})`} · <When at={event.at} timeZone={timeZone} relative />
      </Text>
      {event.changes
        .filter(({ field }) => words.shows?.(field) ?? true)
        .map((change) => (
          <Change key={change.field} change={change} words={words} />
        ))}
    </li>
  );
}

type ChangeData = TimelineEventFragment['changes'][number];

function Change({ change, words }: { change: ChangeData; words: TimelineWords }) {
  const { t } = useLingui();
  const before = change.oldValue && words.value(change.field, change.oldValue);
  const after = change.newValue && words.value(change.field, change.newValue);
  return (
    <div className={s.change}>
      {words.field(change.field)}:{' '}
      {before && (
        <>
          <del>{before}</del> →{' '}
        </>
      )}
      <ins>{after || t`vacío`}</ins>
    </div>
  );
}

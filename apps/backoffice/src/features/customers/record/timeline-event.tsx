import { useLingui } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import type { TimelineEventFragment } from '../../../gql/graphql';
import { When } from '../../../ui/when';
import { useShop } from '../../session/session';
import s from '../customer-page.module.css';
import { useTimelineValue } from './timeline-values';
import { useTimelineWords } from './timeline-words';

/** One event: what, who, when, and each change from old to new. */
export function TimelineEvent({ event }: { event: TimelineEventFragment }) {
  const { t } = useLingui();
  const { timeZone } = useShop();
  const words = useTimelineWords();
  const system = event.actor.kind === 'SYSTEM';
  return (
    <li className={s.event}>
      <div>{words.action(event.action)}</div>
      <Text size="xs" c="dimmed">
        {system ? t`Clientela` : event.actor.name}
        {event.actor.kind === 'TOKEN' && ` (${t`aplicación`})`} · <When at={event.at} timeZone={timeZone} relative />
      </Text>
      {event.changes.map((change) => (
        <Change key={change.field} change={change} name={words.field(change.field)} />
      ))}
    </li>
  );
}

type ChangeData = TimelineEventFragment['changes'][number];

function Change({ change, name }: { change: ChangeData; name: string }) {
  const { t } = useLingui();
  const say = useTimelineValue();
  const before = change.oldValue && say(change.field, change.oldValue);
  const after = change.newValue && say(change.field, change.newValue);
  return (
    <div className={s.change}>
      {name}:{' '}
      {before && (
        <>
          <del>{before}</del> →{' '}
        </>
      )}
      <ins>{after || t`vacío`}</ins>
    </div>
  );
}

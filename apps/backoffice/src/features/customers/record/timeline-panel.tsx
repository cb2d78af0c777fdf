import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { Button, Skeleton, Text } from '@mantine/core';
import type { TimelineEventFragment } from '../../../gql/graphql';
import { Failure } from '../../../ui/failure';
import { Panel } from '../../../ui/panel';
import { When } from '../../../ui/when';
import { useShop } from '../../session/session';
import s from '../customer-page.module.css';
import { CustomerTimeline } from '../customers.graphql';
import { useTimelineWords } from './timeline-words';

/** What happened to this customer: who, when, and what was there before. Asked for after the record itself. */
export function TimelinePanel({ customerId }: { customerId: string }) {
  const { t } = useLingui();
  const { data, error, loading, fetchMore, refetch } = useQuery(CustomerTimeline, {
    variables: { id: customerId },
    fetchPolicy: 'cache-and-network',
  });
  const timeline = data?.customer?.timeline;
  const after = timeline?.pageInfo.hasNextPage ? timeline.pageInfo.endCursor : null;
  return (
    <Panel title={t`Historial`}>
      {error && <Failure what={t`No se pudo cargar el historial.`} error={error} retry={() => void refetch()} />}
      {!timeline && !error && <Skeleton height={120} />}
      {timeline?.nodes.length === 0 && <Text c="dimmed">{t`Sin cambios todavía.`}</Text>}
      <ol className={s.timeline}>
        {timeline?.nodes.map((event) => (
          <TimelineEvent key={event.id} event={event} />
        ))}
      </ol>
      {after && (
        <Button variant="default" mt="md" loading={loading} onClick={() => void fetchMore({ variables: { after } })}>
          {t`Ver más`}
        </Button>
      )}
    </Panel>
  );
}

function TimelineEvent({ event }: { event: TimelineEventFragment }) {
  const { t } = useLingui();
  const { timeZone } = useShop();
  const words = useTimelineWords();
  const nothing = <Text span c="dimmed">{t`vacío`}</Text>;
  return (
    <li className={s.event}>
      <div>{words.action(event.action)}</div>
      <Text size="xs" c="dimmed">
        {event.actor.name} · <When at={event.at} timeZone={timeZone} relative />
      </Text>
      {event.changes.map((change) => (
        <div key={change.field} className={s.change}>
          {words.field(change.field)}: <del>{change.oldValue || nothing}</del> → <ins>{change.newValue || nothing}</ins>
        </div>
      ))}
    </li>
  );
}

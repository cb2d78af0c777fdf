import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { Button, Skeleton, Text } from '@mantine/core';
import { Failure } from '../../../ui/failure';
import { Panel } from '../../../ui/panel';
import s from '../customer-page.module.css';
import { CustomerTimeline } from '../customers.graphql';
import { TimelineEvent } from './timeline-event';

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
      {timeline?.nodes.length === 0 && <Text c="dimmed">{t`Sin cambios desde que llegó.`}</Text>}
      {timeline && timeline.nodes.length > 0 && (
        <ol className={s.timeline}>
          {timeline.nodes.map((event) => (
            <TimelineEvent key={event.id} event={event} />
          ))}
        </ol>
      )}
      {after && (
        <Button variant="default" mt="md" loading={loading} onClick={() => void fetchMore({ variables: { after } })}>
          {t`Ver más`}
        </Button>
      )}
    </Panel>
  );
}

import { useLingui } from '@lingui/react/macro';
import { Button, Skeleton, Text } from '@mantine/core';
import type { TimelinePageFragment } from '../../gql/graphql';
import { Failure } from '../../ui/failure';
import { Panel } from '../../ui/panel';
import s from './timeline.module.css';
import { TimelineEvent } from './timeline-event';
// The fragments of what is drawn here, for the queries that bring it.
import './timeline.graphql';
import type { TimelineWords } from './timeline-words';

interface Props {
  /** Absent while it comes. */
  page: TimelinePageFragment | undefined;
  words: TimelineWords;
  error: unknown;
  loading: boolean;
  onMore: (after: string) => void;
  retry: () => void;
}

/** What happened: who, when, and what was there before. */
export function TimelinePanel({ page, words, error, loading, onMore, retry }: Props) {
  const { t } = useLingui();
  const after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  return (
    <Panel title={t`Historial`}>
      {!!error && <Failure what={t`No se pudo cargar el historial.`} error={error} retry={retry} />}
      {!page && !error && <Skeleton height={120} />}
      {page?.nodes.length === 0 && <Text c="dimmed">{t`Sin cambios desde que llegó.`}</Text>}
      {page && page.nodes.length > 0 && (
        <ol className={s.timeline}>
          {page.nodes.map((event) => (
            <TimelineEvent key={event.id} event={event} words={words} />
          ))}
        </ol>
      )}
      {after && (
        <Button variant="default" mt="md" loading={loading} onClick={() => onMore(after)}>
          {t`Ver más`}
        </Button>
      )}
    </Panel>
  );
}

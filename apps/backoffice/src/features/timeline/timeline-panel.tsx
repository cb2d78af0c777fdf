import { useLingui } from '@lingui/react/macro';
import { Button, Skeleton, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { TimelineEventFragment, TimelinePageFragment } from '../../gql/graphql';
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
  /** Those of all events, or of each. */
  words: TimelineWords | ((event: TimelineEventFragment) => TimelineWords);
  /** The way to what an event was done to, where that is not the thing of this page. */
  about?: (event: TimelineEventFragment) => ReactNode;
  /** What chooses a part of it. */
  filter?: ReactNode;
  /** What to say where there is nothing. */
  empty?: string;
  error: unknown;
  loading: boolean;
  onMore: (after: string) => void;
  retry: () => void;
}

/** What happened: who, when, and what was there before. */
export function TimelinePanel({ page, words, about, filter, empty, error, loading, onMore, retry }: Props) {
  const { t } = useLingui();
  const after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  return (
    <Panel title={t`Historial`} actions={filter}>
      {!!error && <Failure what={t`No se pudo cargar el historial.`} error={error} retry={retry} />}
      {!page && !error && <Skeleton height={120} />}
      {page?.nodes.length === 0 && <Text c="dimmed">{empty ?? t`Sin cambios desde que llegó.`}</Text>}
      {page && page.nodes.length > 0 && (
        <ol className={s.timeline}>
          {page.nodes.map((event) => (
            <TimelineEvent
              key={event.id}
              event={event}
              words={typeof words === 'function' ? words(event) : words}
              about={about?.(event)}
            />
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

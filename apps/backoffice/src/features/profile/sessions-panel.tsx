import { useMutation, useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { Button, Skeleton } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import type { SessionsQuery } from '../../gql/graphql';
import { toast } from '../../lib/toast';
import { Badge } from '../../ui/badge';
import { Failure } from '../../ui/failure';
import s from '../../ui/list.module.css';
import { Panel } from '../../ui/panel';
import { When } from '../../ui/when';
import { browserTimeZone, deviceOf } from './device';
import { SessionEnd, Sessions } from './profile.graphql';

type Session = NonNullable<SessionsQuery['viewer']>['sessions'][number];

/** The browsers in which one is signed in, and a way to sign each out. */
export function SessionsPanel() {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(Sessions, { fetchPolicy: 'cache-and-network' });
  return (
    <Panel title={t`Sesiones abiertas`}>
      {error && !data ? (
        <Failure what={t`No se pudieron cargar tus sesiones.`} error={error} retry={() => void refetch()} />
      ) : data ? (
        <ul className={s.plain}>
          {data.viewer?.sessions.map((session) => (
            <SessionItem key={session.id} session={session} />
          ))}
        </ul>
      ) : (
        <Skeleton height={60} />
      )}
    </Panel>
  );
}

function SessionItem({ session }: { session: Session }) {
  const { t } = useLingui();
  const [end, { loading }] = useMutation(SessionEnd, { refetchQueries: [Sessions] });
  const device = deviceOf(session.userAgent) || t`Navegador desconocido`;
  const close = async () => {
    const { data } = await end({ variables: { input: { id: session.id } } });
    const refusal = data?.staffSessionEnd.userErrors[0]?.message;
    toast(refusal ?? t`Sesión cerrada`, { failed: !!refusal });
  };
  return (
    <li className={s.line}>
      <div className={s.wide}>
        <div className={s.badges}>
          <span title={session.userAgent}>{device}</span>
          {session.isCurrent && <Badge tone="ok" icon={IconCheck}>{t`Esta`}</Badge>}
        </div>
        <div className={s.detail}>
          {t`Último uso:`} <When at={session.lastSeenAt} timeZone={browserTimeZone()} relative />
        </div>
      </div>
      {!session.isCurrent && (
        <Button
          size="xs"
          variant="default"
          loading={loading}
          onClick={() => void close()}
          aria-label={t`Cerrar sesión: ${device}`}
        >{t`Cerrar sesión`}</Button>
      )}
    </li>
  );
}

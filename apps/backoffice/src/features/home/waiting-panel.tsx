import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { Skeleton, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { HomeWaitingQuery } from '../../gql/graphql';
import { formatSum } from '../../lib/format';
import { useLanguage } from '../../lib/use-language';
import { Failure } from '../../ui/failure';
import s from '../../ui/list.module.css';
import { Panel } from '../../ui/panel';
import r from '../../ui/record.module.css';
import { When } from '../../ui/when';
import { useShop } from '../session/session';
import { HomeWaiting } from './home.graphql';
import { homeQueries } from './home-queries';

/** The orders that have waited longest to be prepared. */
export function WaitingPanel() {
  const { t } = useLingui();
  const q = homeQueries(useLanguage()).toPrepare;
  const { data, error, refetch } = useQuery(HomeWaiting, { variables: { query: q }, fetchPolicy: 'cache-and-network' });
  const all = (
    <Link to="/pedidos" search={{ q }} className={r.back}>
      {t`Ver todos`}
    </Link>
  );
  return (
    <Panel title={t`Esperan a que los prepares`} actions={all}>
      {data ? (
        <Waiting orders={data.orders.nodes} />
      ) : error ? (
        <Failure what={t`No se pudieron cargar los pedidos.`} error={error} retry={() => void refetch()} />
      ) : (
        <Skeleton height={160} />
      )}
    </Panel>
  );
}

function Waiting({ orders }: { orders: HomeWaitingQuery['orders']['nodes'] }) {
  const { t } = useLingui();
  const language = useLanguage();
  const { timeZone } = useShop();
  if (orders.length === 0) return <Text size="sm" c="dimmed">{t`Ninguno: está todo preparado.`}</Text>;
  return (
    <ul className={s.plain}>
      {orders.map((order) => (
        <li key={order.id} className={s.line}>
          <div className={s.wide}>
            <Link to="/pedidos/$id" params={{ id: order.id }} className={s.link}>
              {t`Pedido ${order.number}`}
            </Link>
            <div className={s.detail}>
              {order.customer?.displayName ?? order.buyerName} ·{' '}
              <When at={order.placedAt} timeZone={timeZone} relative />
            </div>
          </div>
          <span className={s.amount}>{formatSum(language, order.total)}</span>
        </li>
      ))}
    </ul>
  );
}

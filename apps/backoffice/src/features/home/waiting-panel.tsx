import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { Group, Skeleton, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { HomeSummaryQuery, HomeWaitingQuery } from '../../gql/graphql';
import { formatNumber, formatSum } from '../../lib/format';
import { useLanguage } from '../../lib/use-language';
import { Failure } from '../../ui/failure';
import s from '../../ui/list.module.css';
import { Panel } from '../../ui/panel';
import r from '../../ui/record.module.css';
import { When } from '../../ui/when';
import { useShop } from '../session/session';
import { HomeWaiting } from './home.graphql';
import h from './home.module.css';

type Figure = HomeSummaryQuery['shopSummary']['toPrepare'];

/** The orders that have waited longest to be prepared. */
export function WaitingPanel({ toPrepare, toCollect }: { toPrepare: Figure; toCollect: Figure }) {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(HomeWaiting, {
    variables: { query: toPrepare.query },
    fetchPolicy: 'cache-and-network',
  });
  const unpaid = formatNumber(useLanguage(), toCollect.count);
  const all = (
    <Group gap="md">
      <Link to="/pedidos" search={{ q: toCollect.query }} className={r.back}>
        {t`Por cobrar: ${unpaid}`}
      </Link>
      <Link to="/pedidos" search={{ q: toPrepare.query }} className={r.back}>
        {t`Ver todos`}
      </Link>
    </Group>
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
            <div className={h.whose}>
              <span className={h.buyer}>{order.customer?.displayName ?? order.buyerName}</span>
              <span>
                · <When at={order.placedAt} timeZone={timeZone} relative />
              </span>
            </div>
          </div>
          <span className={s.amount}>{formatSum(language, order.total)}</span>
        </li>
      ))}
    </ul>
  );
}

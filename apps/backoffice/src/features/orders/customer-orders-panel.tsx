import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { Group, Skeleton, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { OrderRowFragment } from '../../gql/graphql';
import { formatNumber, formatSum } from '../../lib/format';
import { useLanguage } from '../../lib/use-language';
import { Failure } from '../../ui/failure';
import { Panel } from '../../ui/panel';
import record from '../../ui/record.module.css';
import { When } from '../../ui/when';
import { useMay, useShop } from '../session/session';
import { ClaimButton } from './claim-button';
import { ClaimableNote } from './claimable-note';
import s from './customer-orders-panel.module.css';
import { NewOrderLink } from './new-order-link';
import { ClaimBadge, FulfilmentBadge, PaymentBadge } from './order-badges';
import { customerQuery } from './order-links';
import { CustomerOrders } from './orders.graphql';

/** A customer's newest orders, and the way to all of them. Asked for after the record itself. */
export function CustomerOrdersPanel({ customerId }: { customerId: string }) {
  const { t } = useLingui();
  const language = useLanguage();
  const mayWrite = useMay('WRITE_CUSTOMERS');
  const { data, error, refetch } = useQuery(CustomerOrders, {
    variables: { id: customerId },
    fetchPolicy: 'cache-and-network',
  });
  const orders = data?.customer?.orders;
  const count = formatNumber(language, orders?.totalCount ?? 0);
  const all = orders && orders.nodes.length > 0 && (
    <Link to="/pedidos" search={{ q: customerQuery(customerId, language) }} className={record.back}>
      {t`Ver todos (${count})`}
    </Link>
  );
  const makes = mayWrite && <NewOrderLink customerId={customerId} quiet />;
  return (
    <Panel
      title={t`Pedidos`}
      actions={
        <Group gap="sm">
          {all}
          {makes}
        </Group>
      }
    >
      {error && <Failure what={t`No se pudieron cargar los pedidos.`} error={error} retry={() => void refetch()} />}
      {!orders && !error && <Skeleton height={120} />}
      {orders?.nodes.length === 0 && <Text c="dimmed">{t`Sin pedidos todavía.`}</Text>}
      {orders && (orders.totalCount ?? 0) > orders.nodes.length && <ClaimableNote customerId={customerId} />}
      <ul className={s.orders}>
        {orders?.nodes.map((order) => (
          <li key={order.id} className={s.order}>
            <OrderLine order={order} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** An order of the customer whose page this is. */
export function OrderLine({ order }: { order: OrderRowFragment }) {
  const { t } = useLingui();
  const language = useLanguage();
  const { timeZone } = useShop();
  return (
    <>
      <div className={s.what}>
        <Link to="/pedidos/$id" params={{ id: order.id }} className={s.number}>
          {t`Pedido ${order.number}`}
        </Link>
        <Text size="xs" c="dimmed" component="span">
          <When at={order.placedAt} timeZone={timeZone} relative />
          {order.channel && ` · ${order.channel.name}`}
        </Text>
      </div>
      <div className={s.states}>
        <PaymentBadge status={order.paymentStatus} />
        <FulfilmentBadge status={order.fulfilmentStatus} />
        <ClaimBadge claim={order.claim} />
        <ClaimButton order={order} name={order.customer?.displayName ?? ''} />
      </div>
      <span className={s.total}>{formatSum(language, order.total)}</span>
    </>
  );
}

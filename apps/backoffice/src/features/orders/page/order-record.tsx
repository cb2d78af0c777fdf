import { useLingui } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import { PageHead } from '../../../ui/page';
import s from '../../../ui/record.module.css';
import { When } from '../../../ui/when';
import { useShop } from '../../session/session';
import { OrderActions } from '../actions/order-actions';
import type { Order } from '../order';
import { ClaimBadge, FulfilmentBadge, PaymentBadge } from '../order-badges';
import { BuyerPanel } from './buyer-panel';
import { DetailsPanel } from './details-panel';
import { LinesPanel } from './lines-panel';
import { MoneyPanel } from './money-panel';
import { NotesPanel } from './notes-panel';
import { OrderAddresses } from './order-addresses';
import { OrderHistory } from './order-history';
import { PaymentsPanel } from './payments-panel';
import { ShipmentsPanel } from './shipments-panel';

/** All that is known about an order. */
export function OrderRecord({ order }: { order: Order }) {
  const { t } = useLingui();
  const { timeZone } = useShop();
  return (
    <div>
      <PageHead
        title={t`Pedido ${order.number}`}
        actions={<OrderActions order={order} />}
        after={
          <>
            <PaymentBadge status={order.paymentStatus} />
            <FulfilmentBadge status={order.fulfilmentStatus} />
            <ClaimBadge claim={order.claim} />
            <Text size="sm" c="dimmed">
              <When at={order.placedAt} timeZone={timeZone} relative />
              {order.channel && ` · ${order.channel.name}`}
              {order.externalNumber && ` · ${order.externalNumber}`}
            </Text>
          </>
        }
      />
      {order.cancelReason && <Text size="sm" mt={4}>{t`Motivo de la cancelación: ${order.cancelReason}`}</Text>}
      <div className={s.columns}>
        <LinesPanel order={order} />
        <div className={s.side}>
          <BuyerPanel order={order} />
          <OrderAddresses order={order} />
          <NotesPanel order={order} />
          <DetailsPanel order={order} />
        </div>
        <div className={s.rest}>
          <MoneyPanel order={order} />
          <PaymentsPanel order={order} />
          <ShipmentsPanel order={order} />
          <OrderHistory order={order} />
        </div>
      </div>
    </div>
  );
}

import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import type { OrderRowFragment, OrderSortKey } from '../../gql/graphql';
import { formatNumber, formatSum } from '../../lib/format';
import { useLanguage } from '../../lib/use-language';
import type { Column } from '../../ui/data-table';
import s from '../../ui/list.module.css';
import type { SortChoice } from '../../ui/sort-picker';
import { When } from '../../ui/when';
import { useShop } from '../session/session';
import { FulfilmentBadge, PaymentBadge } from './order-badges';
import { OrderBuyer } from './order-buyer';
import { OrderLink } from './order-link';

/** The columns of the orders list, in the language and the time zone of the moment. */
export function useOrderColumns(): readonly Column<OrderRowFragment, OrderSortKey>[] {
  const { t } = useLingui();
  const language = useLanguage();
  const { timeZone } = useShop();
  return useMemo(
    () => [
      { id: 'number', header: t`Pedido`, sortKey: 'NUMBER', fixed: true, cell: (row) => <OrderLink order={row} /> },
      {
        id: 'placed',
        header: t`Fecha`,
        sortKey: 'PLACED_AT',
        descendsFirst: true,
        cell: (row) => <When at={row.placedAt} timeZone={timeZone} relative />,
      },
      { id: 'buyer', header: t`Cliente`, sortKey: 'BUYER', cell: (row) => <OrderBuyer order={row} /> },
      {
        id: 'total',
        header: t`Total`,
        sortKey: 'TOTAL',
        numeric: true,
        cell: (row) => formatSum(language, row.total),
      },
      { id: 'payment', header: t`Pago`, cell: (row) => <PaymentBadge status={row.paymentStatus} /> },
      { id: 'fulfilment', header: t`Envío`, cell: (row) => <FulfilmentBadge status={row.fulfilmentStatus} /> },
      {
        id: 'channel',
        header: t`Canal`,
        cell: (row) => <div className={s.clip}>{row.channel?.name ?? t`A mano`}</div>,
      },
      { id: 'items', header: t`Artículos`, numeric: true, cell: (row) => formatNumber(language, row.itemCount) },
    ],
    [t, language, timeZone],
  );
}

/** The orders to choose from where there are no column heads. */
export function useOrderSorts(): SortChoice<OrderSortKey>[] {
  const { t } = useLingui();
  return [
    { label: t`Los más recientes primero`, sort: { key: 'PLACED_AT', descending: true } },
    { label: t`Los más antiguos primero`, sort: { key: 'PLACED_AT', descending: false } },
    { label: t`Los de mayor importe primero`, sort: { key: 'TOTAL', descending: true } },
    { label: t`Los de menor importe primero`, sort: { key: 'TOTAL', descending: false } },
    { label: t`Por cliente, de la A a la Z`, sort: { key: 'BUYER', descending: false } },
    { label: t`Los cambiados más recientemente`, sort: { key: 'UPDATED_AT', descending: true } },
  ];
}

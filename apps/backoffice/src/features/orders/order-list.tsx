import { useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { Suspense } from 'react';
import { withWords } from '../../lib/i18n';
import { late } from '../../ui/late';
import { ListPage } from '../../ui/list-page';
import { usePreview } from '../../ui/use-preview';
import { useShortcuts } from '../../ui/use-shortcuts';
import { useMay } from '../session/session';
import { NewOrderLink } from './new-order-link';
import { NoOrders } from './no-orders';
import { OrderCard } from './order-card';
import { useOrderColumns, useOrderSorts } from './order-columns';
import { OrderCount } from './order-count';
import { OrderFilters } from './order-filters';
import { useOrderList } from './use-order-list';

const OrderPreview = late(
  withWords(() => import('./order-preview').then((module) => ({ default: module.OrderPreview }))),
);

/** All the shop's orders, of every channel. */
export function OrderList() {
  const { t } = useLingui();
  const list = useOrderList();
  const preview = usePreview(list.rows);
  const navigate = useNavigate();
  const mayWrite = useMay('WRITE_CUSTOMERS');
  useShortcuts(mayWrite ? { c: () => void navigate({ to: '/pedidos/nuevo' }) } : {});
  return (
    <>
      <ListPage
        list={list}
        title={t`Pedidos`}
        label={t`Lista de pedidos`}
        failed={t`No se pudo cargar la lista de pedidos.`}
        actions={mayWrite && <NewOrderLink />}
        count={<OrderCount query={list.query} ready={list.settled} />}
        filters={
          <OrderFilters
            filter={list.filter}
            error={list.unreadable}
            onChange={list.setFilter}
            onClear={list.clearFilter}
          />
        }
        sorts={useOrderSorts()}
        columns={useOrderColumns()}
        choosesColumns
        card={(row) => <OrderCard row={row} />}
        empty={<NoOrders query={list.query} onClear={list.clearFilter} />}
        preview={preview.open}
        scrollId="orders"
      />
      <Suspense>{preview.row && <OrderPreview row={preview.row} preview={preview} />}</Suspense>
    </>
  );
}

import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import type { CustomerRowFragment, CustomerSortKey } from '../../gql/graphql';
import { formatSum } from '../../lib/format';
import type { Selection } from '../../lib/selection';
import { useLanguage } from '../../lib/use-language';
import type { Column } from '../../ui/data-table';
import s from '../../ui/list.module.css';
import { PageBox, RowBox } from '../../ui/select-box';
import type { SortChoice } from '../../ui/sort-picker';
import { WhatsAppLink } from '../../ui/whats-app-link';
import { When } from '../../ui/when';
import { OrderCountLink } from '../orders/order-count-link';
import { useShop } from '../session/session';
import { useMoreColumns } from './customer-more-columns';
import { CustomerName } from './customer-name';
import { CustomerActions } from './row/row-actions';
import type { ShowTask } from './row/row-task';
import { TagCell } from './tag-cell';

/** The columns of the customers list, in the language and the time zone of the moment. */
export function useCustomerColumns(
  selection: Selection | undefined,
  pageIds: readonly string[],
  show: ShowTask,
): readonly Column<CustomerRowFragment, CustomerSortKey>[] {
  const { t } = useLingui();
  const language = useLanguage();
  const { timeZone } = useShop();
  const more = useMoreColumns();
  return useMemo(
    () => [
      ...(selection ? [boxColumn(selection, pageIds)] : []),
      { id: 'name', header: t`Cliente`, sortKey: 'NAME', fixed: true, cell: (row) => <CustomerName customer={row} /> },
      { id: 'phone', header: t`Teléfono`, cell: (row) => <Phone row={row} /> },
      { id: 'tags', header: t`Etiquetas`, cell: (row) => <TagCell tags={row.tags} /> },
      {
        id: 'orders',
        header: t`Pedidos`,
        sortKey: 'ORDER_COUNT',
        numeric: true,
        cell: (row) => <OrderCountLink customer={row} />,
      },
      {
        id: 'spent',
        header: t`Total gastado`,
        sortKey: 'TOTAL_SPENT',
        numeric: true,
        cell: (row) => formatSum(language, row.totalSpent),
      },
      {
        id: 'lastOrder',
        header: t`Último pedido`,
        sortKey: 'LAST_ORDER_AT',
        descendsFirst: true,
        cell: (row) => row.lastOrderAt && <When at={row.lastOrderAt} timeZone={timeZone} relative />,
      },
      {
        id: 'created',
        header: t`Alta`,
        sortKey: 'CREATED_AT',
        descendsFirst: true,
        cell: (row) => <When at={row.createdAt} timeZone={timeZone} relative />,
      },
      ...more,
      {
        id: 'actions',
        header: t`Acciones`,
        fixed: true,
        actions: true,
        cell: (row) => <CustomerActions row={row} show={show} />,
      },
    ],
    [t, language, timeZone, selection, pageIds, show, more],
  );
}

/** The boxes that choose rows; for those who can do something with them. */
function boxColumn(selection: Selection, pageIds: readonly string[]): Column<CustomerRowFragment, CustomerSortKey> {
  return {
    id: 'choose',
    header: '',
    fixed: true,
    box: <PageBox selection={selection} ids={pageIds} />,
    cell: (row) => <RowBox selection={selection} id={row.id} name={row.displayName} />,
  };
}

/** A phone, and the way to a chat with it. */
function Phone({ row: { phone, phoneFormatted, displayName } }: { row: CustomerRowFragment }) {
  if (!phone) return null;
  return (
    <div className={s.phone}>
      {phoneFormatted ?? phone}
      <WhatsAppLink phone={phone} name={displayName} />
    </div>
  );
}

/** The orders to choose from where there are no column heads. */
export function useCustomerSorts(): SortChoice<CustomerSortKey>[] {
  const { t } = useLingui();
  return [
    { label: t`Los más nuevos primero`, sort: { key: 'CREATED_AT', descending: true } },
    { label: t`Los más antiguos primero`, sort: { key: 'CREATED_AT', descending: false } },
    { label: t`Por nombre, de la A a la Z`, sort: { key: 'NAME', descending: false } },
    { label: t`Por nombre, de la Z a la A`, sort: { key: 'NAME', descending: true } },
    { label: t`Los que más gastan primero`, sort: { key: 'TOTAL_SPENT', descending: true } },
    { label: t`Los que más pedidos tienen primero`, sort: { key: 'ORDER_COUNT', descending: true } },
    { label: t`Último pedido más reciente primero`, sort: { key: 'LAST_ORDER_AT', descending: true } },
  ];
}

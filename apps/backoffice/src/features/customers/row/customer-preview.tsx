import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { Button, Skeleton, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { CustomerPreviewQuery, CustomerRowFragment } from '../../../gql/graphql';
import { Failure } from '../../../ui/failure';
import { Note } from '../../../ui/note';
import { PreviewPanel, PreviewPart } from '../../../ui/preview-panel';
import type { Previewing } from '../../../ui/use-preview';
import { OrderLine } from '../../orders/customer-orders-panel';
import orders from '../../orders/customer-orders-panel.module.css';
import { useShop } from '../../session/session';
import { CustomerPreview as PreviewQuery } from '../customers.graphql';
import { StatusBadge } from '../status-badge';
import { PreviewFacts } from './preview-facts';

/** Who it is, beside the list: enough for somebody who is on the phone. */
export function CustomerPreview({ row, preview }: { row: CustomerRowFragment; preview: Previewing }) {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(PreviewQuery, {
    variables: { id: row.id },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <PreviewPanel
      preview={preview}
      title={row.displayName}
      after={row.status !== 'ACTIVE' && <StatusBadge status={row.status} />}
      link={
        <Button
          fullWidth
          data-autofocus
          renderRoot={(props) => <Link to="/clientes/$id" params={{ id: row.id }} {...props} />}
        >{t`Abrir ficha`}</Button>
      }
    >
      <PreviewFacts row={row} />
      {error && <Failure what={t`No se pudo cargar el resto.`} error={error} retry={() => void refetch()} />}
      {data?.customer === null && <Text c="dimmed">{t`Alguien lo ha eliminado mientras tanto.`}</Text>}
      {!error && data?.customer !== null && <Rest customer={data?.customer} orderCount={row.orderCount} />}
    </PreviewPanel>
  );
}

/** What the row of the list does not hold. */
function Rest(props: { customer: NonNullable<CustomerPreviewQuery['customer']> | undefined; orderCount: number }) {
  const { t } = useLingui();
  const { timeZone } = useShop();
  const { customer, orderCount } = props;
  const notes = customer?.notes.nodes;
  return (
    <>
      <PreviewPart title={t`Últimos pedidos`}>
        {orderCount === 0 && <Text c="dimmed">{t`Sin pedidos todavía.`}</Text>}
        {orderCount > 0 && !customer && <Skeleton height={64 * Math.min(3, orderCount)} />}
        <ul className={orders.orders}>
          {customer?.orders.nodes.map((order) => (
            <li key={order.id} className={orders.order}>
              <OrderLine order={order} />
            </li>
          ))}
        </ul>
      </PreviewPart>
      <PreviewPart title={t`Notas`}>
        {!notes && <Skeleton height={20} />}
        {notes?.length === 0 && <Text c="dimmed">{t`Sin notas.`}</Text>}
        {notes?.map((note) => (
          <Note key={note.id} note={note} timeZone={timeZone} />
        ))}
      </PreviewPart>
    </>
  );
}

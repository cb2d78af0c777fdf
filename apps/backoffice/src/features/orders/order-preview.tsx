import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { Button, Skeleton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { OrderRowFragment, OrderPreviewQuery as Shown } from '../../gql/graphql';
import { formatNumber, formatSum } from '../../lib/format';
import { useLanguage } from '../../lib/use-language';
import { Fact, Facts } from '../../ui/facts';
import { Failure } from '../../ui/failure';
import { PreviewPanel, PreviewPart } from '../../ui/preview-panel';
import type { Previewing } from '../../ui/use-preview';
import { When } from '../../ui/when';
import { useShop } from '../session/session';
import { FulfilmentBadge, PaymentBadge } from './order-badges';
import { OrderBuyer } from './order-buyer';
import s from './order-preview.module.css';
import { OrderPreviewQuery } from './orders.graphql';

/** An order beside the list: what is in it, whose it is and how far it got. */
export function OrderPreview({ row, preview }: { row: OrderRowFragment; preview: Previewing }) {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(OrderPreviewQuery, {
    variables: { id: row.id },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <PreviewPanel
      preview={preview}
      title={t`Pedido ${row.number}`}
      after={
        <>
          <PaymentBadge status={row.paymentStatus} />
          <FulfilmentBadge status={row.fulfilmentStatus} />
        </>
      }
      link={
        <Button
          fullWidth
          data-autofocus
          renderRoot={(props) => <Link to="/pedidos/$id" params={{ id: row.id }} {...props} />}
        >{t`Abrir pedido`}</Button>
      }
    >
      <PreviewPart title={t`Cliente`}>
        <OrderBuyer order={row} />
      </PreviewPart>
      <PreviewPart title={t`Artículos`}>
        {error && !data ? (
          <Failure what={t`No se pudieron cargar los artículos.`} error={error} retry={() => void refetch()} />
        ) : data ? (
          <Lines lines={data.order?.lines ?? []} />
        ) : (
          <Skeleton height={32 * Math.min(row.itemCount, 6)} />
        )}
        <p className={s.total}>
          <span>{t`Total`}</span>
          <Sum money={row.total} />
        </p>
      </PreviewPart>
      <Details row={row} order={data?.order} />
    </PreviewPanel>
  );
}

type Order = NonNullable<Shown['order']>;

function Lines({ lines }: { lines: Order['lines'] }) {
  const language = useLanguage();
  return (
    <ul className={s.lines}>
      {lines.map(({ position, title, sku, quantity, total }) => (
        <li key={position} className={s.line}>
          <span className={s.what}>
            {formatNumber(language, quantity)} × {title}
            {sku && <span className={s.sku}>{sku}</span>}
          </span>
          <Sum money={total} />
        </li>
      ))}
    </ul>
  );
}

const Sum = ({ money }: { money: OrderRowFragment['total'] }) => (
  <span className={s.sum}>{formatSum(useLanguage(), money)}</span>
);

function Details({ row, order }: { row: OrderRowFragment; order: Order | null | undefined }) {
  const { t } = useLingui();
  const { timeZone } = useShop();
  return (
    <PreviewPart title={t`Detalles`}>
      <Facts columns>
        <Fact name={t`Fecha`}>
          <When at={row.placedAt} timeZone={timeZone} relative />
        </Fact>
        <Fact name={t`Canal`}>{row.channel?.name ?? t`A mano`}</Fact>
        <Fact name={t`Número en el canal`}>{row.externalNumber}</Fact>
        <Fact name={t`Forma de envío`}>{order?.shippingMethod}</Fact>
        <Fact name={t`Empresa emisora`}>{order?.issuingCompany?.name}</Fact>
      </Facts>
    </PreviewPart>
  );
}

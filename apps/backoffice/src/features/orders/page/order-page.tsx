import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { IconArrowLeft } from '@tabler/icons-react';
import { getRouteApi, Link } from '@tanstack/react-router';
import s from '../../../ui/record.module.css';
import { RecordPage } from '../../../ui/record-page';
import { useMay } from '../../session/session';
import { lastOrderList } from '../order-urls';
import { OrderPageQuery } from '../orders.graphql';
import { OrderRecord } from './order-record';

const route = getRouteApi('/inside/pedidos/$id');

/** The page of one order. */
export function OrderPage() {
  const { t } = useLingui();
  const { id } = route.useParams();
  const personal = useMay('READ_PII');
  const { data, error, refetch } = useQuery(OrderPageQuery, {
    variables: { id, personal },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <RecordPage
      back={
        <Link to="/pedidos" search={lastOrderList.search()} className={s.back}>
          <IconArrowLeft size={16} aria-hidden /> {t`Pedidos`}
        </Link>
      }
      error={error}
      answered={!!data}
      retry={() => void refetch()}
      words={{
        name: t`Pedido`,
        loading: t`Cargando el pedido…`,
        failed: t`No se pudo cargar el pedido.`,
        missing: t`No encontramos este pedido`,
        missingNotice: t`Este pedido no existe en la tienda`,
        missingReason: t`Puede que el enlace esté incompleto, o que sea de otra de tus tiendas.`,
      }}
    >
      {data?.order && <OrderRecord order={data.order} />}
    </RecordPage>
  );
}

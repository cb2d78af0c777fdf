import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { Skeleton, Stack } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Failure } from '../../ui/failure';
import { Notice } from '../../ui/notice';
import { PageHead } from '../../ui/page';
import { useMay } from '../session/session';
import s from './customer-page.module.css';
import { lastCustomerList } from './customer-urls';
import { CustomerRecord as RecordQuery } from './customers.graphql';
import { CustomerRecord } from './record/customer-record';

const route = getRouteApi('/inside/clientes/$id');

/** The record of one customer. */
export function CustomerPage() {
  const { t } = useLingui();
  const { id } = route.useParams();
  const personal = useMay('READ_PII');
  const { data, error, refetch } = useQuery(RecordQuery, {
    variables: { id, personal },
    fetchPolicy: 'cache-and-network',
  });
  const customer = data?.customer;
  return (
    <Stack gap="md">
      <div>
        <Link to="/clientes" search={lastCustomerList.search()} className={s.back}>
          <IconArrowLeft size={16} aria-hidden /> {t`Clientes`}
        </Link>
      </div>
      {customer ? (
        <CustomerRecord customer={customer} />
      ) : error ? (
        <>
          <PageHead title={t`Cliente`} />
          <Failure what={t`No se pudo cargar la ficha.`} error={error} retry={() => void refetch()} />
        </>
      ) : data ? (
        <>
          <PageHead title={t`No encontramos a este cliente`} />
          <Notice title={t`Esta ficha no existe en la tienda`}>
            {t`Puede que se haya eliminado, o que el enlace sea de otra de tus tiendas.`}
          </Notice>
        </>
      ) : (
        <Waiting />
      )}
    </Stack>
  );
}

/** The record's own shape while it comes. */
function Waiting() {
  const { t } = useLingui();
  return (
    <div role="status" aria-busy>
      <PageHead title={t`Cargando la ficha…`} />
      <div className={s.columns}>
        <Skeleton height={420} />
        <Skeleton height={320} />
      </div>
    </div>
  );
}

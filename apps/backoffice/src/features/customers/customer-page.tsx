import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { Group } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { getRouteApi, Link } from '@tanstack/react-router';
import s from '../../ui/record.module.css';
import { RecordPage } from '../../ui/record-page';
import { useMay } from '../session/session';
import { lastCustomerList } from './customer-urls';
import { CustomerRecord as RecordQuery } from './customers.graphql';
import { CustomerRecord } from './record/customer-record';
import { NeighbourLinks } from './record/neighbour-links';

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
  return (
    <RecordPage
      back={
        <Group justify="space-between">
          <Link to="/clientes" search={lastCustomerList.search()} className={s.back}>
            <IconArrowLeft size={16} aria-hidden /> {t`Clientes`}
          </Link>
          <NeighbourLinks id={id} />
        </Group>
      }
      error={error}
      answered={!!data}
      retry={() => void refetch()}
      words={{
        name: t`Cliente`,
        loading: t`Cargando la ficha…`,
        failed: t`No se pudo cargar la ficha.`,
        missing: t`No encontramos a este cliente`,
        missingNotice: t`Esta ficha no existe en la tienda`,
        missingReason: t`Puede que se haya eliminado, o que el enlace sea de otra de tus tiendas.`,
      }}
    >
      {/* Nothing that was open or half typed goes along to another customer. */}
      {data?.customer && <CustomerRecord key={data.customer.id} customer={data.customer} />}
    </RecordPage>
  );
}

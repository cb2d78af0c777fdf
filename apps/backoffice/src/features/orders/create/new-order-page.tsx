import { useLingui } from '@lingui/react/macro';
import { Stack } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Notice } from '../../../ui/notice';
import { PageHead } from '../../../ui/page';
import s from '../../../ui/record.module.css';
import { useMay } from '../../session/session';
import { lastOrderList } from '../order-urls';
import { NewOrder } from './new-order';

const route = getRouteApi('/inside/pedidos/nuevo');

/** An order by hand, as at a till. */
export function NewOrderPage() {
  const { t } = useLingui();
  const may = useMay('WRITE_CUSTOMERS');
  const { cliente } = route.useSearch();
  return (
    <Stack gap="md">
      <div>
        <Link to="/pedidos" search={lastOrderList.search()} className={s.back}>
          <IconArrowLeft size={16} aria-hidden /> {t`Pedidos`}
        </Link>
      </div>
      <PageHead title={t`Nuevo pedido`} />
      {may ? (
        <NewOrder key={cliente} customerId={cliente ?? ''} />
      ) : (
        <Notice title={t`Tu rol no puede crear pedidos`}>
          {t`Pide acceso a la persona que administra la tienda.`}
        </Notice>
      )}
    </Stack>
  );
}

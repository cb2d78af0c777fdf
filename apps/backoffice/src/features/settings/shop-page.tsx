import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { Skeleton, Stack } from '@mantine/core';
import { Failure } from '../../ui/failure';
import { PageHead } from '../../ui/page';
import { ShopQuery } from './settings.graphql';
import { ShopForm } from './shop-form';

/** The settings of the shop. */
export function ShopPage() {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(ShopQuery, { fetchPolicy: 'cache-and-network' });
  return (
    <Stack gap="md" maw={840}>
      <PageHead title={t`Ajustes de la tienda`} />
      {data ? (
        <ShopForm shop={data.shop} />
      ) : error ? (
        <Failure what={t`No se pudieron cargar los ajustes.`} error={error} retry={() => void refetch()} />
      ) : (
        <Skeleton height={480} />
      )}
    </Stack>
  );
}

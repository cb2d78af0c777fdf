import { useApolloClient } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import type { CompanyRowFragment } from '../../gql/graphql';
import { toast } from '../../lib/toast';
import { Confirm } from '../../ui/confirm';
import { CompanyDelete } from './companies.graphql';

/** Asks before an issuing company goes. One with orders stays: the server counts them again. */
export function CompanyDeleteDialog({ company, onClose }: { company: CompanyRowFragment; onClose: () => void }) {
  const { t } = useLingui();
  const client = useApolloClient();
  const run = async () => {
    const { data } = await client.mutate({ mutation: CompanyDelete, variables: { input: { id: company.id } } });
    return data?.issuingCompanyDelete.userErrors ?? [];
  };
  const onDone = () => {
    client.cache.evict({ id: client.cache.identify({ ...company }) });
    client.cache.gc();
    toast(t`Empresa «${company.name}» eliminada`);
    onClose();
  };
  return (
    <Confirm
      title={t`¿Eliminar la empresa «${company.name}»?`}
      action={t`Eliminar la empresa`}
      run={run}
      onDone={onDone}
      onClose={onClose}
    >
      <Text size="sm">{t`Sus clientes siguen en la tienda, sin empresa. No se puede deshacer.`}</Text>
    </Confirm>
  );
}

import { useApolloClient } from '@apollo/client/react';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { CustomerToDeleteFragment } from '../../../gql/graphql';
import { toast } from '../../../lib/toast';
import { CustomersArchive } from './delete.graphql';

type Person = Pick<CustomerToDeleteFragment, 'id' | 'displayName' | 'status'>;

/** Those that can be put away. A blocked one is unblocked first: taken back it would be free unseen. */
export const archivable = <One extends Person>(customers: readonly One[]): One[] =>
  customers.filter((customer) => customer.status === 'ACTIVE');

/** Puts customers away in place of deleting them, and offers to take that back. Answers why not. */
export function useArchive() {
  const { t } = useLingui();
  const client = useApolloClient();
  const change = async (customerIds: string[], status: 'ACTIVE' | 'ARCHIVED') => {
    const { data } = await client.mutate({ mutation: CustomersArchive, variables: { input: { customerIds, status } } });
    await client.refetchQueries({ include: 'active' });
    const { userErrors = [], results } = data?.customersStatusUpdate ?? {};
    const changed = results?.filter((one) => one.changed).map((one) => one.customerId) ?? [];
    return { userErrors, changed };
  };
  const undo = async (ids: string[]) => {
    try {
      await change(ids, 'ACTIVE');
      toast(
        plural(ids.length, { one: 'El cliente ha vuelto del archivo.', other: 'Los clientes han vuelto del archivo.' }),
      );
    } catch {
      toast(t`No se pudo deshacer. Revisa tu conexión.`, { failed: true });
    }
  };
  return async (customers: readonly Person[]) => {
    const { userErrors, changed } = await change(
      customers.map((customer) => customer.id),
      'ARCHIVED',
    );
    if (userErrors.length > 0) return userErrors;
    toast(
      plural(changed.length, { one: '# cliente archivado.', other: '# clientes archivados.' }),
      changed.length > 0 ? { undo: () => void undo(changed) } : {},
    );
    return [];
  };
}

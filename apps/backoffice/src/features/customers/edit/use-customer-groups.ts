import { useMutation } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import type { CustomerGroupsUpdateInput } from '../../../gql/graphql';
import { toast } from '../../../lib/toast';
import type { Customer } from '../customer';
import { CustomerTimeline } from '../customers.graphql';
import { CustomerGroupsUpdate } from './links.graphql';
import { useLinks } from './use-links';

/** The groups of one customer and which goes first, each change saved at once. */
export function useCustomerGroups({ id: customerId, displayName, groups, primaryGroup }: Customer) {
  const { t } = useLingui();
  const [run] = useMutation(CustomerGroupsUpdate, { refetchQueries: [CustomerTimeline] });
  const send = async (input: Omit<CustomerGroupsUpdateInput, 'customerId'>) => {
    const { data } = await run({ variables: { input: { customerId, ...input } } });
    const answer = data?.customerGroupsUpdate;
    return { now: answer?.customer?.groups, refusal: answer?.userErrors[0]?.message };
  };
  const links = useLinks<Customer['groups'][number]>({
    stored: groups,
    save: ({ add, remove }) => send({ add: add.map((one) => one.id), remove: remove.map((one) => one.id) }),
    say: ({ add, remove }) => {
      const names = [...add, ...remove].map((group) => group.name).join(', ');
      if (add.length === 0) return t`${displayName} deja el grupo ${names}.`;
      return t`${displayName} entra en el grupo ${names}.`;
    },
  });
  const setPrimary = async (primaryGroupId: string | null, undoes = false) => {
    const before = primaryGroup?.id ?? null;
    try {
      const { refusal } = await send({ primaryGroupId });
      if (refusal) return toast(refusal, { failed: true });
      toast(t`Grupo principal cambiado.`, undoes ? {} : { undo: () => void setPrimary(before, true) });
    } catch {
      toast(t`No se pudo cambiar el grupo principal. Comprueba tu conexión.`, { failed: true });
    }
  };
  return { groups: links.shown, change: links.change, setPrimary: (id: string | null) => void setPrimary(id) };
}

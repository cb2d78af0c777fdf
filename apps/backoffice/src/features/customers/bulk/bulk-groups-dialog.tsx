import { useApolloClient } from '@apollo/client/react';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { CustomersGroupsUpdateInput } from '../../../gql/graphql';
import { BulkGroups } from './bulk.graphql';
import type { BulkDialogProps } from './bulk-target';
import { GroupPick } from './link-pick';
import { LinksDialog } from './links-dialog';
import { GroupsEffect } from './links-effect';
import { useBulkChange } from './use-bulk-change';

/** Lets many customers join and leave groups. */
export function BulkGroupsDialog(props: BulkDialogProps) {
  const { t } = useLingui();
  const client = useApolloClient();
  const change = useBulkChange({
    send: async ({ customerIds, filter, add, remove }: CustomersGroupsUpdateInput) => {
      const input = { ...(filter ? { filter } : { customerIds }), add, remove };
      const { data } = await client.mutate({ mutation: BulkGroups, variables: { input } });
      return data?.customersGroupsUpdate;
    },
    done: (count) => plural(count, { one: 'Grupos cambiados a # cliente.', other: 'Grupos cambiados a # clientes.' }),
    undone: t`Los grupos están como antes.`,
    onDone: props.onDone,
  });
  return (
    <LinksDialog
      {...props}
      words={{
        title: t`Cambiar grupos`,
        added: t`Grupos en los que entran`,
        removed: t`Grupos de los que salen`,
        placeholder: t`Elige grupos`,
      }}
      Pick={GroupPick}
      Effect={GroupsEffect}
      change={change}
    />
  );
}

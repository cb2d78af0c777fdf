import { useApolloClient } from '@apollo/client/react';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { CustomersTagsUpdateInput } from '../../../gql/graphql';
import { BulkTags } from './bulk.graphql';
import type { BulkDialogProps } from './bulk-target';
import { TagPick } from './link-pick';
import { LinksDialog } from './links-dialog';
import { TagsEffect } from './links-effect';
import { useBulkChange } from './use-bulk-change';

/** Changes the tags of many. */
export function BulkTagsDialog(props: BulkDialogProps) {
  const { t } = useLingui();
  const client = useApolloClient();
  const change = useBulkChange({
    send: async ({ customerIds, filter, add, remove }: CustomersTagsUpdateInput) => {
      const input = { ...(filter ? { filter } : { customerIds }), add, remove };
      const { data } = await client.mutate({ mutation: BulkTags, variables: { input } });
      return data?.customersTagsUpdate;
    },
    done: (count) =>
      plural(count, { one: 'Etiquetas cambiadas en # cliente.', other: 'Etiquetas cambiadas en # clientes.' }),
    undone: t`Las etiquetas están como antes.`,
    onDone: props.onDone,
  });
  return (
    <LinksDialog
      {...props}
      words={{
        title: t`Cambiar etiquetas`,
        added: t`Etiquetas que se añaden`,
        removed: t`Etiquetas que se quitan`,
        placeholder: t`Elige etiquetas`,
      }}
      Pick={TagPick}
      Effect={TagsEffect}
      change={change}
    />
  );
}

import { useMutation } from '@apollo/client/react';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { CustomersTagsUpdateInput } from '../../../gql/graphql';
import { referenceOf } from '../../../lib/api-error';
import { toast } from '../../../lib/toast';
import { Customers } from '../customers.graphql';
import { BulkTags } from './bulk.graphql';

/** Changes tags of many, and offers to take it back. */
export function useBulkTags(onDone: () => void) {
  const { t } = useLingui();
  const [run] = useMutation(BulkTags, { refetchQueries: [Customers] });
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string>();

  const undo = async (steps: readonly CustomersTagsUpdateInput[]) => {
    try {
      for (const { customerIds, add, remove } of steps)
        await run({ variables: { input: { customerIds, add, remove } } });
      toast(t`Las etiquetas están como antes.`);
    } catch {
      toast(t`No se pudieron devolver todas las etiquetas. Revisa tu conexión.`, { failed: true });
    }
  };

  const apply = async (input: CustomersTagsUpdateInput) => {
    setBusy(true);
    setRefusal(undefined);
    try {
      const { data } = await run({ variables: { input } });
      const payload = data?.customersTagsUpdate;
      if (payload?.userErrors.length) return setRefusal(payload.userErrors.map((error) => error.message).join(' '));
      const steps = payload?.undo ?? [];
      const count = payload?.changedCount ?? 0;
      toast(
        plural(count, { one: 'Etiquetas cambiadas en # cliente.', other: 'Etiquetas cambiadas en # clientes.' }),
        steps.length ? { undo: () => void undo(steps) } : {},
      );
      onDone();
    } catch (error) {
      const reference = referenceOf(error);
      setRefusal(t`No se pudo guardar. Vuelve a intentarlo (código: ${reference}).`);
    } finally {
      setBusy(false);
    }
  };
  return { apply, busy, refusal };
}

import { useMutation } from '@apollo/client/react';
import { useEffect, useEffectEvent, useRef } from 'react';
import type { CustomersFilterInput } from '../../../gql/graphql';
import { DeletionCode } from './delete.graphql';

/** Whom to delete: these, or all that match a filter. */
export type DeletionTarget = { customerIds: readonly string[] } | { filter: CustomersFilterInput };

/** Asks the server for the code as soon as the dialog is there, and for another one when it is wanted. */
export function useDeletionCode(target: DeletionTarget) {
  const [create, { data, error }] = useMutation(DeletionCode);
  const answer = data?.confirmationCodeCreate;
  const ask = async () => {
    // Once the filter was answered, its customers are meant: others that match since then are not swept along.
    const ids = answer?.customers?.map((customer) => customer.id);
    const whom = ids ? { ids } : 'filter' in target ? { filter: target.filter } : { ids: [...target.customerIds] };
    // What fails is told by `error`.
    await create({ variables: { input: { action: 'DELETE_CUSTOMERS', ...whom } } }).catch(() => {});
  };
  const askFirst = useEffectEvent(() => void ask());
  const asked = useRef(false);
  useEffect(() => {
    if (asked.current) return;
    asked.current = true;
    askFirst();
  }, []);
  return {
    code: answer?.confirmationCode?.code,
    customers: answer?.customers ?? undefined,
    refusals: answer?.userErrors ?? [],
    error,
    ask: () => void ask(),
  };
}

import { useMutation } from '@apollo/client/react';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { CustomersDeleteMutation, CustomerToDeleteFragment } from '../../../gql/graphql';
import { toast } from '../../../lib/toast';
import { useForm } from '../../../lib/use-form';
import { CustomersDelete } from './delete.graphql';

/** What became of them. */
export interface Outcome {
  /** The ids of who is gone. */
  deleted: readonly string[];
  /** Who has orders, as many as the server counted. */
  kept: readonly CustomerToDeleteFragment[];
}

/** The form of a deletion: the code as it is typed. */
export function useDeletionForm(customers: readonly CustomerToDeleteFragment[], onDeleted: (outcome: Outcome) => void) {
  const { t } = useLingui();
  const [run] = useMutation(CustomersDelete);
  let results: Results = [];
  return useForm<{ confirmationCode: string }>({
    stored: { values: { confirmationCode: '' }, version: 0 },
    labels: { confirmationCode: t`Escribe el código` },
    check: ({ confirmationCode }) =>
      confirmationCode.trim() ? [] : [{ code: 'REQUIRED', path: ['confirmationCode'] }],
    save: async ({ values }) => {
      const customerIds = customers.map((customer) => customer.id);
      const { data } = await run({ variables: { input: { customerIds, ...values } } });
      results = data?.customersDelete.results ?? [];
      return { userErrors: data?.customersDelete.userErrors ?? [] };
    },
    onSaved: () => {
      const outcome = outcomeOf(customers, results);
      const count = outcome.deleted.length;
      if (count > 0) toast(plural(count, { one: '# cliente eliminado.', other: '# clientes eliminados.' }));
      onDeleted(outcome);
    },
  });
}

type Results = NonNullable<CustomersDeleteMutation['customersDelete']['results']>;

/** Who is not found was deleted by somebody else meanwhile: gone as well. */
function outcomeOf(customers: readonly CustomerToDeleteFragment[], results: Results): Outcome {
  const refusals = new Map(
    results.flatMap(({ customerId, userErrors: [error] }) =>
      error?.code === 'CUSTOMER_HAS_ORDERS' ? [[customerId, error.count ?? 0] as const] : [],
    ),
  );
  return {
    deleted: results.filter(({ customerId }) => !refusals.has(customerId)).map((result) => result.customerId),
    kept: customers.flatMap((customer) => {
      const orderCount = refusals.get(customer.id);
      return orderCount === undefined ? [] : [{ ...customer, orderCount }];
    }),
  };
}

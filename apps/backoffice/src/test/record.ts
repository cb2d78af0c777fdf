import type { Customer } from '../features/customers/customer';
import { CustomerRecord, CustomerTimeline } from '../features/customers/customers.graphql';
import { CustomerOrders } from '../features/orders/orders.graphql';
import { ClaimableCount } from '../features/orders/whose.graphql';
import { type Answer, answer } from './answers';
import { onlyPage } from './lists';

/** The record of a customer without orders and without history. */
export function recordAnswers(customer: Customer, personal = true): Answer[] {
  const { id } = customer;
  return [
    answer(CustomerRecord, { id, personal }, { __typename: 'Query', customer }),
    {
      request: { query: CustomerTimeline, variables: () => true },
      result: {
        data: {
          customer: {
            __typename: 'Customer',
            id,
            timeline: { __typename: 'AuditEventConnection', nodes: [], pageInfo: onlyPage },
          },
        },
      },
      maxUsageCount: 20,
    },
    answer(
      CustomerOrders,
      { id },
      {
        __typename: 'Query',
        customer: { __typename: 'Customer', id, orders: { __typename: 'OrderConnection', nodes: [], totalCount: 0 } },
      },
    ),
  ];
}

/** How many orders of a customer nobody has proven to be theirs; a record with many orders asks for it. */
export const claimableOf = (id: string, totalCount: number): Answer =>
  answer(
    ClaimableCount,
    { id },
    {
      __typename: 'Query',
      customer: { __typename: 'Customer', id, claimable: { __typename: 'OrderConnection', totalCount } },
    },
  );

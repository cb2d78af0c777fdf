import type { Operation } from '../operation.ts';
import { type Asker, idOf } from './asker.ts';

const recordDocument = `query ($id: ID!) {
  customer(id: $id) {
    id number version displayName firstName lastName companyName email phone type status
    orderCount totalSpent { amount currencyCode } lastOrderAt createdAt
    groups { id name } tags { id name color }
    addresses { id line1 city region postalCode countryCode isDefaultBilling isDefaultShipping }
    orders(first: 20) {
      nodes { id number placedAt paymentStatus fulfilmentStatus total { amount currencyCode } itemCount }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;
const listDocument = `query ($first: Int!, $where: OrderWhere!) {
  orders(first: $first, where: $where) {
    nodes {
      id number externalId placedAt paymentStatus fulfilmentStatus total { amount currencyCode } itemCount buyerName
      customer { id displayName } channel { id name type }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

export const orderReads = (asker: Asker): Operation[] => [
  {
    name: 'Q5 orders',
    what: 'one record with addresses, groups, tags and 20 orders',
    ours: () => asker.graphql(recordDocument, { id: idOf('cus', asker.nextRegular()) }),
    bare: () => asker.bare('Q5 orders', [asker.nextRegular()]),
  },
  list(asker, 'Q6', 'orders that are paid and delivered', ['PAID'], ['DELIVERED']),
  list(asker, 'Q6 to send', 'orders that are to be sent', ['PAID', 'AUTHORIZED'], ['UNFULFILLED', 'PROCESSING']),
];

const list = (
  asker: Asker,
  name: string,
  what: string,
  paymentStatus: readonly string[],
  fulfilmentStatus: readonly string[],
): Operation => ({
  name,
  what: `first page of 50 ${what}, with customer and channel`,
  ours: () => asker.graphql(listDocument, { first: 50, where: { paymentStatus, fulfilmentStatus } }),
  bare: () => asker.bare('Q6', [paymentStatus, fulfilmentStatus]),
});

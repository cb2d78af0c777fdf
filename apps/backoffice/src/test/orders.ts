import type { OrderRowFragment } from '../gql/graphql';

/** Euros, as the API writes them. */
export const euros = (amount: string) => ({ __typename: 'Money' as const, amount, currencyCode: 'EUR' });

/** An order as the lists show it. */
export const anOrder = (some: Partial<OrderRowFragment> = {}): OrderRowFragment => ({
  __typename: 'Order',
  id: 'ord_1',
  number: 1024,
  externalNumber: '#1001',
  placedAt: '2026-01-02T10:00:00Z',
  buyerName: 'Ana García',
  email: 'ana@ejemplo.es',
  claim: 'CLAIMED',
  customer: { __typename: 'Customer', id: 'cus_1', displayName: 'Ana García' },
  channel: { __typename: 'Channel', id: 'chn_1', name: 'Tienda online' },
  itemCount: 3,
  total: euros('1234.50'),
  paymentStatus: 'PAID',
  fulfilmentStatus: 'PROCESSING',
  ...some,
});

import type { Order } from '../features/orders/order';
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

const address = (line1: string) => ({
  __typename: 'OrderAddress' as const,
  recipient: 'Ana García',
  company: null,
  line1,
  line2: null,
  city: 'Zaragoza',
  region: 'Zaragoza',
  postalCode: '50001',
  countryCode: 'ES',
  phone: null,
});

const line = (some: Partial<Order['lines'][number]>): Order['lines'][number] => ({
  __typename: 'OrderLine',
  position: 1,
  title: 'Casco Ruta',
  sku: 'CAS-01',
  quantity: 2,
  unitPrice: euros('50.00'),
  discount: euros('10.00'),
  taxRate: '21.00',
  tax: euros('15.62'),
  total: euros('90.00'),
  ...some,
});

/** An order as its page shows one. */
export const order: Order = {
  ...anOrder({ claim: 'CLAIMABLE', paymentStatus: 'PARTIALLY_PAID', total: euros('114.50') }),
  version: 3,
  nextFulfilment: ['SHIPPED', 'DELIVERED', 'CANCELLED'],
  paymentActions: ['PAY', 'REFUND'],
  externalId: '9001',
  issuingCompany: { __typename: 'IssuingCompany', id: 'ico_1', name: 'Bicicletas Ebro, S. L.' },
  phone: '+34645337711',
  phoneFormatted: '+34 645 33 77 11',
  taxId: '12345678Z',
  vatId: null,
  billingAddress: address('Calle Mayor, 3'),
  shippingAddress: address('Plaza del Pilar, 1'),
  taxExemption: null,
  currencyCode: 'EUR',
  pricesIncludeTax: true,
  subtotal: euros('110.00'),
  discount: euros('5.00'),
  shipping: euros('9.00'),
  tax: euros('17.35'),
  adjustment: euros('0.50'),
  authorized: euros('0.00'),
  paid: euros('60.00'),
  refunded: euros('10.00'),
  outstanding: euros('54.50'),
  lines: [
    line({}),
    line({
      position: 2,
      title: 'Parches',
      sku: null,
      quantity: 1,
      unitPrice: null,
      discount: euros('0.00'),
      taxRate: '10.00',
      tax: euros('1.73'),
      total: euros('20.00'),
    }),
  ],
  transactions: [
    {
      __typename: 'OrderTransaction',
      id: 'trx_1',
      kind: 'PAYMENT',
      amount: euros('60.00'),
      method: 'BIZUM',
      note: null,
      happenedAt: '2026-01-02T10:05:00Z',
      isFromChannel: true,
      retractedAt: null,
      retractionReason: null,
    },
    {
      __typename: 'OrderTransaction',
      id: 'trx_2',
      kind: 'REFUND',
      amount: euros('10.00'),
      method: null,
      note: 'Llegó rayado',
      happenedAt: '2026-01-05T10:00:00Z',
      isFromChannel: false,
      retractedAt: null,
      retractionReason: null,
    },
  ],
  shipments: [
    {
      __typename: 'Shipment',
      id: 'shi_1',
      carrier: 'Correos',
      trackingNumber: 'PQ123',
      trackingUrl: 'https://correos.example/PQ123',
      shippedAt: '2026-01-03T10:00:00Z',
      deliveredAt: null,
      lines: [{ __typename: 'ShipmentLine', position: 1, quantity: 2 }],
    },
  ],
  notes: {
    __typename: 'OrderNoteConnection',
    nodes: [
      {
        __typename: 'OrderNote',
        id: 'not_1',
        body: 'Envolver para regalo',
        author: { __typename: 'Actor', kind: 'STAFF', name: 'Marc Vila' },
        createdAt: '2026-01-02T10:00:00Z',
        updatedAt: '2026-01-02T10:00:00Z',
      },
    ],
  },
  shippingMethod: 'Correos 24 h',
  cancelledAt: null,
  cancelReason: null,
  createdAt: '2026-01-02T10:00:00Z',
  updatedAt: '2026-01-05T10:00:00Z',
};

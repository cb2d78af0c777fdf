import { screen } from '@testing-library/react';
import { Buyer, OrderCreate, SoldProducts, Till } from '../features/orders/create/create.graphql';
import type { KnownBuyer } from '../features/orders/create/price-facts';
import { OrderPageQuery } from '../features/orders/orders.graphql';
import { BuyerSearch } from '../features/orders/whose.graphql';
import type { OrderCreateInput } from '../gql/graphql';
import { type Answer, answer } from './answers';
import { historyOf } from './order-history';
import { euros, order } from './orders';

export const till = answer(
  Till,
  {},
  {
    __typename: 'Query',
    shop: { __typename: 'Shop', id: 'shp_1', taxRate: '21.00', pricesIncludeTax: true, discountRule: 'BEST' },
    channels: {
      __typename: 'ChannelConnection',
      nodes: [{ __typename: 'Channel', id: 'chn_1', name: 'Caja', type: 'POS' }],
    },
    issuingCompanies: { __typename: 'IssuingCompanyConnection', nodes: [] },
  },
);

export const ana: KnownBuyer = {
  __typename: 'Customer',
  id: 'cus_1',
  displayName: 'Ana García',
  email: 'ana@ejemplo.es',
  phone: null,
  phoneFormatted: null,
  status: 'ACTIVE',
  blockedReason: null,
  discount: {
    __typename: 'Discount',
    type: 'PERCENTAGE',
    amount: null,
    percentage: '10.00',
    startsOn: null,
    endsOn: null,
  },
  groups: [],
  primaryGroup: null,
  taxExemption: null,
  addresses: [
    {
      __typename: 'Address',
      id: 'adr_1',
      label: null,
      line1: 'Calle 1',
      postalCode: '24001',
      city: 'León',
      isDefaultShipping: true,
      isDefaultBilling: true,
    },
    {
      __typename: 'Address',
      id: 'adr_2',
      label: 'Taller',
      line1: 'Calle 2',
      postalCode: '24002',
      city: 'León',
      isDefaultShipping: false,
      isDefaultBilling: false,
    },
  ],
};

export const buyerOf = (customer: KnownBuyer) => answer(Buyer, { id: 'cus_1' }, { __typename: 'Query', customer });

export const found = (search: string, customers: KnownBuyer[]) =>
  answer(
    BuyerSearch,
    { search },
    {
      __typename: 'Query',
      customers: {
        __typename: 'CustomerConnection',
        nodes: customers.map(({ __typename, id, displayName, email, phone, phoneFormatted, status }) => ({
          __typename,
          id,
          displayName,
          email,
          phone,
          phoneFormatted,
          status,
        })),
      },
    },
  );

export const helmet = {
  __typename: 'SoldProduct' as const,
  title: 'Casco Ruta',
  sku: 'CAS-01',
  unitPrice: euros('50.00'),
  taxRate: '21.00',
};
export const sold = (query: string, products = [helmet]) =>
  answer(SoldProducts, { query }, { __typename: 'Query', soldProducts: products });

export type Refusal = { code: 'PRICE_CHANGED' | 'EMAIL_TAKEN'; message: string; path: string[]; relatedId?: string };

export const creates = (input: OrderCreateInput, refusals: Refusal[] = []): Answer => ({
  ...answer(
    OrderCreate,
    { input },
    {
      __typename: 'Mutation',
      orderCreate: {
        __typename: 'OrderPayload',
        order: refusals.length > 0 ? null : { __typename: 'Order', id: 'ord_1', number: 1024, total: euros('90.00') },
        userErrors: refusals.map((one) => ({ __typename: 'UserError' as const, relatedId: null, ...one })),
      },
    },
  ),
  maxUsageCount: 1,
});

export const page = [
  answer(OrderPageQuery, { id: 'ord_1', personal: true }, { __typename: 'Query', order }),
  historyOf([]),
];

export const usual = [till, sold(''), ...page];
export const helmetLine = { title: 'Casco Ruta', sku: 'CAS-01', quantity: 2, unitPrice: '50.00', taxRate: '21' };
export const field = (name: string) => screen.getByRole('textbox', { name });
export const adding = () => screen.findByRole('combobox', { name: 'Añadir artículo' });
export const price = () => screen.getByRole('region', { name: 'Importe' });

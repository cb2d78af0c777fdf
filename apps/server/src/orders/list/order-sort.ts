import { registerEnumType } from 'type-graphql';
import { enumValues } from '../../platform/graphql/enums.js';
import type { ListSort } from '../../platform/list/sort.js';
import type { OrderRow } from '../records/order.row.js';

/** What a list of orders can be sorted by. */
export const OrderSortKey = {
  PLACED_AT: 'PLACED_AT',
  NUMBER: 'NUMBER',
  TOTAL: 'TOTAL',
  UPDATED_AT: 'UPDATED_AT',
  BUYER: 'BUYER',
} as const;
export type OrderSortKey = (typeof OrderSortKey)[keyof typeof OrderSortKey];

registerEnumType(OrderSortKey, {
  name: 'OrderSortKey',
  description: 'What a list of orders is sorted by. Equal ones stand in the order in which they came.',
  valuesConfig: enumValues({
    PLACED_AT: 'When it was ordered.',
    NUMBER: 'The short number.',
    TOTAL: 'The total, whatever its currency.',
    UPDATED_AT: 'When it last changed.',
    BUYER: 'Who ordered, as a Spanish dictionary sorts it; those that say nobody come first when ascending.',
  }),
});

export const orderSorts: Readonly<Record<OrderSortKey, ListSort<OrderRow>>> = {
  PLACED_AT: {
    expression: 'o.placed_at',
    cast: 'timestamptz',
    property: 'placedAt',
    placeOf: (row) => row.placedAt,
  },
  NUMBER: { expression: 'o.number', cast: 'integer', property: 'number', placeOf: (row) => row.number },
  TOTAL: { expression: 'o.total', cast: 'bigint', property: 'totalAmount', placeOf: (row) => row.totalAmount },
  UPDATED_AT: {
    expression: 'o.updated_at',
    cast: 'timestamptz',
    property: 'updatedAt',
    placeOf: (row) => row.updatedAt,
  },
  BUYER: {
    expression: 'o.buyer_sort_name',
    cast: 'text',
    property: 'buyerSortName',
    placeOf: (row) => row.buyerSortName,
  },
};

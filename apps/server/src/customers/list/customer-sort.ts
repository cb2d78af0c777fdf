import { registerEnumType } from 'type-graphql';
import { enumValues } from '../../platform/graphql/enums.js';
import type { ListSort } from '../../platform/list/sort.js';
import type { CustomerRow } from '../records/customer.row.js';

/** What a list of customers can be sorted by. */
export const CustomerSortKey = {
  NAME: 'NAME',
  EMAIL: 'EMAIL',
  NUMBER: 'NUMBER',
  CREATED_AT: 'CREATED_AT',
  UPDATED_AT: 'UPDATED_AT',
  ORDER_COUNT: 'ORDER_COUNT',
  TOTAL_SPENT: 'TOTAL_SPENT',
  LAST_ORDER_AT: 'LAST_ORDER_AT',
} as const;
export type CustomerSortKey = (typeof CustomerSortKey)[keyof typeof CustomerSortKey];

registerEnumType(CustomerSortKey, {
  name: 'CustomerSortKey',
  description: 'What a list of customers is sorted by. Equal ones stand in the order in which they came.',
  valuesConfig: enumValues({
    NAME: 'The display name as a Spanish dictionary sorts it: without accents, ñ after n.',
    EMAIL: 'The e-mail; those without one come first when ascending.',
    NUMBER: 'The short number.',
    CREATED_AT: 'When it was made.',
    UPDATED_AT: 'When its own fields last changed.',
    ORDER_COUNT: 'Orders that are not cancelled.',
    TOTAL_SPENT: 'The total spent in the currency of the shop.',
    LAST_ORDER_AT: 'The last order; those without one come first when ascending.',
  }),
});

export const customerSorts: Readonly<Record<CustomerSortKey, ListSort<CustomerRow>>> = {
  NAME: {
    expression: 'c.sort_name',
    cast: 'text',
    property: 'sortName',
    placeOf: (row) => row.sortName,
  },
  EMAIL: {
    expression: `coalesce(c.email_normalized, '')`,
    cast: 'text',
    property: 'emailNormalized',
    placeOf: (row) => row.emailNormalized ?? '',
  },
  NUMBER: {
    expression: 'c.number',
    cast: 'integer',
    property: 'number',
    placeOf: (row) => row.number,
  },
  CREATED_AT: {
    expression: 'c.created_at',
    cast: 'timestamptz',
    property: 'createdAt',
    placeOf: (row) => row.createdAt,
  },
  UPDATED_AT: {
    expression: 'c.updated_at',
    cast: 'timestamptz',
    property: 'updatedAt',
    placeOf: (row) => row.updatedAt,
  },
  ORDER_COUNT: {
    expression: 'c.order_count',
    cast: 'integer',
    property: 'orderCount',
    placeOf: (row) => row.orderCount,
  },
  TOTAL_SPENT: {
    expression: 'c.total_spent',
    cast: 'bigint',
    property: 'totalSpentAmount',
    placeOf: (row) => row.totalSpentAmount,
  },
  LAST_ORDER_AT: {
    expression: `coalesce(c.last_order_at, '-infinity'::timestamptz)`,
    cast: 'timestamptz',
    property: 'lastOrderAt',
    placeOf: (row) => row.lastOrderAt ?? '-infinity',
  },
};

import type { TransactionKind } from '@clientela/domain/order';
import { madeUpIds, transactionTotals } from '@clientela/domain/order-money';
import { orderSearchText } from '@clientela/domain/order-search-text';
import { countsForCustomer, paymentStatusOf } from '@clientela/domain/order-states';
import { sortName } from '@clientela/domain/text';
import { uuidv7 } from '@clientela/server/platform/database/values';
import type { Columns } from './insert-rows.ts';
import type { Person } from './people.ts';
import { type Purchase, shippingCost } from './purchases.ts';

/** The rows of one order, and what it adds to the numbers of its customer. */
export interface OrderRows {
  readonly order: ReturnType<typeof orderRow>;
  readonly lines: ReturnType<typeof lineRow>[];
  readonly transactions: ReturnType<typeof transactionRow>[];
  readonly shipments: ReturnType<typeof shipmentRow>[];
  readonly search: ReturnType<typeof searchRow>;
  /** In minor units; null: it is cancelled and counts nowhere. */
  readonly spent: bigint | null;
}

/** Whose an order is, and what it is called. */
export interface Place {
  readonly number: number;
  readonly person: Person;
  readonly customerId: string;
  readonly companyId: string;
}

/** The rows of an order; what follows from others of its columns does so by the domain's rules. */
export function orderRows(purchase: Purchase, place: Place): OrderRows {
  const { placedAt, transactions, trackingNumber } = purchase;
  const id = uuidv7(placedAt);
  const at = new Date(placedAt).toISOString();
  const { paid, refunded } = transactionTotals(transactions, purchase.total);
  return {
    order: orderRow(id, at, purchase, place),
    lines: purchase.lines.map((line) => lineRow(id, line)),
    transactions: transactions.map((each) => transactionRow(id, placedAt, each)),
    shipments: trackingNumber === null ? [] : [shipmentRow(id, placedAt + 86_400_000, trackingNumber)],
    search: searchRow(id, at, purchase, place),
    spent: countsForCustomer(purchase) ? paid - refunded : null,
  };
}

const nameOf = ({ firstName, lastName }: Person) => `${firstName} ${lastName}`;
const externalIdOf = (number: number) => `P-${number}`;

function orderRow(id: string, at: string, purchase: Purchase, { number, person, customerId, companyId }: Place) {
  const { subtotal, tax, total, lines, transactions, fulfilmentStatus } = purchase;
  const { authorized, paid, refunded, voided } = transactionTotals(transactions, total);
  const address = addressOf(person);
  return {
    id,
    number,
    channel_id: purchase.channel.id,
    external_id: externalIdOf(number),
    issuing_company_id: companyId,
    customer_id: customerId,
    claim: 'CLAIMED',
    buyer_name: nameOf(person),
    buyer_sort_name: sortName(nameOf(person)),
    email: person.email,
    phone: person.phone,
    billing_address: address,
    shipping_address: address,
    currency_code: 'EUR',
    subtotal,
    shipping: shippingCost,
    tax,
    total,
    authorized,
    paid,
    refunded,
    item_count: lines.reduce((sum, { quantity }) => sum + quantity, 0),
    shipping_method: 'Correos',
    payment_status: paymentStatusOf({ authorized, paid, refunded, voided, total }),
    fulfilment_status: fulfilmentStatus,
    fulfilment_changed_at: at,
    cancelled_at: fulfilmentStatus === 'CANCELLED' ? at : null,
    placed_at: at,
    created_at: at,
    updated_at: at,
  };
}

const addressOf = (person: Person) =>
  JSON.stringify({
    recipient: nameOf(person),
    company: null,
    line1: person.street,
    line2: null,
    city: person.city,
    region: null,
    postalCode: person.postalCode,
    countryCode: 'ES',
    phone: null,
  });

const lineRow = (orderId: string, line: Purchase['lines'][number]) => ({
  order_id: orderId,
  position: line.position,
  title: line.title,
  sku: line.sku,
  product_key: line.productKey,
  quantity: line.quantity,
  unit_price: line.unitPrice,
  tax_rate: line.taxRate,
  tax: line.tax,
  total: line.total,
});

/** Movements without an id of their channel are told by what they are. */
const transactionRow = (
  orderId: string,
  placedAt: number,
  { kind, amount }: { kind: TransactionKind; amount: bigint },
) => ({
  id: uuidv7(placedAt),
  order_id: orderId,
  kind,
  amount,
  external_id: madeUpIds[kind],
  happened_at: new Date(placedAt).toISOString(),
});

const shipmentRow = (orderId: string, shippedAt: number, trackingNumber: string) => ({
  id: uuidv7(shippedAt),
  order_id: orderId,
  external_id: 's1',
  carrier: 'Correos',
  tracking_number: trackingNumber,
  shipped_at: new Date(shippedAt).toISOString(),
});

const searchRow = (id: string, at: string, { lines, trackingNumber }: Purchase, { number, person }: Place) => ({
  order_id: id,
  placed_at: at,
  text: orderSearchText({
    number,
    externalId: externalIdOf(number),
    externalNumber: null,
    buyerName: nameOf(person),
    customerName: nameOf(person),
    email: person.email,
    phone: person.phone,
    lines,
    shipments: trackingNumber === null ? [] : [{ trackingNumber }],
  }),
});

/** The tables of orders, in what type each column is sent. */
export const orderTables = {
  order: {
    id: 'uuid',
    number: 'integer',
    channel_id: 'uuid',
    external_id: 'text',
    issuing_company_id: 'uuid',
    customer_id: 'uuid',
    claim: 'text',
    buyer_name: 'text',
    buyer_sort_name: 'text',
    email: 'text',
    phone: 'text',
    billing_address: 'jsonb',
    shipping_address: 'jsonb',
    currency_code: 'text',
    subtotal: 'bigint',
    shipping: 'bigint',
    tax: 'bigint',
    total: 'bigint',
    authorized: 'bigint',
    paid: 'bigint',
    refunded: 'bigint',
    item_count: 'integer',
    shipping_method: 'text',
    payment_status: 'text',
    fulfilment_status: 'text',
    fulfilment_changed_at: 'timestamptz',
    cancelled_at: 'timestamptz',
    placed_at: 'timestamptz',
    created_at: 'timestamptz',
    updated_at: 'timestamptz',
  } satisfies Columns<OrderRows['order']>,
  line: {
    order_id: 'uuid',
    position: 'smallint',
    title: 'text',
    sku: 'text',
    product_key: 'text',
    quantity: 'integer',
    unit_price: 'bigint',
    tax_rate: 'integer',
    tax: 'bigint',
    total: 'bigint',
  } satisfies Columns<OrderRows['lines'][number]>,
  transaction: {
    id: 'uuid',
    order_id: 'uuid',
    kind: 'text',
    amount: 'bigint',
    external_id: 'text',
    happened_at: 'timestamptz',
  } satisfies Columns<OrderRows['transactions'][number]>,
  shipment: {
    id: 'uuid',
    order_id: 'uuid',
    external_id: 'text',
    carrier: 'text',
    tracking_number: 'text',
    shipped_at: 'timestamptz',
  } satisfies Columns<OrderRows['shipments'][number]>,
  search: { order_id: 'uuid', placed_at: 'timestamptz', text: 'text' } satisfies Columns<OrderRows['search']>,
} as const;

import { createHash, randomUUID } from 'node:crypto';

/** What the bare server takes of an order: our `OrderUpsertInput`, of which it reads what the benchmark sends. */
export interface BareOrder {
  readonly channelId: string;
  readonly externalId: string;
  readonly placedAt: string;
  readonly currencyCode: string;
  readonly lines: readonly { title: string; sku: string; quantity: number; unitPrice: string; taxRate: string }[];
  readonly shippingTotal: string;
  readonly shippingMethod: string;
  readonly customer: { externalId: string; email: string; firstName: string; lastName: string; phone: string };
  readonly billingAddress: object;
}

const cents = (decimal: string) => Math.round(Number(decimal) * 100);
const uuidOf = (globalId: string) => globalId.replace(/^[a-z]+_(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

type Priced = ReturnType<typeof priced>;
function priced(line: BareOrder['lines'][number]) {
  const [unitPrice, rate] = [cents(line.unitPrice), cents(line.taxRate)];
  const total = unitPrice * line.quantity;
  return { ...line, unitPrice, rate, total, tax: Math.round((total * rate) / (10_000 + rate)) };
}

const listsOf = (lines: readonly Priced[]) => [
  lines.map((_, index) => index + 1),
  lines.map(({ title }) => title),
  lines.map(({ sku }) => sku),
  lines.map(({ sku }) => sku.toLowerCase()),
  lines.map(({ quantity }) => quantity),
  lines.map(({ unitPrice }) => unitPrice),
  lines.map(({ rate }) => rate),
  lines.map(({ tax }) => tax),
  lines.map(({ total }) => total),
];

/** The values of the statement that saves an order: amounts in cents, taxes, sums, digest and what it is found by. */
export function orderValues(tokenId: unknown, number: unknown, order: BareOrder): unknown[] {
  const lines = order.lines.map(priced);
  const { customer } = order;
  const sum = (of: (line: Priced) => number) => lines.reduce((all, line) => all + of(line), 0);
  const subtotal = sum(({ total }) => total);
  const shipping = cents(order.shippingTotal);
  const name = `${customer.firstName} ${customer.lastName}`;
  const found = [number, order.externalId, name, customer.email, customer.phone.slice(1)];
  return [
    tokenId,
    randomUUID(),
    randomUUID(),
    number,
    uuidOf(order.channelId),
    order.externalId,
    customer.externalId,
    customer.email,
    name,
    customer.phone,
    JSON.stringify(order.billingAddress),
    order.currencyCode,
    subtotal,
    shipping,
    sum(({ tax }) => tax),
    subtotal + shipping,
    sum(({ quantity }) => quantity),
    order.shippingMethod,
    order.placedAt,
    createHash('sha256').update(JSON.stringify(order)).digest(),
    ...listsOf(lines),
    randomUUID(),
    [...found, ...lines.flatMap(({ title, sku }) => [title, sku])].join('\n').toLowerCase(),
  ];
}

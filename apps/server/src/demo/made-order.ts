import { ChannelType, hidesBuyers } from '@clientela/domain/channel';
import type { NewCustomer } from '@clientela/domain/customer-gate';
import { FulfilmentStatus, PaymentStatus, TransactionKind } from '@clientela/domain/order';
import type { OrderUpsertInput } from '@clientela/domain/order-input';
import type { PaymentMethod } from '@clientela/domain/preferences';
import type { Chance } from './random.js';
import type { DemoChannel, DemoShop } from './shops.js';

/** What an order is made up from. */
export interface OrderFacts {
  readonly chance: Chance;
  readonly shop: DemoShop;
  readonly channel: DemoChannel & { readonly globalId: string };
  /** Null: nobody knows who buys at a till. */
  readonly customer: NewCustomer | null;
  /** The same each time that the customer buys there. */
  readonly buyerId: string;
  readonly serial: number;
  readonly placedAt: Date;
  readonly now: Date;
}

type Line = OrderUpsertInput['lines'][number] & { readonly cents: number };
const hour = 3_600_000;
const decimal = (cents: number) => (cents / 100).toFixed(2);

/** Makes an order up: an input for the gate that every order comes through. Older ones are further than young ones. */
export function makeOrder(facts: OrderFacts): OrderUpsertInput {
  const { chance, channel, customer, serial, placedAt, now } = facts;
  const fulfilmentStatus = fulfilmentOf(facts);
  const lines = linesOf(facts, fulfilmentStatus === FulfilmentStatus.PARTIALLY_FULFILLED);
  const subtotal = lines.reduce((sum, { cents }) => sum + cents, 0);
  const discount = subtotal > 4_000 && chance.happens(0.08) ? 500 : 0;
  const isSent = channel.type !== ChannelType.POS;
  const shipping = isSent && subtotal < 6_000 ? 495 : 0;
  const total = subtotal - discount + shipping;
  const at = (hours: number) => new Date(Math.min(placedAt.getTime() + hours * hour, now.getTime() - 1_000));
  const isCancelled = fulfilmentStatus === FulfilmentStatus.CANCELLED;
  return {
    channelId: channel.globalId,
    externalId: `${channel.prefix}${serial}`,
    externalNumber: `${channel.prefix}${serial}`,
    placedAt,
    updatedAt: at(isCancelled ? 30 : 96),
    currencyCode: channel.currencyCode ?? 'EUR',
    lines: lines.map(({ cents: _cents, ...line }) => line),
    shippingTotal: decimal(shipping),
    discountTotal: decimal(discount),
    total: decimal(total),
    shippingMethod: isSent ? chance.pick(['Mensajería 24 h', 'Correos', 'Recogida en tienda']) : null,
    customer: customer && buyerOf(facts, customer),
    shippingAddress: isSent && customer ? placeOf(customer) : null,
    transactions: paymentsOf(facts, fulfilmentStatus, total, at),
    shipments: shipmentsOf(facts, fulfilmentStatus, at),
    fulfilmentStatus,
    ...(isCancelled && { cancelledAt: at(20), cancelReason: chance.pick(reasons) }),
  };
}

const reasons = ['El cliente se lo pensó mejor', 'Sin existencias', 'Pedido por duplicado', 'Pago rechazado'] as const;

function fulfilmentOf({ chance, channel, placedAt, now }: OrderFacts): FulfilmentStatus {
  if (channel.type === ChannelType.POS) return chance.weighted({ DELIVERED: 97, RETURNED: 3 });
  const days = (now.getTime() - placedAt.getTime()) / (24 * hour);
  if (days < 4) {
    return chance.weighted({
      UNFULFILLED: 38,
      PROCESSING: 30,
      READY_FOR_PICKUP: 10,
      PARTIALLY_FULFILLED: 8,
      SHIPPED: 14,
    });
  }
  if (days < 12) {
    return chance.weighted({
      ...{ PROCESSING: 8, PARTIALLY_FULFILLED: 8, READY_FOR_PICKUP: 10, SHIPPED: 50, DELIVERED: 19, CANCELLED: 5 },
    });
  }
  // Nothing that has waited for years: whoever opens the shop asks what waits for somebody today.
  return chance.weighted({ DELIVERED: 894, RETURNED: 42, CANCELLED: 56, SHIPPED: 8 });
}

/** One to four things, of which most are cheap ones. Of what is sent in parts there are several. */
function linesOf({ chance, shop }: OrderFacts, isPartial: boolean): Line[] {
  const count = Math.max(1 + Math.floor(4 * chance.next() ** 2), isPartial ? 2 : 1);
  const byPrice = [...shop.goods].sort((a, b) => a[2] - b[2]);
  return Array.from({ length: count }, () => {
    const [sku, title, price] = byPrice[Math.floor(byPrice.length * chance.next() ** 1.6)] ?? shop.goods[0];
    const quantity = price < 3_000 ? chance.integer(1, 3) : 1;
    const discount = chance.happens(0.1) ? Math.round((price * quantity) / 10) : 0;
    const line = { title, sku, quantity, unitPrice: decimal(price), taxRate: '21' };
    return { ...line, discount: decimal(discount), cents: price * quantity - discount };
  });
}

function buyerOf({ chance, channel, buyerId }: OrderFacts, customer: NewCustomer): OrderUpsertInput['customer'] {
  const { firstName, lastName, companyName, email, phone } = customer;
  const names = { firstName, lastName, companyName };
  if (hidesBuyers(channel.type)) return { ...names, email: `${buyerId.toLowerCase()}@relay.example` };
  const isGuest = channel.type !== ChannelType.POS && email !== null && chance.happens(0.12);
  return {
    ...names,
    email,
    phone,
    isGuest,
    ...(!isGuest && channel.type !== ChannelType.POS && { externalId: buyerId }),
  };
}

function placeOf({ addresses }: NewCustomer): OrderUpsertInput['shippingAddress'] {
  const [home] = addresses;
  if (!home) return null;
  const { line1, line2, city, region, postalCode, countryCode } = home;
  return { line1, line2, city, region, postalCode, countryCode };
}

/** How far an order is paid, by how far it is with its customer. */
function paymentOf(chance: Chance, fulfilment: FulfilmentStatus): PaymentStatus {
  switch (fulfilment) {
    case FulfilmentStatus.RETURNED:
      return chance.weighted({ REFUNDED: 80, PARTIALLY_REFUNDED: 20 });
    case FulfilmentStatus.CANCELLED:
      return chance.weighted({ VOIDED: 40, PENDING: 30, REFUNDED: 30 });
    case FulfilmentStatus.UNFULFILLED:
    case FulfilmentStatus.PROCESSING:
      return chance.weighted({ PAID: 55, AUTHORIZED: 20, PENDING: 15, PARTIALLY_PAID: 10 });
    default:
      return chance.weighted({ PAID: 930, PARTIALLY_REFUNDED: 35, PARTIALLY_PAID: 25, PENDING: 10 });
  }
}

function paymentsOf(
  { chance, channel }: OrderFacts,
  fulfilment: FulfilmentStatus,
  total: number,
  at: (hours: number) => Date,
): OrderUpsertInput['transactions'] {
  const status = paymentOf(chance, fulfilment);
  const method: PaymentMethod =
    channel.type === ChannelType.POS
      ? chance.weighted({ CASH: 45, CARD: 50, BIZUM: 5 })
      : chance.weighted({ CARD: 60, PAYPAL: 14, BIZUM: 14, BANK_TRANSFER: 12 });
  const move = (kind: TransactionKind, cents: number, hours: number) => ({
    ...{ kind, amount: decimal(cents), method, happenedAt: at(hours), externalId: `${kind.toLowerCase()}-1` },
  });
  const part = Math.max(Math.round(total * 0.3), 1);
  const paid = move(TransactionKind.PAYMENT, total, 0.1);
  switch (status) {
    case PaymentStatus.PENDING:
      return [];
    case PaymentStatus.AUTHORIZED:
      return [move(TransactionKind.AUTHORIZATION, total, 0)];
    case PaymentStatus.VOIDED:
      return [move(TransactionKind.AUTHORIZATION, total, 0), move(TransactionKind.VOID, total, 20)];
    case PaymentStatus.PARTIALLY_PAID:
      return [move(TransactionKind.PAYMENT, part, 1)];
    case PaymentStatus.PARTIALLY_REFUNDED:
      return [paid, move(TransactionKind.REFUND, part, 90)];
    case PaymentStatus.REFUNDED:
      return [paid, move(TransactionKind.REFUND, total, 90)];
    default:
      return [paid];
  }
}

function shipmentsOf(
  { chance, channel }: OrderFacts,
  fulfilment: FulfilmentStatus,
  at: (hours: number) => Date,
): OrderUpsertInput['shipments'] {
  const isSent = ['SHIPPED', 'DELIVERED', 'RETURNED', 'PARTIALLY_FULFILLED'].includes(fulfilment);
  if (channel.type === ChannelType.POS || !isSent) return [];
  const hasArrived = fulfilment === FulfilmentStatus.DELIVERED || fulfilment === FulfilmentStatus.RETURNED;
  const trackingNumber = `PQ${chance.digits(9)}ES`;
  return [
    {
      externalId: 'E-1',
      carrier: chance.pick(['Correos Express', 'SEUR', 'MRW', 'GLS']),
      trackingNumber,
      shippedAt: at(chance.integer(12, 40)),
      deliveredAt: hasArrived ? at(chance.integer(45, 95)) : null,
      lines: fulfilment === FulfilmentStatus.PARTIALLY_FULFILLED ? [{ position: 1, quantity: 1 }] : [],
    },
  ];
}

import type { FulfilmentStatus, PaymentStatus, TransactionKind } from '@clientela/domain/order';
import { sumOf, taxOn } from '@clientela/domain/order-amounts';
import { productKey } from '@clientela/domain/order-lines';
import type { NewOrderLine } from '@clientela/domain/order-snapshot';
import { historyDays, historyEnd } from './people.ts';
import { generatorOf, pick } from './random.ts';

/** A channel of a shop. Those that know their customers by an id tell it. */
export interface Selling {
  readonly id: string;
  readonly knowsIds: boolean;
}

const things =
  'Casco,Sillín,Cadena,Pedal,Manillar,Faro,Timbre,Cámara,Cubierta,Bomba,Candado,Guante,Maillot,Bidón'.split(',');
const kinds = 'básico,de carrera,de montaña,infantil,plegable,de carbono,clásico,reflectante,de invierno,ligero'.split(
  ',',
);
const products = things.flatMap((thing, i) =>
  kinds.map((kind, j) => {
    const title = `${thing} ${kind}`;
    const sku = `BK-${String(i * kinds.length + j).padStart(4, '0')}`;
    return { title, sku, productKey: productKey({ title, sku }), price: 900 + ((i * 7919 + j * 104_729) % 12_000) };
  }),
);

/** States with how many of a hundred orders are in them. */
const fulfilments: readonly [FulfilmentStatus, number][] = [
  ['DELIVERED', 72],
  ['SHIPPED', 8],
  ['PROCESSING', 5],
  ['UNFULFILLED', 4],
  ['PARTIALLY_FULFILLED', 2],
  ['READY_FOR_PICKUP', 2],
  ['RETURNED', 3],
  ['CANCELLED', 4],
];
const payments: readonly [PaymentStatus, number][] = [
  ['PAID', 80],
  ['PENDING', 7],
  ['AUTHORIZED', 3],
  ['PARTIALLY_PAID', 2],
  ['PARTIALLY_REFUNDED', 3],
  ['REFUNDED', 3],
  ['VOIDED', 2],
];
const hasLeft: ReadonlySet<FulfilmentStatus> = new Set(['DELIVERED', 'SHIPPED', 'PARTIALLY_FULFILLED', 'RETURNED']);

function drawn<State>(random: () => number, states: readonly [State, number][]): State {
  let left = random() * 100;
  for (const [state, share] of states) {
    left -= share;
    if (left < 0) return state;
  }
  return (states[0] as [State, number])[0];
}

/** Whose the order is: three in ten customers have none, some have very many. */
export const buyerOf = (shop: number, index: number, customers: number): number =>
  Math.floor(customers * 0.7 * generatorOf(shop, index, 2)() ** 1.7);

/** Tax of all that is sold, in hundredths of a percent, and what the delivery costs, in cents. */
export const taxRate = 2100;
export const shippingCost = 495n;

/** An order as it is written, but for who buys. */
export interface Purchase {
  readonly placedAt: number;
  readonly channel: Selling;
  readonly lines: readonly NewOrderLine[];
  readonly subtotal: bigint;
  readonly tax: bigint;
  readonly total: bigint;
  readonly transactions: readonly { kind: TransactionKind; amount: bigint }[];
  readonly fulfilmentStatus: FulfilmentStatus;
  readonly trackingNumber: string | null;
}

/** The order `index` of `count` of a shop. They are placed one after the other. */
export function purchase(shop: number, index: number, count: number, channels: readonly Selling[]): Purchase {
  const random = generatorOf(shop, index, 3);
  const placedAt = Math.floor(historyEnd - (1 - (index + random()) / count) * historyDays * 86_400_000);
  const lines = Array.from({ length: 1 + Math.floor(random() ** 2 * 6) }, (_, place) => lineOf(random, place + 1));
  const subtotal = sumOf(lines.map((line) => line.total));
  const total = subtotal + shippingCost;
  const fulfilmentStatus = drawn(random, fulfilments);
  return {
    placedAt,
    channel: pick(random, channels),
    lines,
    subtotal,
    tax: sumOf(lines.map((line) => line.tax)),
    total,
    transactions: movements(drawn(random, payments), total),
    fulfilmentStatus,
    trackingNumber: hasLeft.has(fulfilmentStatus) ? `PQ${100_000_000 + index}` : null,
  };
}

/** A line with some product. */
export function lineOf(random: () => number, position: number): NewOrderLine {
  const { title, sku, productKey: key, price } = pick(random, products);
  const quantity = 1 + Math.floor(random() ** 3 * 4);
  const unitPrice = BigInt(price);
  const total = unitPrice * BigInt(quantity);
  const tax = taxOn(total, taxRate, true);
  return { position, title, sku, productKey: key, quantity, unitPrice, discount: 0n, taxRate, tax, total };
}

/** How channels that know their customers by an id know this one. */
export const externalIdOf = (customer: number): string => `c-${customer}`;

const someOfIt = 500n;

/** The movements of money that lead to a state. */
function movements(status: PaymentStatus, total: bigint): Purchase['transactions'] {
  switch (status) {
    case 'PENDING':
      return [];
    case 'AUTHORIZED':
      return [{ kind: 'AUTHORIZATION', amount: total }];
    case 'VOIDED':
      return [{ kind: 'VOID', amount: total }];
    case 'PARTIALLY_PAID':
      return [{ kind: 'PAYMENT', amount: someOfIt }];
    case 'PAID':
      return [{ kind: 'PAYMENT', amount: total }];
    case 'PARTIALLY_REFUNDED':
    case 'REFUNDED':
      return [
        { kind: 'PAYMENT', amount: total },
        { kind: 'REFUND', amount: status === 'REFUNDED' ? total : someOfIt },
      ];
  }
}

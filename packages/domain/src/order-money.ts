import { larger, smaller } from './money.js';
import { TransactionKind } from './order.js';

/** What the movements of an order without any of its own are called, so that the next telling replaces them. */
export const madeUpIds = {
  AUTHORIZATION: 'status:authorization',
  PAYMENT: 'status:payment',
  REFUND: 'status:refund',
  VOID: 'status:void',
} as const satisfies Record<TransactionKind, string>;

/** A movement of money, with what tells whether staff and channel speak of the same one. */
export interface Movement {
  readonly kind: TransactionKind;
  /** Above 0, in minor units. */
  readonly amount: bigint;
  readonly externalId?: string | null;
  readonly isFromChannel?: boolean;
  /** Recorded when the channel had told of such a movement already: it is another one. */
  readonly isSeparate?: boolean;
  /** When somebody took it back, because it never happened. */
  readonly retractedAt?: Date | null;
}

/** What the movements of an order's money come to, in minor units of its currency. */
export interface TransactionTotals {
  /** Reserved and not let go. */
  authorized: bigint;
  paid: bigint;
  refunded: bigint;
  /** Let go. */
  voided: bigint;
}

/**
 * Sums up movements, whatever their order. What staff recorded and the channel tells too counts once: a channel that
 * says that all is paid means what was paid here as well, and a movement recorded here is the one of the same kind and
 * amount that the channel tells later. Channels that tell sums alone mean all that was recorded before.
 *
 * No more is let go than was reserved and no more counts as refunded than was paid: a channel may tell of a refund
 * before, or without, its payment.
 */
export function transactionTotals(movements: readonly Movement[], total: bigint): TransactionTotals {
  const reserved = countedOnce(sidesOf(movements, TransactionKind.AUTHORIZATION));
  const voided = countedOnce(sidesOf(movements, TransactionKind.VOID));
  const payments = sidesOf(movements, TransactionKind.PAYMENT);
  const paid = saysAllPaid(payments, total) ? larger(payments.told, payments.own) : countedOnce(payments);
  const refunded = countedOnce(sidesOf(movements, TransactionKind.REFUND));
  return {
    authorized: reserved > voided ? reserved - voided : 0n,
    paid,
    refunded: smaller(refunded, paid),
    voided,
  };
}

/** Whether something that staff recorded is told by the channel too, and counts once. */
export function isToldTwice(movements: readonly Movement[], total: bigint): boolean {
  const payments = sidesOf(movements, TransactionKind.PAYMENT);
  if (saysAllPaid(payments, total) && payments.own > 0n) return true;
  return Object.values(TransactionKind).some((kind) => sidesOf(movements, kind).both > 0n);
}

/** Whether a movement about to be recorded is another one than those that the channel has told: it would count for nothing. */
export function isSeparateFrom(movements: readonly Movement[], { kind, amount, externalId }: Movement): boolean {
  const withIt = [...movements, { kind, amount, externalId: externalId ?? null }];
  return sidesOf(withIt, kind).both > sidesOf(movements, kind).both;
}

/** What the channel tells of a kind of movement, what staff recorded, and what of it is in both. */
interface Sides {
  readonly told: bigint;
  readonly own: bigint;
  readonly both: bigint;
}

function sidesOf(movements: readonly Movement[], kind: TransactionKind): Sides {
  const standing = movements.filter((one) => one.kind === kind && !one.retractedAt);
  const told = standing.filter(({ isFromChannel }) => isFromChannel);
  const own = standing.filter(({ isFromChannel }) => !isFromChannel);
  const earlier = own.filter(({ isSeparate }) => !isSeparate);
  return { told: sumOf(told), own: sumOf(own), both: sumInBoth(told, earlier) };
}

const countedOnce = ({ told, own, both }: Sides): bigint => told + own - both;
const saysAllPaid = ({ told }: Sides, total: bigint): boolean => told > 0n && told >= total;
const sumOf = (movements: readonly Movement[]) => movements.reduce((sum, { amount }) => sum + amount, 0n);

function sumInBoth(told: readonly Movement[], own: readonly Movement[]): bigint {
  if (told.some(({ kind, externalId }) => externalId === madeUpIds[kind])) return smaller(sumOf(told), sumOf(own));
  const left = [...told];
  let both = 0n;
  for (const { amount, externalId } of [...own].sort(withIdFirst)) {
    // Two that both have an id, and another one, are two.
    const place = left.findIndex((other) => other.amount === amount && !(externalId && other.externalId));
    if (place < 0) continue;
    left.splice(place, 1);
    both += amount;
  }
  return both;
}

/** They have fewer to pair with: so the order in which they arrived says nothing. */
const withIdFirst = (a: Movement, b: Movement) => Number(Boolean(b.externalId)) - Number(Boolean(a.externalId));

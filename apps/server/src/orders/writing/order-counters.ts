import { isDeepStrictEqual } from 'node:util';
import { countsForCustomer } from '@clientela/domain/order-states';
import type { OrderState } from './order-state.js';

/** An order before and after a write of it. */
export interface Turn {
  readonly before: OrderState | null;
  readonly after: OrderState;
}

/** What writes of orders do to the numbers of a customer. */
export interface CustomerCounts {
  readonly customerId: string;
  /** How many orders more, or less. */
  orders: number;
  /** What was spent more, or less, in the shop's currency. */
  spent: bigint;
  /** The latest of the written orders that counts. */
  lastAt: Date | null;
  /** The latest order may be an earlier one now: it has to be looked for. */
  recount: boolean;
  /** Whether any of this changes anything. */
  isChanged: boolean;
}

/** The same for what a customer's orders come to in one currency. */
export interface TotalCounts {
  readonly customerId: string;
  readonly currencyCode: string;
  orders: number;
  spent: bigint;
}

export interface Counts {
  /** By id, in which order their rows are locked. */
  readonly customers: readonly CustomerCounts[];
  readonly totals: readonly TotalCounts[];
}

interface Contribution {
  readonly customerId: string;
  readonly currencyCode: string;
  readonly spent: bigint;
  readonly placedAt: Date;
}

/** What an order adds to the numbers of its customer: null when it has none, or was cancelled. */
export function contributionOf({ fields }: OrderState): Contribution | null {
  const { customerId, currencyCode, paidAmount, refundedAmount, placedAt } = fields;
  if (customerId === null || !countsForCustomer(fields)) return null;
  return { customerId, currencyCode, spent: paidAmount - refundedAmount, placedAt };
}

/** Whether a write can make the last order of a customer an earlier one. */
export function takesAway({ before, after }: Turn): boolean {
  const [was, is] = [before && contributionOf(before), contributionOf(after)];
  return was !== null && (is === null || is.customerId !== was.customerId || is.placedAt < was.placedAt);
}

/** What some writes together do to the numbers of customers. */
export function countsOf(turns: readonly Turn[], shopCurrency: string): Counts {
  const customers = new Map<string, CustomerCounts>();
  const totals = new Map<string, TotalCounts>();
  const add = (contribution: Contribution, sign: 1 | -1) => {
    const { customerId, currencyCode, spent, placedAt } = contribution;
    const own = entry(customers, customerId, {
      customerId,
      orders: 0,
      spent: 0n,
      lastAt: null,
      recount: false,
      isChanged: false,
    });
    const total = entry(totals, `${customerId} ${currencyCode}`, { customerId, currencyCode, orders: 0, spent: 0n });
    const signed = BigInt(sign) * spent;
    own.orders += sign;
    if (currencyCode === shopCurrency) own.spent += signed;
    if (sign === 1 && (own.lastAt === null || placedAt > own.lastAt)) own.lastAt = placedAt;
    total.orders += sign;
    total.spent += signed;
    return own;
  };
  for (const turn of turns) {
    const [was, is] = [turn.before && contributionOf(turn.before), contributionOf(turn.after)];
    const isChanged = !isDeepStrictEqual(was, is);
    if (was) {
      const own = add(was, -1);
      own.recount ||= takesAway(turn);
      own.isChanged ||= isChanged;
    }
    if (is) add(is, 1).isChanged ||= isChanged;
  }
  return {
    customers: byId([...customers.values()].filter((own) => own.isChanged)),
    totals: byId([...totals.values()].filter(isChange)),
  };
}

function entry<Value>(map: Map<string, Value>, key: string, empty: Value): Value {
  const known = map.get(key) ?? empty;
  map.set(key, known);
  return known;
}

const isChange = ({ orders, spent }: TotalCounts) => orders !== 0 || spent !== 0n;
const byId = <Row extends { customerId: string }>(rows: Row[]) =>
  rows.sort((a, b) => (a.customerId < b.customerId ? -1 : 1));

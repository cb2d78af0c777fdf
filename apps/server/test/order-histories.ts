import type { FulfilmentStatus } from '@clientela/domain/order';
import fc from 'fast-check';
import { type OrderState, standing, type TransactionState } from '../src/orders/writing/order-state.js';
import { givenTo, withFulfilment, withTransactions } from '../src/orders/writing/order-transitions.js';
import { uuidv7 } from '../src/platform/database/values.js';

/** What a channel knows of an order at a moment, and when its tellings arrive: once at least. */
export interface Telling {
  readonly kind: 'TELL';
  readonly at: number;
  readonly delays: readonly number[];
  readonly shipping: number;
  readonly payments: number;
  readonly refunded: boolean;
  /** Whether the channel tells each movement, or only what they come to. */
  readonly lists: boolean;
  readonly status: FulfilmentStatus | null;
  /** Which of the known buyers, or null for nobody. */
  readonly buyer: 0 | 1 | null;
}

/** What staff do to it at a moment. */
export type Deed = { readonly at: number; readonly id: string } & (
  | { readonly kind: 'PAY' | 'REFUND'; readonly amount: bigint; readonly isSeparate: boolean }
  | { readonly kind: 'SHIP' | 'CANCEL' | 'RETRACT' }
  | { readonly kind: 'FULFIL'; readonly status: FulfilmentStatus }
  | { readonly kind: 'MOVE'; readonly to: 0 | 1 | 2 }
);

export interface History {
  readonly tellings: readonly Telling[];
  readonly deeds: readonly Deed[];
}

const status = fc.constantFrom<FulfilmentStatus | null>(
  null,
  'UNFULFILLED',
  'PROCESSING',
  'SHIPPED',
  'DELIVERED',
  'CANCELLED',
);
const telling: fc.Arbitrary<Telling> = fc.record({
  kind: fc.constant('TELL' as const),
  // Few moments, so that some tellings share one.
  at: fc.integer({ min: 1, max: 25 }).map((moment) => moment * 4),
  delays: fc.array(fc.integer({ min: 0, max: 120 }), { minLength: 1, maxLength: 3 }),
  shipping: fc.integer({ min: 0, max: 3 }),
  payments: fc.integer({ min: 0, max: 3 }),
  refunded: fc.boolean(),
  lists: fc.boolean(),
  status,
  buyer: fc.constantFrom(0, 1, null),
});
// Never in the moment of a telling.
const deedAt = fc.integer({ min: 1, max: 60 }).map((moment) => moment * 4 + 1);
const id = fc.noShrink(fc.constant(null).map(() => uuidv7()));
const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({
    at: deedAt,
    id,
    kind: fc.constantFrom('PAY' as const, 'REFUND' as const),
    // Those of the channel among them.
    amount: fc.oneof(fc.constantFrom(300n, 500n), fc.bigInt({ min: 1n, max: 900n })),
    isSeparate: fc.boolean(),
  }),
  fc.record({ at: deedAt, id, kind: fc.constantFrom('SHIP' as const, 'CANCEL' as const, 'RETRACT' as const) }),
  fc.record({
    at: deedAt,
    id,
    kind: fc.constant('FULFIL' as const),
    status: fc.constantFrom<FulfilmentStatus>('PROCESSING', 'READY_FOR_PICKUP', 'RETURNED'),
  }),
  fc.record({ at: deedAt, id, kind: fc.constant('MOVE' as const), to: fc.constantFrom(0, 1, 2) }),
);

const historyOf = (tellings: fc.Arbitrary<Telling[]>): fc.Arbitrary<History> =>
  fc
    .record({ tellings, deeds: fc.uniqueArray(deed, { maxLength: 6, selector: ({ at }) => at }) })
    .map(({ tellings: told, deeds }) => {
      const known = Math.min(...told.flatMap(({ at, delays }) => delays.map((delay) => at + delay)));
      return { tellings: told, deeds: deeds.filter(({ at }) => at > known) };
    });

/** Histories of one order. No two deeds are of one moment, and none comes before the order is known. */
export const aHistory = historyOf(fc.array(telling, { minLength: 1, maxLength: 6 }));

/** The same without two tellings of one moment: their digests decide, which are others for another order. */
export const aPlainHistory = historyOf(
  fc.uniqueArray(telling, { minLength: 1, maxLength: 6, selector: ({ at }) => at }),
);

type Step = { readonly when: number; readonly step: Telling | Deed };
const inTurn = (steps: Step[]) => steps.sort((a, b) => a.when - b.when).map(({ step }) => step);
const steps = (deeds: readonly Deed[]): Step[] => deeds.map((step) => ({ when: step.at, step }));

/** What happened, in the order in which it did. */
export const sorted = ({ tellings, deeds }: History): (Telling | Deed)[] =>
  inTurn([...tellings.map((step) => ({ when: step.at, step })), ...steps(deeds)]);

/** The same as it came to us: tellings late, in any order and more than once. */
export const interleaved = ({ tellings, deeds }: History): (Telling | Deed)[] =>
  inTurn([
    ...tellings.flatMap((step) => step.delays.map((delay) => ({ when: step.at + delay + 0.5, step }))),
    ...steps(deeds),
  ]);

const begun = Date.UTC(2026, 0, 1);
export const momentOf = (at: number): Date => new Date(begun + at * 1000);

/** The input of a telling. */
export const inputOf = (
  { at, shipping, status: said, buyer, ...money }: Telling,
  channelId: string,
  externalId: string,
): object => ({
  channelId,
  externalId,
  updatedAt: momentOf(at),
  placedAt: momentOf(shipping),
  currencyCode: 'EUR',
  lines: [{ title: 'Taza', quantity: 1 + shipping, unitPrice: '10' }],
  shippingTotal: String(shipping),
  customer: buyer === null ? null : { email: `b${buyer}@example.com`, firstName: `B${buyer}` },
  ...moneyOf(money),
  fulfilmentStatus: said,
});

function moneyOf({ payments, refunded, lists }: Pick<Telling, 'payments' | 'refunded' | 'lists'>): object {
  const isRefunded = refunded && payments > 0;
  if (!lists) return { paidAmount: String(5 * payments), refundedAmount: isRefunded ? '3' : '0' };
  return {
    transactions: [
      ...Array.from({ length: payments }, (_, n) => ({ externalId: `p${n}`, kind: 'PAYMENT', amount: '5' })),
      ...(isRefunded ? [{ externalId: 'r', kind: 'REFUND', amount: '3' }] : []),
    ],
  };
}

/** What a deed makes of an order. Whether it is allowed is proved elsewhere: here each of them was. */
export function done(order: OrderState, deed: Deed, customers: readonly string[]): OrderState {
  const now = momentOf(deed.at);
  const money = (kind: TransactionState['kind'], { amount, isSeparate }: { amount: bigint; isSeparate: boolean }) =>
    withTransactions(order, [
      ...order.transactions,
      {
        ...standing,
        isSeparate,
        ...{ id: deed.id, kind, amount, method: null, externalId: null, note: null },
        ...{ isFromChannel: false, happenedAt: now },
      },
    ]);
  switch (deed.kind) {
    case 'PAY':
      return money('PAYMENT', deed);
    case 'REFUND':
      return money('REFUND', deed);
    case 'RETRACT':
      return withoutTheFirst(order, now);
    case 'CANCEL':
      return withFulfilment(order, 'CANCELLED', now, 'porque sí');
    case 'FULFIL':
      return withFulfilment(order, deed.status, now);
    case 'MOVE':
      return givenTo(order, customers[deed.to] ?? '');
    case 'SHIP':
      return withFulfilment({ ...order, shipments: [...order.shipments, parcel(deed.id, now)] }, 'SHIPPED', now);
  }
}

/** Without the earliest movement that was recorded here and stands. */
function withoutTheFirst(order: OrderState, retractedAt: Date): OrderState {
  const [first] = order.transactions
    .filter((one) => !one.isFromChannel && one.retractedAt === null)
    .sort((a, b) => a.happenedAt.getTime() - b.happenedAt.getTime());
  const transactions = order.transactions.map((one) =>
    one === first ? { ...one, retractedAt, retractionReason: 'No pasó' } : one,
  );
  return withTransactions(order, transactions);
}

const parcel = (id: string, shippedAt: Date): OrderState['shipments'][number] => ({
  id,
  externalId: null,
  carrier: 'SEUR',
  trackingNumber: null,
  trackingUrl: null,
  isFromChannel: false,
  shippedAt,
  deliveredAt: null,
  lines: [],
});

/** An order without what says nothing: ids of records, versions, and which order it is. */
export function essence({ fields, lines, transactions, shipments }: OrderState): object {
  const { externalId: _id, channelDigest: _digest, ...rest } = fields;
  const byText = (records: readonly object[]) => records.map((record) => JSON.stringify(record, text)).sort();
  return {
    fields: rest,
    lines,
    transactions: byText(transactions.map(({ id: _own, ...each }) => each)),
    shipments: byText(shipments.map(({ id: _own, ...each }) => each)),
  };
}
const text = (_: string, value: unknown) => (typeof value === 'bigint' ? value.toString() : value);

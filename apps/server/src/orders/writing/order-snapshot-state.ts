import { isDeepStrictEqual } from 'node:util';
import { FulfilmentStatus, type OrderClaim } from '@clientela/domain/order';
import type { NewShipment, NewTransaction, OrderSnapshot } from '@clientela/domain/order-snapshot';
import { sortColumn } from '@clientela/domain/text';
import { uuidv7 } from '../../platform/database/values.js';
import {
  type OrderFields,
  type OrderState,
  type ShipmentState,
  standing,
  type TransactionState,
} from './order-state.js';
import { ownWord, withTransactions } from './order-transitions.js';

/** Whose order it is, and what of them is copied onto it. */
export interface Person
  extends Pick<OrderFields, 'customerId' | 'taxId' | 'vatId' | 'taxExemptionReason' | 'taxExemptionCertificate'> {
  readonly claim: OrderClaim;
}

/** A snapshot as it is about to become, or change, an order. */
export interface Telling {
  readonly snapshot: OrderSnapshot;
  readonly channelId: string;
  readonly issuingCompanyId: string | null;
  readonly digest: Buffer;
  /** When the channel knew it. */
  readonly at: Date;
  readonly person: Person;
}

/** The order that a snapshot makes of `before`, or a new one of these ids. What was recorded here stays. */
export function toldOrder(
  before: OrderState | null,
  ids: Pick<OrderState, 'id' | 'number'>,
  telling: Telling,
): OrderState {
  const { snapshot } = telling;
  const order: OrderState = {
    id: before?.id ?? ids.id,
    number: before?.number ?? ids.number,
    version: before?.version ?? 1,
    fields: { ...plainFields(telling), ...toldFulfilment(before, telling), isMoved: before?.fields.isMoved ?? false },
    lines: snapshot.lines,
    transactions: [],
    shipments: toldRecords(before?.shipments ?? [], snapshot.shipments),
  };
  const told = snapshot.transactions.map((each) => ({ ...each, ...standing }));
  return withTransactions(order, toldRecords(before?.transactions ?? [], told));
}

type TimedByFulfilment = 'fulfilmentStatus' | 'fulfilmentChangedAt' | 'ownFulfilment' | 'cancelledAt' | 'cancelReason';

function plainFields(telling: Telling): Omit<OrderFields, TimedByFulfilment | 'isMoved'> {
  const { snapshot, channelId, issuingCompanyId, digest, at, person } = telling;
  const { totals } = snapshot;
  return {
    channelId,
    externalId: snapshot.externalId,
    externalNumber: snapshot.externalNumber,
    issuingCompanyId,
    ...person,
    buyerName: snapshot.buyerName,
    buyerSortName: sortColumn(snapshot.buyerName),
    email: snapshot.buyer.email,
    phone: snapshot.buyer.phone,
    billingAddress: snapshot.billingAddress,
    shippingAddress: snapshot.shippingAddress,
    currencyCode: snapshot.currencyCode,
    pricesIncludeTax: snapshot.pricesIncludeTax,
    subtotalAmount: totals.subtotal,
    discountAmount: totals.discount,
    shippingAmount: totals.shipping,
    taxAmount: totals.tax,
    adjustmentAmount: totals.adjustment,
    totalAmount: totals.total,
    authorizedAmount: 0n,
    paidAmount: 0n,
    refundedAmount: 0n,
    paymentStatus: 'PENDING',
    itemCount: snapshot.itemCount,
    shippingMethod: snapshot.shippingMethod,
    pricing: null,
    channelUpdatedAt: at,
    channelDigest: digest,
    placedAt: snapshot.placedAt,
  };
}

/**
 * How far the order is: the later word counts, the channel's or ours. A channel whose newest telling says nothing of it
 * has no word at all: ours stands then, whatever it said before.
 */
function toldFulfilment(before: OrderState | null, { snapshot, at }: Telling): Pick<OrderFields, TimedByFulfilment> {
  const own = before?.fields.ownFulfilment ?? null;
  const { fulfilmentStatus, cancelledAt, cancelReason } = snapshot;
  if (own && (fulfilmentStatus === null || at <= new Date(own.at))) return ownWord(own);
  return {
    ownFulfilment: own,
    fulfilmentStatus: fulfilmentStatus ?? FulfilmentStatus.UNFULFILLED,
    fulfilmentChangedAt: at,
    cancelledAt,
    cancelReason,
  };
}

type Told<Kept> = Kept extends TransactionState ? NewTransaction & typeof standing : NewShipment;

/**
 * The records of an order after its channel told all of its own: those in place of its earlier ones, each with the id
 * that it had; and those recorded here, but for what the channel now tells under the same external id.
 */
function toldRecords<Kept extends TransactionState | ShipmentState>(
  before: readonly Kept[],
  told: readonly Told<Kept>[],
): Kept[] {
  const left = new Set(before);
  const take = (matches: (kept: Kept) => boolean) => {
    const kept = [...left].find(matches);
    if (kept) left.delete(kept);
    return kept;
  };
  const records = told.map((record) => {
    const known = take((kept) =>
      record.externalId === null
        ? kept.isFromChannel && isDeepStrictEqual(kept, { ...kept, ...record })
        : kept.externalId === record.externalId,
    );
    return { ...record, id: known?.id ?? uuidv7(), isFromChannel: true } as unknown as Kept;
  });
  return [...[...left].filter((kept) => !kept.isFromChannel), ...records].sort((a, b) => (a.id < b.id ? -1 : 1));
}

import { globalId } from '@clientela/domain/global-id';
import { formatDecimal } from '@clientela/domain/money';
import { type Changes, changesBetween } from '../../audit/audit.service.js';
import type { Turn } from './order-counters.js';
import type { OrderState } from './order-state.js';

const idOrNull = (type: 'Channel' | 'IssuingCompany' | 'Customer', uuid: string | null) => uuid && globalId(type, uuid);

/** What the history tells of an order that is new. The rest stands on the order. */
function essence({ number, fields }: OrderState) {
  return {
    number,
    channel: idOrNull('Channel', fields.channelId),
    externalId: fields.externalId,
    customer: idOrNull('Customer', fields.customerId),
    claim: fields.claim,
    total: formatDecimal({ amount: fields.totalAmount, currencyCode: fields.currencyCode }),
    currencyCode: fields.currencyCode,
    paymentStatus: fields.paymentStatus,
    fulfilmentStatus: fields.fulfilmentStatus,
    placedAt: fields.placedAt,
  };
}

/** All of an order that the history follows, in the words of the API. */
function whole(order: OrderState) {
  const { fields } = order;
  const money = (amount: bigint) => formatDecimal({ amount, currencyCode: fields.currencyCode });
  return {
    ...essence(order),
    externalNumber: fields.externalNumber,
    issuingCompany: idOrNull('IssuingCompany', fields.issuingCompanyId),
    buyerName: fields.buyerName,
    email: fields.email,
    phone: fields.phone,
    taxId: fields.taxId,
    vatId: fields.vatId,
    billingAddress: fields.billingAddress,
    shippingAddress: fields.shippingAddress,
    authorized: money(fields.authorizedAmount),
    paid: money(fields.paidAmount),
    refunded: money(fields.refundedAmount),
    retractionReason: order.transactions.flatMap(({ retractionReason }) => retractionReason ?? []).join(' · ') || null,
    shippingMethod: fields.shippingMethod,
    cancelledAt: fields.cancelledAt,
    cancelReason: fields.cancelReason,
    lines: order.lines.map(({ quantity, title, total }) => `${quantity} × ${title}: ${money(total)}`),
    shipments: order.shipments.map((shipment) =>
      [shipment.carrier, shipment.trackingNumber, shipment.deliveredAt?.toISOString()].filter(Boolean).join(' '),
    ),
  };
}

/** What only who has READ_PII sees of an order. */
const personal = ['taxId', 'vatId', 'billingAddress', 'shippingAddress'] as const;

/**
 * What a write changes of an order, for its audit event. Of what a program without READ_PII told, all that is personal is
 * named, changed or not: whether it is named would tell the program whether it has guessed right.
 */
export function orderChanges({ before, after, isBlind = false }: Turn & { readonly isBlind?: boolean }): Changes {
  if (!before) return changesBetween({}, essence(after));
  const changes = changesBetween(whole(before), whole(after));
  if (isBlind) for (const field of personal) changes[field] ??= [before.fields[field], after.fields[field]];
  return changes;
}

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

/** What a write changes of an order, for its audit event. */
export const orderChanges = ({ before, after }: Turn): Changes =>
  before ? changesBetween(whole(before), whole(after)) : changesBetween({}, essence(after));

import { FulfilmentStatus } from '@clientela/domain/order';
import { nextFulfilment, outstandingOf, PaymentAction, paymentActions } from '@clientela/domain/order-states';
import { FieldResolver, Resolver, Root } from 'type-graphql';
import { formatPhone } from '../../customers/writing/phone-parser.js';
import { Allow } from '../../platform/graphql/policy.js';
import { Money, moneyOf } from '../../platform/graphql/scalars.js';
import { OrderEntity } from '../records/order.entity.js';
import type { OrderRow } from '../records/order.row.js';
import { OrderAddress, OrderTaxExemption } from '../records/order.types.js';

/** Fields of an order that are made of its own columns. */
@Resolver(() => OrderEntity)
export class OrderFieldsResolver {
  @Allow('READ_PII')
  @FieldResolver(() => OrderAddress, { nullable: true, description: 'Where the invoice goes.' })
  billingAddress(@Root() { billingAddress }: OrderRow): OrderAddress | null {
    return billingAddress;
  }

  @Allow('READ_PII')
  @FieldResolver(() => OrderAddress, { nullable: true, description: 'Where the parcel goes.' })
  shippingAddress(@Root() { shippingAddress }: OrderRow): OrderAddress | null {
    return shippingAddress;
  }

  @FieldResolver(() => String, { nullable: true, description: 'The phone as people read it, as +34 612 34 56 78.' })
  phoneFormatted(@Root() { phone }: OrderRow): string | null {
    return formatPhone(phone);
  }

  @FieldResolver(() => OrderTaxExemption, { nullable: true, description: 'Null: it bears tax as everybody’s.' })
  taxExemption(@Root() { taxExemptionReason, taxExemptionCertificate }: OrderRow): OrderTaxExemption | null {
    return taxExemptionReason === null ? null : { reason: taxExemptionReason, certificate: taxExemptionCertificate };
  }

  @FieldResolver(() => [FulfilmentStatus], { description: 'Where staff may take it from here.' })
  nextFulfilment(@Root() { fulfilmentStatus }: OrderRow): readonly FulfilmentStatus[] {
    return nextFulfilment(fulfilmentStatus);
  }

  @FieldResolver(() => [PaymentAction], { description: 'What people may do about its payment now.' })
  paymentActions(@Root() { paymentStatus }: OrderRow): readonly PaymentAction[] {
    return paymentActions(paymentStatus);
  }
}

type InCurrency = Pick<OrderRow, 'currencyCode'>;
const money = (amount: bigint, { currencyCode }: InCurrency): Money => moneyOf({ amount, currencyCode });

/** The amounts of an order, in its currency. */
@Resolver(() => OrderEntity)
export class OrderAmountsResolver {
  @FieldResolver(() => Money, { description: 'The sum of the lines.' })
  subtotal(@Root() order: OrderRow): Money {
    return money(order.subtotalAmount, order);
  }

  @FieldResolver(() => Money, { description: 'Taken off the whole order, besides what is taken off its lines.' })
  discount(@Root() order: OrderRow): Money {
    return money(order.discountAmount, order);
  }

  @FieldResolver(() => Money, { description: 'What the delivery costs.' })
  shipping(@Root() order: OrderRow): Money {
    return money(order.shippingAmount, order);
  }

  @FieldResolver(() => Money, { description: 'In the prices, or on top of them: see `pricesIncludeTax`.' })
  tax(@Root() order: OrderRow): Money {
    return money(order.taxAmount, order);
  }

  @FieldResolver(() => Money, {
    description: 'What the channel’s total has that its parts do not explain: rounding, fees. May be below 0.',
  })
  adjustment(@Root() order: OrderRow): Money {
    return money(order.adjustmentAmount, order);
  }

  @FieldResolver(() => Money, { description: 'What the customer owes for it, all in all.' })
  total(@Root() order: OrderRow): Money {
    return money(order.totalAmount, order);
  }

  @FieldResolver(() => Money, { description: 'Reserved and not let go.' })
  authorized(@Root() order: OrderRow): Money {
    return money(order.authorizedAmount, order);
  }

  @FieldResolver(() => Money, { description: 'Taken, whatever went back later.' })
  paid(@Root() order: OrderRow): Money {
    return money(order.paidAmount, order);
  }

  @FieldResolver(() => Money, { description: 'Given back.' })
  refunded(@Root() order: OrderRow): Money {
    return money(order.refundedAmount, order);
  }

  @FieldResolver(() => Money, { description: 'Still to be paid: nothing once it is cancelled or voided.' })
  outstanding(@Root() order: OrderRow): Money {
    return money(outstandingOf({ ...order, total: order.totalAmount, paid: order.paidAmount }), order);
  }
}

import { customerLimits } from '@clientela/domain/customer';
import { FulfilmentStatus, orderLimits, PaymentStatus, TransactionKind } from '@clientela/domain/order';
import { PaymentMethod } from '@clientela/domain/preferences';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { AtMost } from '../../platform/graphql/list-bound.js';
import { Allow } from '../../platform/graphql/policy.js';
import { DecimalScalar } from '../../platform/graphql/scalars.js';
import { OrderAddressInput } from './order-address.inputs.js';

@Allow('WRITE_CUSTOMERS')
@InputType()
export abstract class LineFieldsInput {
  @Field(() => String, { description: orderLimits.title.says })
  title!: string;
  @Field(() => String, { nullable: true, description: orderLimits.sku.says })
  sku?: string | null;
  @Field(() => Int, { description: orderLimits.quantity.says })
  quantity!: number;
  @Field(() => DecimalScalar, { nullable: true, description: 'Taken off the whole line.' })
  discount?: string | null;
  @Field(() => DecimalScalar, { nullable: true, description: 'Percent, as "21".' })
  taxRate?: string | null;
}

@Allow('WRITE_CUSTOMERS')
@InputType({ description: 'What was bought, as its channel tells it.' })
export class OrderLineInput extends LineFieldsInput {
  @Field(() => DecimalScalar, { nullable: true, description: 'For one piece; absent: the channel does not say.' })
  unitPrice?: string | null;
  @Field(() => DecimalScalar, { nullable: true, description: 'Absent: what the rate comes to.' })
  tax?: string | null;
}

@Allow('WRITE_CUSTOMERS')
@InputType({ description: 'Who ordered. All of it may be absent: nobody asks for a name at a till.' })
export class OrderBuyerInput {
  @Field(() => String, { nullable: true, description: 'The id of the customer in the channel.' })
  externalId?: string | null;
  @Field(() => String, { nullable: true, description: 'One that is none is left out, with a warning.' })
  email?: string | null;
  @Field(() => String, { nullable: true, description: customerLimits.firstName.says })
  firstName?: string | null;
  @Field(() => String, { nullable: true, description: customerLimits.lastName.says })
  lastName?: string | null;
  @Field(() => String, { nullable: true, description: customerLimits.companyName.says })
  companyName?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'As it was typed. One that is none is left out, with a warning.',
  })
  phone?: string | null;
  @Field(() => String, { nullable: true, description: 'Code or name of a country; that of the shop unless said.' })
  phoneCountryCode?: string | null;
  @Field(() => String, { nullable: true })
  taxId?: string | null;
  @Field(() => String, { nullable: true })
  vatId?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Bought without signing in: the order is CLAIMABLE.' })
  isGuest?: boolean | null;
}

@Allow('WRITE_CUSTOMERS')
@InputType({ description: 'A movement of money, as the channel tells it.' })
export class OrderTransactionInput {
  @Field(() => String, { nullable: true, description: 'Its id in the channel, once in the order.' })
  externalId?: string | null;
  @Field(() => TransactionKind)
  kind!: TransactionKind;
  @Field(() => DecimalScalar, { description: 'Above 0.' })
  amount!: string;
  @Field(() => PaymentMethod, { nullable: true })
  method?: PaymentMethod | null;
  @Field(() => Date, { nullable: true, description: 'Absent: when the order was placed.' })
  happenedAt?: Date | null;
  @Field(() => String, { nullable: true, description: orderLimits.transactionNote.says })
  note?: string | null;
}

@Allow('WRITE_CUSTOMERS')
@InputType({ description: 'Pieces of a line that are in a shipment.' })
export class ShipmentLineInput {
  @Field(() => Int, { description: 'The place of the line in the order, from 1.' })
  position!: number;
  @Field(() => Int, { description: 'How many pieces of it.' })
  quantity!: number;
}

/** What every new shipment says. Its lines cannot be among it: type-graphql forgets the extensions of inherited fields. */
@Allow('WRITE_CUSTOMERS')
@InputType()
export abstract class ShipmentFieldsInput {
  @Field(() => String, { nullable: true, description: 'Its id in the channel, once in the order.' })
  externalId?: string | null;
  @Field(() => String, { nullable: true, description: orderLimits.carrier.says })
  carrier?: string | null;
  @Field(() => String, { nullable: true, description: orderLimits.trackingNumber.says })
  trackingNumber?: string | null;
  @Field(() => String, { nullable: true, description: orderLimits.trackingUrl.says })
  trackingUrl?: string | null;
  @Field(() => Date, { nullable: true, description: 'Absent: now, or when the channel told of it.' })
  shippedAt?: Date | null;
  @Field(() => Date, { nullable: true, description: 'Absent: it is on its way.' })
  deliveredAt?: Date | null;
}

@Allow('WRITE_CUSTOMERS')
@InputType({ description: 'A shipment, as the channel tells it.' })
export class OrderShipmentInput extends ShipmentFieldsInput {
  @AtMost(orderLimits.lines.max)
  @Field(() => [ShipmentLineInput], { nullable: true, description: 'Absent or empty: all that was left.' })
  lines?: ShipmentLineInput[] | null;
}

@Allow('WRITE_CUSTOMERS')
@InputType({
  description:
    'All that a channel says about an order at one moment: what it leaves out, the order does not have. What was recorded here stays.',
})
export class OrderUpsertInput {
  @Field(() => ID)
  channelId!: string;
  @Field(() => String, {
    description: `${orderLimits.externalId.says} Unique there: the same again is the same order.`,
  })
  externalId!: string;
  @Field(() => String, { nullable: true, description: orderLimits.externalNumber.says })
  externalNumber?: string | null;
  @Field(() => ID, { nullable: true, description: 'Absent: the default one of the shop.' })
  issuingCompanyId?: string | null;
  @Field(() => Date, { description: 'When it was ordered.' })
  placedAt!: Date;
  @Field(() => Date, {
    nullable: true,
    description: 'When the channel knew this, by its own clock: what it knew before is STALE. Absent: now.',
  })
  updatedAt?: Date | null;
  @Field(() => String, { description: 'ISO 4217 of all its amounts.' })
  currencyCode!: string;
  @Field(() => Boolean, { nullable: true, description: 'Whether prices have the tax in them; they do unless said.' })
  pricesIncludeTax?: boolean | null;
  @AtMost(orderLimits.lines.max)
  @Field(() => [OrderLineInput])
  lines!: OrderLineInput[];
  @Field(() => DecimalScalar, { nullable: true, description: 'For shipping; nothing unless said.' })
  shippingTotal?: string | null;
  @Field(() => DecimalScalar, { nullable: true, description: 'Off the whole order, besides what is off its lines.' })
  discountTotal?: string | null;
  @Field(() => DecimalScalar, { nullable: true, description: 'Absent: the sum of the taxes of the lines.' })
  taxTotal?: string | null;
  @Field(() => DecimalScalar, { nullable: true, description: 'What the buyer pays. Absent: what the parts come to.' })
  total?: string | null;
  @Field(() => String, { nullable: true, description: orderLimits.shippingMethod.says })
  shippingMethod?: string | null;
  @Field(() => OrderBuyerInput, { nullable: true })
  customer?: OrderBuyerInput | null;
  @Field(() => OrderAddressInput, { nullable: true })
  billingAddress?: OrderAddressInput | null;
  @Field(() => OrderAddressInput, { nullable: true })
  shippingAddress?: OrderAddressInput | null;
  @Field(() => String, { nullable: true, description: 'For the invoice; that of the customer unless said.' })
  taxId?: string | null;
  @Field(() => String, { nullable: true, description: 'For the invoice; that of the customer unless said.' })
  vatId?: string | null;
  @Field(() => PaymentStatus, { nullable: true, description: 'For a channel that tells no movements of money.' })
  paymentStatus?: PaymentStatus | null;
  @Field(() => DecimalScalar, { nullable: true, description: 'For a channel that tells no movements of money.' })
  paidAmount?: string | null;
  @Field(() => DecimalScalar, { nullable: true, description: 'For a channel that tells no movements of money.' })
  refundedAmount?: string | null;
  @AtMost(orderLimits.transactions.max)
  @Field(() => [OrderTransactionInput], { nullable: true })
  transactions?: OrderTransactionInput[] | null;
  @AtMost(orderLimits.shipments.max)
  @Field(() => [OrderShipmentInput], { nullable: true })
  shipments?: OrderShipmentInput[] | null;
  @Field(() => FulfilmentStatus, { nullable: true, description: 'Absent: what its shipments say.' })
  fulfilmentStatus?: FulfilmentStatus | null;
  @Field(() => Date, { nullable: true, description: 'Says that it is CANCELLED.' })
  cancelledAt?: Date | null;
  @Field(() => String, { nullable: true, description: orderLimits.cancelReason.says })
  cancelReason?: string | null;
}

@ArgsType()
export class OrdersUpsertArgs {
  @AtMost(orderLimits.upserts.max)
  @Field(() => [OrderUpsertInput], { description: `At most ${orderLimits.upserts.max}.` })
  inputs!: OrderUpsertInput[];
}

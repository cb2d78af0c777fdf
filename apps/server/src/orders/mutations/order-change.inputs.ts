import { noteLimits } from '@clientela/domain/note';
import { FulfilmentStatus, orderLimits, TransactionKind } from '@clientela/domain/order';
import { PaymentMethod } from '@clientela/domain/preferences';
import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { enumValues } from '../../platform/graphql/enums.js';
import { AtMost } from '../../platform/graphql/list-bound.js';
import { Allow } from '../../platform/graphql/policy.js';
import { DecimalScalar } from '../../platform/graphql/scalars.js';
import { OrderAddressInput } from './order-address.inputs.js';
import { ShipmentFieldsInput, ShipmentLineInput } from './order-upsert.inputs.js';

/** The movements of money that need no more than the right to write orders. */
const RecordedKind = {
  AUTHORIZATION: TransactionKind.AUTHORIZATION,
  PAYMENT: TransactionKind.PAYMENT,
  VOID: TransactionKind.VOID,
} as const;
registerEnumType(RecordedKind, {
  name: 'RecordedTransactionKind',
  description: 'A movement of money that is no refund: that is orderRefund.',
  valuesConfig: enumValues({
    AUTHORIZATION: 'Money is reserved.',
    PAYMENT: 'Money is taken.',
    VOID: 'Reserved money is let go.',
  }),
});

@Allow('WRITE_CUSTOMERS')
@InputType({ description: 'Money that was taken, reserved or let go.' })
export class OrderTransactionRecordInput {
  @Field(() => ID)
  orderId!: string;
  @Field(() => RecordedKind)
  kind!: keyof typeof RecordedKind;
  @Field(() => DecimalScalar, { description: 'Above 0, in the currency of the order.' })
  amount!: string;
  @Field(() => PaymentMethod, { nullable: true })
  method?: PaymentMethod | null;
  @Field(() => String, { nullable: true, description: 'Once in the order: the same again changes nothing.' })
  externalId?: string | null;
  @Field(() => String, { nullable: true, description: orderLimits.transactionNote.says })
  note?: string | null;
  @Field(() => Date, { nullable: true, description: 'Absent: now.' })
  happenedAt?: Date | null;
}

@Allow('WRITE_MONEY')
@InputType({ description: 'Money that went back.' })
export class OrderRefundInput {
  @Field(() => ID)
  orderId!: string;
  @Field(() => DecimalScalar, { description: 'Above 0, at most what is paid and not refunded.' })
  amount!: string;
  @Field(() => PaymentMethod, { nullable: true })
  method?: PaymentMethod | null;
  @Field(() => String, { nullable: true, description: 'Once in the order: the same again changes nothing.' })
  externalId?: string | null;
  @Field(() => String, { nullable: true, description: orderLimits.transactionNote.says })
  note?: string | null;
  @Field(() => Date, { nullable: true, description: 'Absent: now.' })
  happenedAt?: Date | null;
}

@Allow('WRITE_CUSTOMERS')
@InputType({ description: 'Which record of money is wrong, and why.' })
export class OrderTransactionRetractInput {
  @Field(() => ID, { description: 'Of an OrderTransaction that no channel told.' })
  id!: string;
  @Field(() => String, { description: orderLimits.retractionReason.says })
  reason!: string;
}

@Allow('WRITE_CUSTOMERS')
@InputType({ description: 'A parcel that left, or a bag over the counter.' })
export class ShipmentRecordInput extends ShipmentFieldsInput {
  @Field(() => ID)
  orderId!: string;
  @AtMost(orderLimits.lines.max)
  @Field(() => [ShipmentLineInput], { nullable: true, description: 'Absent or empty: all that was left.' })
  lines?: ShipmentLineInput[] | null;
}

@Allow('WRITE_CUSTOMERS')
@InputType({ description: 'Where a shipment is. Absent fields stay as they are, null clears.' })
export class ShipmentUpdateInput {
  @Field(() => ID)
  id!: string;
  @Field(() => String, { nullable: true, description: orderLimits.carrier.says })
  carrier?: string | null;
  @Field(() => String, { nullable: true, description: orderLimits.trackingNumber.says })
  trackingNumber?: string | null;
  @Field(() => String, { nullable: true, description: orderLimits.trackingUrl.says })
  trackingUrl?: string | null;
  @Field(() => Date, { nullable: true, description: 'When all shipments have arrived, the order is DELIVERED.' })
  deliveredAt?: Date | null;
}

@Allow('WRITE_CUSTOMERS')
@InputType({ description: 'The state that an order gets. Cancelling is orderCancel, which asks for the reason.' })
export class OrderFulfilmentUpdateInput {
  @Field(() => ID)
  id!: string;
  @Field(() => FulfilmentStatus, { description: 'One of its `nextFulfilment`.' })
  status!: FulfilmentStatus;
  @Field(() => Int, { nullable: true, description: 'The version that was read: another one now is STALE_VERSION.' })
  expectedVersion?: number | null;
}

@Allow('WRITE_CUSTOMERS')
@InputType({ description: 'Which order to call off, and why.' })
export class OrderCancelInput {
  @Field(() => ID)
  id!: string;
  @Field(() => String, { description: orderLimits.cancelReason.says })
  reason!: string;
}

@Allow('WRITE_CUSTOMERS')
@InputType({ description: 'Whose the order is. What its channel says of that does not count any more.' })
export class OrderMoveInput {
  @Field(() => ID)
  id!: string;
  @Field(() => ID)
  customerId!: string;
}

@Allow('WRITE_CUSTOMERS')
@InputType({ description: 'Which order is its customer’s without doubt.' })
export class OrderClaimInput {
  @Field(() => ID)
  id!: string;
}

@Allow('WRITE_CUSTOMERS')
@InputType({ description: 'What changes an order of its own. Absent fields stay as they are, null clears.' })
export class OrderUpdateInput {
  @Field(() => ID)
  id!: string;
  @Field(() => Int, { description: 'The version that was read: another one now is STALE_VERSION.' })
  expectedVersion!: number;
  @Field(() => ID, { nullable: true })
  issuingCompanyId?: string | null;
  @Field(() => String, { nullable: true, description: orderLimits.shippingMethod.says })
  shippingMethod?: string | null;
  @Field(() => String, { nullable: true, description: orderLimits.buyerName.says })
  buyerName?: string | null;
  @Field(() => String, { nullable: true })
  email?: string | null;
  @Field(() => String, { nullable: true, description: 'As it is typed: of the shop’s country unless it has a prefix.' })
  phone?: string | null;
  @Allow('READ_PII')
  @Field(() => OrderAddressInput, { nullable: true, description: 'Replaces the whole. Needs READ_PII.' })
  billingAddress?: OrderAddressInput | null;
  @Allow('READ_PII')
  @Field(() => OrderAddressInput, { nullable: true, description: 'Replaces the whole. Needs READ_PII.' })
  shippingAddress?: OrderAddressInput | null;
}

@Allow('WRITE_CUSTOMERS')
@InputType({ description: 'A new note about an order. Its author is who writes it.' })
export class OrderNoteCreateInput {
  @Field(() => ID)
  orderId!: string;
  @Field(() => String, { description: noteLimits.body.says })
  body!: string;
}

@Allow('WRITE_CUSTOMERS')
@InputType({ description: 'What a note says from now on. Its author stays.' })
export class OrderNoteUpdateInput {
  @Field(() => ID)
  id!: string;
  @Field(() => String, { description: noteLimits.body.says })
  body!: string;
}

@Allow('WRITE_CUSTOMERS')
@InputType({ description: 'Which note to delete.' })
export class OrderNoteDeleteInput {
  @Field(() => ID)
  id!: string;
}

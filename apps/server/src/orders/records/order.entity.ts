import type { Money } from '@clientela/domain/money';
import {
  FulfilmentStatus,
  fulfilmentStatusDescriptions,
  type Order,
  OrderClaim,
  orderClaimDescriptions,
  orderLimits,
  PaymentStatus,
  paymentStatusDescriptions,
} from '@clientela/domain/order';
import type { OrderAddress } from '@clientela/domain/order-address';
import { PaymentAction, paymentActionDescriptions } from '@clientela/domain/order-states';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ChannelEntity } from '../../channels/channel.entity.js';
import { IssuingCompanyEntity } from '../../companies/company.entity.js';
import { CustomerEntity } from '../../customers/records/customer.entity.js';
import { bigintColumn, oneOf } from '../../platform/database/values.js';
import { enumValues } from '../../platform/graphql/enums.js';
import { Node } from '../../platform/graphql/node.js';
import { Allow } from '../../platform/graphql/policy.js';
import { ShopEntity } from '../../shops/shop.entity.js';
import type { OwnFulfilment } from './order.row.js';

registerEnumType(PaymentStatus, {
  name: 'PaymentStatus',
  description: 'How far an order is paid. It follows from the movements of its money.',
  valuesConfig: enumValues(paymentStatusDescriptions),
});
registerEnumType(FulfilmentStatus, {
  name: 'FulfilmentStatus',
  description: 'How far an order is with its customer.',
  valuesConfig: enumValues(fulfilmentStatusDescriptions),
});
registerEnumType(OrderClaim, {
  name: 'OrderClaim',
  description: 'Whether the customer of an order is known to be the person who ordered.',
  valuesConfig: enumValues(orderClaimDescriptions),
});
registerEnumType(PaymentAction, {
  name: 'PaymentAction',
  description: 'What people may do about the payment of an order.',
  valuesConfig: enumValues(paymentActionDescriptions),
});

const key = { type: 'uuid', primaryKeyConstraintName: 'sales_order_pk' } as const;
const optional = (name: string, length: number) => ({ name, type: 'varchar', length, nullable: true }) as const;
const optionalId = (name: string) => ({ name, type: 'uuid', nullable: true }) as const;
const amount = (name: string) => ({ name, type: 'bigint', transformer: bigintColumn }) as const;
const instant = (name: string) => ({ name, type: 'timestamptz', precision: 3 }) as const;

/** Its amounts and everything that hangs on it are answered by field resolvers. */
@Allow('READ_CUSTOMERS')
@ObjectType('Order', {
  simpleResolvers: true,
  implements: Node,
  description: 'A purchase, from whichever channel or by hand.',
})
@Entity({ name: 'sales_order' })
@Check('sales_order_external_ck', `"external_id" is null or "channel_id" is not null`)
@Check('sales_order_claim_ck', oneOf('claim', OrderClaim))
@Check('sales_order_anonymous_ck', `("claim" = 'ANONYMOUS') = ("customer_id" is null)`)
@Check('sales_order_payment_status_ck', oneOf('payment_status', PaymentStatus))
@Check('sales_order_fulfilment_status_ck', oneOf('fulfilment_status', FulfilmentStatus))
@Check('sales_order_cancelled_ck', `("fulfilment_status" = 'CANCELLED') = ("cancelled_at" is not null)`)
@Check(
  'sales_order_total_ck',
  `"total" = "subtotal" - "discount" + "shipping" + "adjustment" + case when "prices_include_tax" then 0 else "tax" end`,
)
@Check(
  'sales_order_amounts_ck',
  `"subtotal" >= 0 and "discount" >= 0 and "shipping" >= 0 and "tax" >= 0 and "total" >= 0 and "authorized" >= 0 and "paid" >= 0 and "refunded" between 0 and "paid"`,
)
@Index('sales_order_number_uq', ['shopId', 'number'], { unique: true })
@Index('sales_order_external_uq', ['shopId', 'channelId', 'externalId'], {
  unique: true,
  where: '"external_id" is not null',
})
@Index('sales_order_placed_ix', ['shopId', 'placedAt', 'id'])
@Index('sales_order_total_ix', ['shopId', 'totalAmount', 'id'])
@Index('sales_order_updated_ix', ['shopId', 'updatedAt', 'id'])
@Index('sales_order_buyer_ix', ['shopId', 'buyerSortName', 'id'])
@Index('sales_order_customer_ix', ['shopId', 'customerId', 'placedAt', 'id'])
@Index('sales_order_channel_ix', ['shopId', 'channelId', 'placedAt', 'id'])
@Index('sales_order_payment_ix', ['shopId', 'paymentStatus', 'fulfilmentStatus', 'placedAt', 'id'])
@Index('sales_order_fulfilment_ix', ['shopId', 'fulfilmentStatus', 'placedAt', 'id'])
@Index('sales_order_issuing_company_ix', ['shopId', 'issuingCompanyId', 'placedAt', 'id'], {
  where: '"issuing_company_id" is not null',
})
@Index('sales_order_claimable_ix', ['shopId', 'placedAt', 'id'], { where: `"claim" = 'CLAIMABLE'` })
@ForeignKey(() => ShopEntity, ['shopId'], ['id'], { name: 'sales_order_shop_fk', onDelete: 'CASCADE' })
@ForeignKey(() => ChannelEntity, ['shopId', 'channelId'], ['shopId', 'id'], { name: 'sales_order_channel_fk' })
@ForeignKey(() => IssuingCompanyEntity, ['shopId', 'issuingCompanyId'], ['shopId', 'id'], {
  name: 'sales_order_issuing_company_fk',
})
@ForeignKey(() => CustomerEntity, ['shopId', 'customerId'], ['shopId', 'id'], { name: 'sales_order_customer_fk' })
export class OrderEntity extends Node implements Order {
  @PrimaryColumn({ name: 'shop_id', ...key }) shopId!: string;
  @PrimaryColumn(key) override id!: string;

  @Field(() => Int, { description: 'Short number for people, unique in the shop. Gaps are fine.' })
  @Column({ type: 'integer' })
  number!: number;

  @Field(() => Int, { description: 'Rises with each change of the order; staff notes leave it.' })
  @Column({ type: 'integer', default: 1 })
  version!: number;

  @Column(optionalId('channel_id')) channelId!: string | null;

  @Field(() => String, { nullable: true, description: 'Its id in the channel, unique there. Null: made by hand.' })
  @Column({ ...optional('external_id', orderLimits.externalId.max), collation: 'C' })
  externalId!: string | null;

  @Field(() => String, { nullable: true, description: 'How the channel’s people call it, as `#1001`.' })
  @Column(optional('external_number', orderLimits.externalNumber.max))
  externalNumber!: string | null;

  @Column(optionalId('issuing_company_id')) issuingCompanyId!: string | null;
  @Column(optionalId('customer_id')) customerId!: string | null;

  @Field(() => OrderClaim)
  @Column({ type: 'text', default: OrderClaim.CLAIMED })
  claim!: OrderClaim;

  @Field(() => String, { nullable: true, description: 'Who ordered, as the order says it.' })
  @Column(optional('buyer_name', orderLimits.buyerName.max))
  buyerName!: string | null;

  /** The buyer's name as lists sort by it: folded, with ñ after n. */
  @Column({ name: 'buyer_sort_name', type: 'text', collation: 'C', default: '' }) buyerSortName!: string;

  @Field(() => String, { nullable: true, description: 'The e-mail of who ordered, as the order says it.' })
  @Column(optional('email', 254))
  email!: string | null;

  @Field(() => String, { nullable: true, description: 'E.164, as the order says it.' })
  @Column(optional('phone', 16))
  phone!: string | null;

  @Column({ name: 'billing_address', type: 'jsonb', nullable: true }) billingAddress!: OrderAddress | null;
  @Column({ name: 'shipping_address', type: 'jsonb', nullable: true }) shippingAddress!: OrderAddress | null;

  @Allow('READ_PII')
  @Field(() => String, { nullable: true, description: 'The tax id for the invoice, copied when it was ordered.' })
  @Column(optional('tax_id', 32))
  taxId!: string | null;

  @Allow('READ_PII')
  @Field(() => String, { nullable: true, description: 'The VAT id for the invoice, copied when it was ordered.' })
  @Column(optional('vat_id', 32))
  vatId!: string | null;

  @Column(optional('tax_exemption_reason', 200)) taxExemptionReason!: string | null;
  @Column(optional('tax_exemption_certificate', 120)) taxExemptionCertificate!: string | null;

  @Field(() => String, { description: 'ISO 4217 of all its amounts.' })
  @Column({ name: 'currency_code', type: 'varchar', length: 3 })
  currencyCode!: string;

  @Field(() => Boolean, { description: 'Whether its prices have the tax in them.' })
  @Column({ name: 'prices_include_tax', type: 'boolean', default: true })
  pricesIncludeTax!: boolean;

  @Column(amount('subtotal')) subtotalAmount!: bigint;
  @Column({ ...amount('discount'), default: 0 }) discountAmount!: bigint;
  @Column({ ...amount('shipping'), default: 0 }) shippingAmount!: bigint;
  @Column({ ...amount('tax'), default: 0 }) taxAmount!: bigint;
  @Column({ ...amount('adjustment'), default: 0 }) adjustmentAmount!: bigint;
  @Column(amount('total')) totalAmount!: bigint;
  @Column({ ...amount('authorized'), default: 0 }) authorizedAmount!: bigint;
  @Column({ ...amount('paid'), default: 0 }) paidAmount!: bigint;
  @Column({ ...amount('refunded'), default: 0 }) refundedAmount!: bigint;

  @Field(() => Int, { description: 'Pieces of all lines.' })
  @Column({ name: 'item_count', type: 'integer', default: 0 })
  itemCount!: number;

  @Field(() => String, { nullable: true, description: orderLimits.shippingMethod.says })
  @Column(optional('shipping_method', orderLimits.shippingMethod.max))
  shippingMethod!: string | null;

  @Field(() => PaymentStatus)
  @Column({ name: 'payment_status', type: 'text' })
  paymentStatus!: PaymentStatus;

  @Field(() => FulfilmentStatus)
  @Column({ name: 'fulfilment_status', type: 'text' })
  fulfilmentStatus!: FulfilmentStatus;

  @Column(instant('fulfilment_changed_at')) fulfilmentChangedAt!: Date;
  @Column({ name: 'own_fulfilment', type: 'jsonb', nullable: true }) ownFulfilment!: OwnFulfilment | null;

  @Field(() => Date, { nullable: true, description: 'When it was called off.' })
  @Column({ ...instant('cancelled_at'), nullable: true })
  cancelledAt!: Date | null;

  @Field(() => String, { nullable: true, description: orderLimits.cancelReason.says })
  @Column(optional('cancel_reason', orderLimits.cancelReason.max))
  cancelReason!: string | null;

  @Column({ type: 'jsonb', nullable: true }) pricing!: unknown;
  @Column({ ...instant('channel_updated_at'), nullable: true }) channelUpdatedAt!: Date | null;
  @Column({ name: 'channel_digest', type: 'bytea', nullable: true }) channelDigest!: Buffer | null;
  @Column({ name: 'is_moved', type: 'boolean', default: false }) isMoved!: boolean;

  @Field(() => Date, { description: 'When it was ordered.' })
  @Column(instant('placed_at'))
  placedAt!: Date;

  @Field(() => Date)
  @Column({ ...instant('created_at'), default: () => 'now()' })
  createdAt!: Date;

  @Field(() => Date)
  @Column({ ...instant('updated_at'), default: () => 'now()' })
  updatedAt!: Date;

  get subtotal(): Money {
    return this.#money(this.subtotalAmount);
  }
  get discount(): Money {
    return this.#money(this.discountAmount);
  }
  get shipping(): Money {
    return this.#money(this.shippingAmount);
  }
  get tax(): Money {
    return this.#money(this.taxAmount);
  }
  get adjustment(): Money {
    return this.#money(this.adjustmentAmount);
  }
  get total(): Money {
    return this.#money(this.totalAmount);
  }
  get authorized(): Money {
    return this.#money(this.authorizedAmount);
  }
  get paid(): Money {
    return this.#money(this.paidAmount);
  }
  get refunded(): Money {
    return this.#money(this.refundedAmount);
  }

  #money(amount: bigint): Money {
    return { amount, currencyCode: this.currencyCode };
  }
}

import {
  type Customer,
  CustomerSource,
  CustomerStatus,
  CustomerType,
  customerLimits,
  customerSourceDescriptions,
  customerStatusDescriptions,
  customerTypeDescriptions,
} from '@clientela/domain/customer';
import type { Discount, DiscountType } from '@clientela/domain/discount';
import { Locale } from '@clientela/domain/locale';
import type { Metadata } from '@clientela/domain/metadata';
import {
  type PaymentMethod,
  type PaymentPreference,
  PaymentPreferenceMode,
  preferenceLimits,
  type TaxExemption,
} from '@clientela/domain/preferences';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ChannelEntity } from '../../channels/channel.entity.js';
import { IssuingCompanyEntity } from '../../companies/company.entity.js';
import { type DiscountColumns, discountCheck, discountOf } from '../../groups/discount.columns.js';
import { bigintColumn, oneOf } from '../../platform/database/values.js';
import { enumValues } from '../../platform/graphql/enums.js';
import { JsonObjectScalar } from '../../platform/graphql/json-scalar.js';
import { Node } from '../../platform/graphql/node.js';
import { Allow } from '../../platform/graphql/policy.js';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { ShopEntity } from '../../shops/shop.entity.js';
import { paymentPreferenceOf, taxExemptionOf } from './customer.row.js';
import type { PreferenceColumns } from './preference.columns.js';

registerEnumType(CustomerType, {
  name: 'CustomerType',
  description: 'What a customer is before the tax office.',
  valuesConfig: enumValues(customerTypeDescriptions),
});
registerEnumType(CustomerStatus, {
  name: 'CustomerStatus',
  description: 'Whether a customer may buy and is shown.',
  valuesConfig: enumValues(customerStatusDescriptions),
});
registerEnumType(CustomerSource, {
  name: 'CustomerSource',
  description: 'How a customer came to the shop.',
  valuesConfig: enumValues(customerSourceDescriptions),
});

const key = { type: 'uuid', primaryKeyConstraintName: 'customer_pk' } as const;
const optional = (name: string, length: number) => ({ name, type: 'varchar', length, nullable: true }) as const;
const optionalDay = (name: string) => ({ name, type: 'date', nullable: true }) as const;

@Allow('READ_CUSTOMERS')
@ObjectType('Customer', {
  simpleResolvers: true,
  implements: Node,
  description: 'A person or company that buys, or may buy, in the shop.',
})
@Entity({ name: 'customer' })
@Check('customer_type_ck', oneOf('type', CustomerType))
@Check('customer_status_ck', oneOf('status', CustomerStatus))
@Check('customer_source_ck', oneOf('source', CustomerSource))
@Check('customer_locale_ck', oneOf('locale', Locale))
@Check('customer_payment_mode_ck', oneOf('payment_mode', PaymentPreferenceMode))
@Check('customer_discount_ck', discountCheck)
@Index('customer_number_uq', ['shopId', 'number'], { unique: true })
@Index('customer_email_uq', ['shopId', 'emailNormalized'], { unique: true, where: '"email_normalized" is not null' })
@Index('customer_external_reference_uq', ['shopId', 'externalReference'], {
  unique: true,
  where: '"external_reference" is not null',
})
@Index('customer_status_ix', ['shopId', 'status'])
@Index('customer_type_ix', ['shopId', 'type'])
@Index('customer_source_ix', ['shopId', 'source'])
@Index('customer_created_ix', ['shopId', 'createdAt', 'id'])
@Index('customer_updated_ix', ['shopId', 'updatedAt', 'id'])
@Index('customer_name_ix', ['shopId', 'sortName', 'id'])
@Index('customer_order_count_ix', ['shopId', 'orderCount', 'id'])
@Index('customer_total_spent_ix', ['shopId', 'totalSpentAmount', 'id'])
@Index('customer_email_ix', { synchronize: false })
@Index('customer_last_order_ix', { synchronize: false })
@Index('customer_phone_ix', ['shopId', 'phone'], { where: '"phone" is not null' })
@Index('customer_channel_ix', ['shopId', 'channelId'], { where: '"channel_id" is not null' })
@Index('customer_issuing_company_ix', ['shopId', 'issuingCompanyId'], { where: '"issuing_company_id" is not null' })
@ForeignKey(() => ShopEntity, ['shopId'], ['id'], { name: 'customer_shop_fk', onDelete: 'CASCADE' })
@ForeignKey(() => ChannelEntity, ['shopId', 'channelId'], ['shopId', 'id'], {
  name: 'customer_channel_fk',
  onDelete: 'SET NULL',
})
@ForeignKey(() => IssuingCompanyEntity, ['shopId', 'issuingCompanyId'], ['shopId', 'id'], {
  name: 'customer_issuing_company_fk',
  onDelete: 'SET NULL',
})
export class CustomerEntity extends Node implements Customer, DiscountColumns, PreferenceColumns {
  @PrimaryColumn({ name: 'shop_id', ...key }) shopId!: string;
  @PrimaryColumn(key) override id!: string;

  @Field(() => Int, { description: 'Short number for people, unique in the shop. Gaps are fine.' })
  @Column({ type: 'integer' })
  number!: number;

  @Field(() => Int, {
    description: 'Rises with each change of its own fields; tags, groups, addresses, notes and counters leave it.',
  })
  @Column({ type: 'integer', default: 1 })
  version!: number;

  @Field(() => CustomerType)
  @Column({ type: 'text' })
  type!: CustomerType;

  @Field(() => CustomerStatus)
  @Column({ type: 'text', default: CustomerStatus.ACTIVE })
  status!: CustomerStatus;

  @Field(() => String, { nullable: true, description: 'Why it is blocked; null unless BLOCKED.' })
  @Column(optional('blocked_reason', customerLimits.blockedReason.max))
  blockedReason!: string | null;

  @Field(() => CustomerSource)
  @Column({ type: 'text' })
  source!: CustomerSource;

  @Field(() => String, { nullable: true, description: customerLimits.firstName.says })
  @Column(optional('first_name', customerLimits.firstName.max))
  firstName!: string | null;

  @Field(() => String, { nullable: true, description: customerLimits.lastName.says })
  @Column(optional('last_name', customerLimits.lastName.max))
  lastName!: string | null;

  @Field(() => String, { nullable: true, description: customerLimits.companyName.says })
  @Column(optional('company_name', customerLimits.companyName.max))
  companyName!: string | null;

  @Field(() => String, { description: 'How it is called: a company by its name, a person by theirs.' })
  @Column({ name: 'display_name', type: 'varchar', length: 250 })
  displayName!: string;

  /** The display name as lists sort by it: folded, with ñ after n. */
  @Column({ name: 'sort_name', type: 'text', collation: 'C' }) sortName!: string;

  @Field(() => String, { nullable: true, description: 'As it was written. Unique in the shop, ignoring case.' })
  @Column(optional('email', customerLimits.email.max))
  email!: string | null;

  /** The e-mail as it is compared: unique in the shop. Lower case may lengthen a text, so it is twice as wide. */
  @Column({ ...optional('email_normalized', customerLimits.email.max * 2), collation: 'C' })
  emailNormalized!: string | null;

  @Field(() => String, { nullable: true, description: 'E.164, as +34612345678.' })
  @Column(optional('phone', 16))
  phone!: string | null;

  @Field(() => String, { nullable: true, description: 'ISO 3166 alpha-2 of the phone.' })
  @Column(optional('phone_country_code', 2))
  phoneCountryCode!: string | null;

  @Allow('READ_PII')
  @Field(() => String, { nullable: true, description: 'NIF, NIE, CIF or that of another country, even a wrong one.' })
  @Column(optional('tax_id', customerLimits.taxId.max))
  taxId!: string | null;

  @Allow('READ_PII')
  @Field(() => String, { nullable: true, description: 'With the prefix of its country, even a wrong one.' })
  @Column(optional('vat_id', customerLimits.vatId.max))
  vatId!: string | null;

  @Allow('READ_PII')
  @Field(() => DateScalar, { nullable: true, description: customerLimits.birthday.says })
  @Column(optionalDay('birthday'))
  birthday!: string | null;

  @Field(() => Locale, { nullable: true, description: 'The language to write in; null: that of the shop.' })
  @Column({ type: 'text', nullable: true })
  locale!: Locale | null;

  @Field(() => String, { nullable: true, description: 'Its id in a system of the shop’s. Unique in the shop.' })
  @Column(optional('external_reference', customerLimits.externalReference.max))
  externalReference!: string | null;

  @Field(() => JsonObjectScalar, { description: 'What partners keep on it, by name.' })
  @Column({ type: 'jsonb', default: {} })
  metadata!: Metadata;

  @Column({ name: 'discount_type', type: 'text', nullable: true }) discountType!: DiscountType | null;
  @Column({ name: 'discount_amount', type: 'bigint', nullable: true, transformer: bigintColumn })
  discountAmount!: bigint | null;
  @Column(optional('discount_currency_code', 3)) discountCurrencyCode!: string | null;
  @Column({ name: 'discount_percentage', type: 'integer', nullable: true }) discountPercentage!: number | null;
  @Column(optionalDay('discount_starts_on')) discountStartsOn!: string | null;
  @Column(optionalDay('discount_ends_on')) discountEndsOn!: string | null;
  @Column(optional('tax_exemption_reason', preferenceLimits.reason.max)) taxExemptionReason!: string | null;
  @Column(optional('tax_exemption_certificate', preferenceLimits.certificate.max))
  taxExemptionCertificate!: string | null;
  @Column(optionalDay('tax_exemption_valid_from')) taxExemptionValidFrom!: string | null;
  @Column(optionalDay('tax_exemption_valid_until')) taxExemptionValidUntil!: string | null;
  @Column({ name: 'payment_mode', type: 'text', nullable: true }) paymentMode!: PaymentPreferenceMode | null;
  @Column({ name: 'payment_methods', type: 'text', array: true, nullable: true })
  paymentMethods!: PaymentMethod[] | null;
  @Column({ name: 'payment_default', type: 'text', nullable: true }) paymentDefault!: PaymentMethod | null;

  @Field(() => String, { nullable: true, description: preferenceLimits.shippingMethod.says })
  @Column(optional('preferred_shipping_method', preferenceLimits.shippingMethod.max))
  preferredShippingMethod!: string | null;

  @Column({ name: 'channel_id', type: 'uuid', nullable: true }) channelId!: string | null;
  @Column({ name: 'issuing_company_id', type: 'uuid', nullable: true }) issuingCompanyId!: string | null;

  @Field(() => Int, { description: 'Orders that are not cancelled.' })
  @Column({ name: 'order_count', type: 'integer', default: 0 })
  orderCount!: number;

  @Column({ name: 'total_spent', type: 'bigint', default: 0, transformer: bigintColumn }) totalSpentAmount!: bigint;

  @Field(() => Date, { nullable: true, description: 'Null: it has not ordered.' })
  @Column({ name: 'last_order_at', type: 'timestamptz', precision: 3, nullable: true })
  lastOrderAt!: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it was last in the private area.' })
  @Column({ name: 'last_access_at', type: 'timestamptz', precision: 3, nullable: true })
  lastAccessAt!: Date | null;

  @Field(() => Date)
  @Column({ name: 'created_at', type: 'timestamptz', precision: 3, default: () => 'now()' })
  createdAt!: Date;

  @Field(() => Date)
  @Column({ name: 'updated_at', type: 'timestamptz', precision: 3, default: () => 'now()' })
  updatedAt!: Date;

  /** Kept on its membership, where the database sees to it that there is one at most. */
  primaryGroupId!: string | null;

  get discount(): Discount | null {
    return discountOf(this);
  }
  get taxExemption(): TaxExemption | null {
    return taxExemptionOf(this);
  }
  get paymentPreference(): PaymentPreference | null {
    return paymentPreferenceOf(this);
  }
}

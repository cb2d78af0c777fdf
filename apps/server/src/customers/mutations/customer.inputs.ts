import { addressLimits } from '@clientela/domain/address';
import { CustomerSource, CustomerStatus, CustomerType, customerLimits } from '@clientela/domain/customer';
import { groupLimits } from '@clientela/domain/group';
import { Locale } from '@clientela/domain/locale';
import { metadataLimits } from '@clientela/domain/metadata';
import { noteLimits } from '@clientela/domain/note';
import { preferenceLimits } from '@clientela/domain/preferences';
import { tagLimits } from '@clientela/domain/tag';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DiscountInput } from '../../groups/discount.types.js';
import { JsonObjectScalar } from '../../platform/graphql/json-scalar.js';
import { AtMost } from '../../platform/graphql/list-bound.js';
import { Allow } from '../../platform/graphql/policy.js';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { PaymentPreferenceInput, TaxExemptionInput } from '../records/preference.types.js';
import { AddressInput } from './address.inputs.js';

const checked = 'One that fails its check is kept, with a warning.';

/**
 * What creating and updating share. A field with a policy of its own cannot be among it: type-graphql forgets the
 * extensions of input fields that are inherited.
 */
@Allow('WRITE_CUSTOMERS')
@InputType()
abstract class CustomerFieldsInput {
  @Field(() => String, { nullable: true, description: `${customerLimits.firstName.says} This or companyName.` })
  firstName?: string | null;
  @Field(() => String, { nullable: true, description: customerLimits.lastName.says })
  lastName?: string | null;
  @Field(() => String, { nullable: true, description: `${customerLimits.companyName.says} A COMPANY needs one.` })
  companyName?: string | null;
  @Field(() => CustomerType, { nullable: true, description: 'INDIVIDUAL unless said.' })
  type?: CustomerType | null;
  @Field(() => String, { nullable: true, description: 'Unique in the shop, ignoring case and outer space.' })
  email?: string | null;
  @Field(() => String, { nullable: true, description: 'As it is typed: of phoneCountryCode unless it has a prefix.' })
  phone?: string | null;
  @Field(() => String, { nullable: true, description: 'Code or name of a country; that of the shop unless said.' })
  phoneCountryCode?: string | null;
  @Field(() => Locale, { nullable: true, description: 'The language to write in; that of the shop unless said.' })
  locale?: Locale | null;
  @Field(() => String, { nullable: true, description: 'Its id in a system of the shop’s. Unique in the shop.' })
  externalReference?: string | null;
  @Field(() => JsonObjectScalar, { nullable: true, description: `Replaces the whole. ${metadataLimits.bytes.says}` })
  metadata?: object | null;
  @Field(() => PaymentPreferenceInput, { nullable: true })
  paymentPreference?: PaymentPreferenceInput | null;
  @Field(() => String, { nullable: true, description: preferenceLimits.shippingMethod.says })
  preferredShippingMethod?: string | null;
  @Field(() => ID, { nullable: true, description: 'The sales channel that it is of.' })
  channelId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Whose customer it is, where the shop has several companies.' })
  issuingCompanyId?: string | null;
}

@Allow('WRITE_CUSTOMERS')
@InputType({ description: 'What makes a customer: a first name or a company name, and whatever else is known.' })
export class CustomerCreateInput extends CustomerFieldsInput {
  @Field(() => String, { nullable: true, description: checked })
  taxId?: string | null;
  @Field(() => String, { nullable: true, description: checked })
  vatId?: string | null;
  @Field(() => DateScalar, { nullable: true, description: customerLimits.birthday.says })
  birthday?: string | null;
  @Allow('WRITE_GROUPS')
  @Field(() => DiscountInput, { nullable: true, description: 'Its own discount. Needs WRITE_GROUPS.' })
  discount?: DiscountInput | null;
  @Allow('WRITE_GROUPS')
  @Field(() => TaxExemptionInput, { nullable: true, description: 'Needs WRITE_GROUPS.' })
  taxExemption?: TaxExemptionInput | null;
  @Field(() => CustomerSource, { nullable: true, description: 'MANUAL for people and API for tokens unless said.' })
  source?: CustomerSource | null;
  @AtMost(addressLimits.perCustomer.max)
  @Field(() => [AddressInput], { nullable: true, description: 'The first is the default unless others are marked.' })
  addresses?: AddressInput[] | null;
  @Allow('WRITE_GROUPS')
  @AtMost(groupLimits.perCustomer.max)
  @Field(() => [ID], { nullable: true, description: 'Groups to join. Needs WRITE_GROUPS.' })
  groupIds?: string[] | null;
  @Allow('WRITE_GROUPS')
  @Field(() => ID, { nullable: true, description: 'One of groupIds; the first unless said. Needs WRITE_GROUPS.' })
  primaryGroupId?: string | null;
  @AtMost(tagLimits.perCustomer.max)
  @Field(() => [ID], { nullable: true })
  tagIds?: string[] | null;
  @AtMost(tagLimits.perCustomer.max)
  @Field(() => [String], { nullable: true, description: 'Tags by name; those that do not exist are made.' })
  tagNames?: string[] | null;
  @Field(() => String, { nullable: true, description: `A first note. ${noteLimits.body.says}` })
  note?: string | null;
}

@Allow('WRITE_CUSTOMERS')
@InputType({ description: 'What changes a customer. Absent fields stay as they are, null clears.' })
export class CustomerUpdateInput extends CustomerFieldsInput {
  // Who may not see them would learn from the version whether a guess is right, and overwrite what they do not know.
  @Allow('READ_PII')
  @Field(() => String, { nullable: true, description: `${checked} Needs READ_PII.` })
  taxId?: string | null;
  @Allow('READ_PII')
  @Field(() => String, { nullable: true, description: `${checked} Needs READ_PII.` })
  vatId?: string | null;
  @Allow('READ_PII')
  @Field(() => DateScalar, { nullable: true, description: `${customerLimits.birthday.says} Needs READ_PII.` })
  birthday?: string | null;
  @Allow('WRITE_GROUPS')
  @Field(() => DiscountInput, { nullable: true, description: 'Its own discount. Needs WRITE_GROUPS.' })
  discount?: DiscountInput | null;
  @Allow('WRITE_GROUPS')
  @Field(() => TaxExemptionInput, { nullable: true, description: 'Needs WRITE_GROUPS.' })
  taxExemption?: TaxExemptionInput | null;
  @Field(() => ID)
  id!: string;
  @Field(() => Int, { description: 'The version that was read: another one now is STALE_VERSION.' })
  expectedVersion!: number;
}

@Allow('WRITE_CUSTOMERS')
@InputType({ description: 'The status that a customer gets.' })
export class CustomerStatusUpdateInput {
  @Field(() => ID)
  id!: string;
  @Field(() => Int, { description: 'The version that was read: another one now is STALE_VERSION.' })
  expectedVersion!: number;
  @Field(() => CustomerStatus, { description: 'To and from BLOCKED needs WRITE_GROUPS.' })
  status!: CustomerStatus;
  @Field(() => String, { nullable: true, description: `Required for BLOCKED. ${customerLimits.blockedReason.says}` })
  reason?: string | null;
}

@Allow('DELETE')
@InputType({ description: 'Which customer to delete, and the code that was made for exactly this.' })
export class CustomerDeleteInput {
  @Field(() => ID)
  id!: string;
  @Field(() => String, { description: 'From confirmationCodeCreate, with this customer alone.' })
  confirmationCode!: string;
}

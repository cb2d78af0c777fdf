import { addressLimits } from '@clientela/domain/address';
import { CustomerType, customerLimits } from '@clientela/domain/customer';
import { noteLimits } from '@clientela/domain/note';
import { FulfilmentStatus, orderLimits } from '@clientela/domain/order';
import { PaymentMethod } from '@clientela/domain/preferences';
import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { AddressInput } from '../../customers/mutations/address.inputs.js';
import { AtMost } from '../../platform/graphql/list-bound.js';
import { Allow } from '../../platform/graphql/policy.js';
import { DecimalScalar } from '../../platform/graphql/scalars.js';
import { OrderAddressInput } from './order-address.inputs.js';
import { LineFieldsInput } from './order-upsert.inputs.js';

const discountByHand = 'Taken off the whole in place of the discount of the customer; 0 takes nothing off.';

@Allow('READ_CUSTOMERS')
@InputType({ description: 'Something whose price is known.' })
export class PriceLineInput extends LineFieldsInput {
  @Field(() => DecimalScalar, { description: 'For one piece.' })
  unitPrice!: string;
}

@ArgsType()
export class CustomerPriceArgs {
  @Field(() => ID, { nullable: true, description: 'Who buys. Absent: somebody without discounts.' })
  customerId?: string | null;
  @AtMost(orderLimits.lines.max)
  @Field(() => [PriceLineInput], { description: `At most ${orderLimits.lines.max}.` })
  lines!: PriceLineInput[];
  @Field(() => String, { nullable: true, description: 'ISO 4217; that of the shop unless said.' })
  currencyCode?: string | null;
  @Field(() => DecimalScalar, { nullable: true, description: 'For shipping; nothing unless said.' })
  shippingTotal?: string | null;
  @Field(() => DecimalScalar, { nullable: true, description: discountByHand })
  discountTotal?: string | null;
}

@Allow('WRITE_CUSTOMERS')
@InputType({
  description: 'Somebody who orders for the first time: a first name or a company name, and what is known.',
})
export class OrderCustomerInput {
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
  @Field(() => String, { nullable: true })
  taxId?: string | null;
  @Field(() => String, { nullable: true })
  vatId?: string | null;
  @AtMost(addressLimits.perCustomer.max)
  @Field(() => [AddressInput], { nullable: true, description: 'The first is the default unless others are marked.' })
  addresses?: AddressInput[] | null;
}

@Allow('WRITE_CUSTOMERS')
@InputType({ description: 'What was paid along with the order.' })
export class OrderPaymentInput {
  @Field(() => DecimalScalar, { nullable: true, description: 'Absent: all of it.' })
  amount?: string | null;
  @Field(() => PaymentMethod, { nullable: true })
  method?: PaymentMethod | null;
  @Field(() => String, { nullable: true, description: orderLimits.transactionNote.says })
  note?: string | null;
}

@Allow('WRITE_CUSTOMERS')
@InputType({ description: 'An order by hand. Its prices follow from the discounts and the exemption of its customer.' })
export class OrderCreateInput {
  @Field(() => ID, { nullable: true, description: 'Who orders; or `customer`; or neither, when nobody knows.' })
  customerId?: string | null;
  @Field(() => OrderCustomerInput, { nullable: true, description: 'Somebody to be made.' })
  customer?: OrderCustomerInput | null;
  @Field(() => ID, { nullable: true })
  channelId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Absent: that of the customer, or the default one of the shop.' })
  issuingCompanyId?: string | null;
  @AtMost(orderLimits.lines.max)
  @Field(() => [PriceLineInput], { description: orderLimits.lines.says })
  lines!: PriceLineInput[];
  @Field(() => String, { nullable: true, description: 'ISO 4217; that of the shop unless said.' })
  currencyCode?: string | null;
  @Field(() => DecimalScalar, { nullable: true, description: 'For shipping; nothing unless said.' })
  shippingTotal?: string | null;
  @Field(() => DecimalScalar, { nullable: true, description: discountByHand })
  discountTotal?: string | null;
  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'What it has to come to, as it was said to whoever pays: another total is PRICE_CHANGED.',
  })
  expectedTotal?: string | null;
  @Field(() => String, { nullable: true, description: orderLimits.shippingMethod.says })
  shippingMethod?: string | null;
  @Field(() => OrderPaymentInput, { nullable: true, description: 'Absent: nothing is paid yet.' })
  payment?: OrderPaymentInput | null;
  @Field(() => FulfilmentStatus, { nullable: true, description: 'UNFULFILLED unless said.' })
  fulfilmentStatus?: FulfilmentStatus | null;
  @Field(() => String, { nullable: true, description: `A first note. ${noteLimits.body.says}` })
  note?: string | null;
  @Field(() => Date, { nullable: true, description: 'Absent: now.' })
  placedAt?: Date | null;
  @Field(() => ID, { nullable: true, description: 'An address of the customer. Absent: the default for billing.' })
  billingAddressId?: string | null;
  @Field(() => ID, { nullable: true, description: 'An address of the customer. Absent: the default for shipping.' })
  shippingAddressId?: string | null;
  @Field(() => OrderAddressInput, { nullable: true, description: 'For this order alone, in place of the id.' })
  billingAddress?: OrderAddressInput | null;
  @Field(() => OrderAddressInput, { nullable: true, description: 'For this order alone, in place of the id.' })
  shippingAddress?: OrderAddressInput | null;
}

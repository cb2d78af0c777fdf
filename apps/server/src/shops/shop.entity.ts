import { Locale, localeDescriptions } from '@clientela/domain/locale';
import {
  CustomerLoginMethod,
  customerLoginMethodDescriptions,
  DiscountRule,
  discountRuleDescriptions,
  type Shop,
  shopLimits,
} from '@clientela/domain/shop';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import { oneOf, someOf } from '../platform/database/values.js';
import { enumValues } from '../platform/graphql/enums.js';
import { Node } from '../platform/graphql/node.js';
import { Allow } from '../platform/graphql/policy.js';

registerEnumType(Locale, {
  name: 'Locale',
  description: 'A language of the product.',
  valuesConfig: enumValues(localeDescriptions),
});
registerEnumType(DiscountRule, {
  name: 'DiscountRule',
  description: 'Which discount applies when a customer has one and their groups have others.',
  valuesConfig: enumValues(discountRuleDescriptions),
});

registerEnumType(CustomerLoginMethod, {
  name: 'CustomerLoginMethod',
  description: 'A way in which the customers of a shop sign in to its private area.',
  valuesConfig: enumValues(customerLoginMethodDescriptions),
});

// PUBLIC: whoever reaches one was let through on the way there, and `viewer` may be asked for by anybody.
@Allow('PUBLIC')
@ObjectType('Shop', {
  simpleResolvers: true,
  implements: Node,
  description: 'A shop: nothing of one is ever visible from another.',
})
@Entity({ name: 'shop' })
@Check('shop_locale_ck', oneOf('locale', Locale))
@Check('shop_discount_rule_ck', oneOf('discount_rule', DiscountRule))
@Check('shop_customer_login_methods_ck', someOf('customer_login_methods', CustomerLoginMethod))
@Check('shop_tax_rate_ck', '"tax_rate" between 0 and 10000')
export class ShopEntity extends Node implements Shop {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'shop_pk' }) override id!: string;

  @Field(() => Int, { description: 'Rises with each change of its settings.' })
  @Column({ type: 'integer', default: 1 })
  version!: number;

  @Field(() => String, { description: shopLimits.name.says })
  @Column({ type: 'varchar', length: shopLimits.name.max })
  name!: string;

  @Field(() => String, { description: 'The currency of the shop’s counters, ISO 4217.' })
  @Column({ name: 'currency_code', type: 'varchar', length: 3 })
  currencyCode!: string;

  @Field(() => String, { description: 'ISO 3166 alpha-2: where phone numbers without a prefix are read as from.' })
  @Column({ name: 'country_code', type: 'varchar', length: 2 })
  countryCode!: string;

  @Field(() => String, { description: 'IANA time zone: it decides days, periods and expiry.' })
  @Column({ name: 'time_zone', type: 'varchar', length: 60 })
  timeZone!: string;

  @Field(() => Locale)
  @Column({ type: 'text', default: Locale.ES })
  locale!: Locale;

  @Field(() => DiscountRule)
  @Column({ name: 'discount_rule', type: 'text', default: DiscountRule.BEST })
  discountRule!: DiscountRule;

  @Field(() => Boolean, {
    description: 'Whether an order without a known e-mail is of the customer who alone has its phone.',
  })
  @Column({ name: 'identify_by_phone', type: 'boolean', default: false })
  identifyByPhone!: boolean;

  /** In hundredths of a percent. */
  @Column({ name: 'tax_rate', type: 'integer', nullable: true }) taxRate!: number | null;

  @Field(() => Boolean, { description: 'Whether the prices of orders made here include the tax.' })
  @Column({ name: 'prices_include_tax', type: 'boolean', default: true })
  pricesIncludeTax!: boolean;

  @Field(() => [CustomerLoginMethod], { description: shopLimits.customerLoginMethods.says })
  @Column({ name: 'customer_login_methods', type: 'text', array: true, default: Object.values(CustomerLoginMethod) })
  customerLoginMethods!: CustomerLoginMethod[];

  @Field(() => Boolean, { description: 'A shop of made-up data, which can be removed whole.' })
  @Column({ name: 'is_demo', type: 'boolean', default: false })
  isDemo!: boolean;

  @Field(() => Date)
  @Column({ name: 'created_at', type: 'timestamptz', precision: 3, default: () => 'now()' })
  createdAt!: Date;

  @Column({ name: 'updated_at', type: 'timestamptz', precision: 3, default: () => 'now()' }) updatedAt!: Date;
}

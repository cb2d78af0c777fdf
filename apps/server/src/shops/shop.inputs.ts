import { Locale } from '@clientela/domain/locale';
import { CustomerLoginMethod, DiscountRule, shopLimits } from '@clientela/domain/shop';
import { Field, InputType, Int } from 'type-graphql';
import { Allow } from '../platform/graphql/policy.js';
import { DecimalScalar } from '../platform/graphql/scalars.js';

@Allow('SETTINGS')
@InputType({
  description: 'What changes the shop of this request. Absent fields stay as they are. Its currency never changes.',
})
export class ShopUpdateInput {
  @Field(() => Int, { description: 'The version that was read: another one now is STALE_VERSION.' })
  expectedVersion!: number;
  @Field(() => String, { nullable: true, description: shopLimits.name.says })
  name?: string | null;
  @Field(() => DiscountRule, { nullable: true })
  discountRule?: DiscountRule | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether an order to come without a known e-mail is of the customer who alone has its phone.',
  })
  identifyByPhone?: boolean | null;
  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'The tax that it charges unless a line says otherwise, from 0 to 100 percent, as 21.00. Null: none.',
  })
  taxRate?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether the prices of orders made here include the tax.' })
  pricesIncludeTax?: boolean | null;
  @Field(() => [CustomerLoginMethod], {
    nullable: true,
    description: `${shopLimits.customerLoginMethods.says} They take the place of those there were; none is LOGIN_METHOD_REQUIRED.`,
  })
  customerLoginMethods?: CustomerLoginMethod[] | null;
  @Field(() => String, { nullable: true, description: 'IANA time zone, as Europe/Madrid.' })
  timeZone?: string | null;
  @Field(() => Locale, { nullable: true })
  locale?: Locale | null;
  @Field(() => String, { nullable: true, description: 'Code or name of a country.' })
  countryCode?: string | null;
}

import { DiscountType, type Discount as DomainDiscount, discountTypeDescriptions } from '@clientela/domain/discount';
import { Field, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { enumValues } from '../platform/graphql/enums.js';
import { Allow } from '../platform/graphql/policy.js';
import { DateScalar, DecimalScalar, Money, moneyOf } from '../platform/graphql/scalars.js';

registerEnumType(DiscountType, {
  name: 'DiscountType',
  description: 'What a discount takes off.',
  valuesConfig: enumValues(discountTypeDescriptions),
});

@Allow('READ_CUSTOMERS')
@ObjectType({ simpleResolvers: true, description: 'A discount of a customer or of a group.' })
export class Discount {
  @Field(() => DiscountType)
  type!: DiscountType;
  @Field(() => Money, { nullable: true, description: 'Of a MONETARY discount.' })
  amount!: Money | null;
  @Field(() => DecimalScalar, { nullable: true, description: 'Of a PERCENTAGE: above 0, at most 100, two decimals.' })
  percentage!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Its first day; null: since ever.' })
  startsOn!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Its last day; null: for ever.' })
  endsOn!: string | null;
}

/** A discount as the API answers it. */
export const discountAnswer = (discount: DomainDiscount | null): Discount | null =>
  discount && { ...discount, amount: discount.amount && moneyOf(discount.amount) };

@Allow('WRITE_GROUPS')
@InputType({ description: 'An amount in a currency.' })
export class MoneyInput {
  @Field(() => DecimalScalar, { description: "In the currency's main unit, as 12.50." })
  amount!: string;
  @Field(() => String, { description: 'ISO 4217, as EUR.' })
  currencyCode!: string;
}

@Allow('WRITE_GROUPS')
@InputType({ description: 'A discount: `amount` when MONETARY, `percentage` when PERCENTAGE, never both.' })
export class DiscountInput {
  @Field(() => DiscountType)
  type!: DiscountType;
  @Field(() => MoneyInput, { nullable: true, description: 'Above 0.' })
  amount?: MoneyInput | null;
  @Field(() => DecimalScalar, { nullable: true, description: 'Above 0, at most 100, two decimals.' })
  percentage?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Its first day, in the time zone of the shop.' })
  startsOn?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Its last day, in the time zone of the shop.' })
  endsOn?: string | null;
}

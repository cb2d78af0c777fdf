import { DiscountStepKind, discountStepDescriptions } from '@clientela/domain/effective-discount';
import { groupLimits } from '@clientela/domain/group';
import { DiscountRule } from '@clientela/domain/shop';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Discount } from '../../groups/discount.types.js';
import { CustomerGroupEntity } from '../../groups/group.entity.js';
import type { GroupRow } from '../../groups/group.queries.js';
import { connectionType } from '../../platform/graphql/connection.js';
import { enumValues } from '../../platform/graphql/enums.js';
import { AtMost } from '../../platform/graphql/list-bound.js';
import { Allow } from '../../platform/graphql/policy.js';
import { DecimalScalar, Money } from '../../platform/graphql/scalars.js';
import { CustomerNoteEntity } from './customer-note.entity.js';

export const CustomerNoteConnection = connectionType('CustomerNote', () => CustomerNoteEntity);

registerEnumType(DiscountStepKind, {
  name: 'DiscountStepKind',
  description: 'Why a discount applies or does not.',
  valuesConfig: enumValues(discountStepDescriptions),
});

@Allow('READ_CUSTOMERS')
@ObjectType({ simpleResolvers: true, description: 'A discount that applies, and whose it is.' })
export class AppliedDiscount {
  @Field(() => Discount)
  discount!: Discount;
  @Field(() => CustomerGroupEntity, { nullable: true, description: 'Null: it is the customer’s own.' })
  group!: GroupRow | null;
}

@Allow('READ_CUSTOMERS')
@ObjectType({ simpleResolvers: true, description: 'One step of the way to the discount that applies.' })
export class DiscountStep {
  @Field(() => DiscountStepKind)
  kind!: DiscountStepKind;
  @Field(() => String, { description: 'The step as a sentence, in the language of the caller.' })
  text!: string;
  @Field(() => Discount, { nullable: true, description: 'Null for a step about all of them.' })
  discount!: Discount | null;
  @Field(() => CustomerGroupEntity, { nullable: true, description: 'Null: it is the customer’s own, or all of them.' })
  group!: GroupRow | null;
  @Field(() => Money, { nullable: true, description: 'Of BEST_BELOW: the subtotal up to which this one replaces it.' })
  below!: Money | null;
}

@Allow('READ_CUSTOMERS')
@ObjectType({
  simpleResolvers: true,
  description: 'What applies to a customer today by the rule of the shop, and why.',
})
export class EffectiveDiscount {
  @AtMost(groupLimits.perCustomer.max + 1)
  @Field(() => [AppliedDiscount], { description: 'Those that apply, first the one that goes first.' })
  discounts!: AppliedDiscount[];
  @Field(() => DecimalScalar, { nullable: true, description: 'The percentages that apply together: 100 at most.' })
  percentage!: string | null;
  @Field(() => Money, { nullable: true, description: 'The amounts that apply together.' })
  amount!: Money | null;
  @Field(() => DiscountRule)
  rule!: DiscountRule;
  @Field(() => String, { description: 'Why, in the language of the caller.' })
  explanation!: string;
  @AtMost(groupLimits.perCustomer.max + 2)
  @Field(() => [DiscountStep], { description: 'A step for each discount that the customer has.' })
  steps!: DiscountStep[];
}

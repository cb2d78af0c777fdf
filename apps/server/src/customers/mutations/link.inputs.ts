import { groupLimits } from '@clientela/domain/group';
import { tagLimits } from '@clientela/domain/tag';
import { Field, ID, InputType } from 'type-graphql';
import { AtMost } from '../../platform/graphql/list-bound.js';
import { Allow } from '../../platform/graphql/policy.js';

@Allow('WRITE_CUSTOMERS')
@InputType({
  description: 'Tags that a customer gets and loses. Those that it has, or has not, already are left alone.',
})
export class CustomerTagsUpdateInput {
  @Field(() => ID)
  customerId!: string;
  @AtMost(tagLimits.perCustomer.max)
  @Field(() => [ID], { nullable: true })
  add?: string[] | null;
  @AtMost(tagLimits.perCustomer.max)
  @Field(() => [ID], { nullable: true })
  remove?: string[] | null;
  @AtMost(tagLimits.perCustomer.max)
  @Field(() => [String], { nullable: true, description: 'Tags by name; those that do not exist are made.' })
  addNames?: string[] | null;
}

@Allow('WRITE_GROUPS')
@InputType({ description: 'Groups that a customer joins and leaves, because groups bear discounts: WRITE_GROUPS.' })
export class CustomerGroupsUpdateInput {
  @Field(() => ID)
  customerId!: string;
  @AtMost(groupLimits.perCustomer.max)
  @Field(() => [ID], { nullable: true })
  add?: string[] | null;
  @AtMost(groupLimits.perCustomer.max)
  @Field(() => [ID], { nullable: true })
  remove?: string[] | null;
  @Field(() => ID, { nullable: true, description: 'One of its groups. Absent leaves the mark, null takes it away.' })
  primaryGroupId?: string | null;
}

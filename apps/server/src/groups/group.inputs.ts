import { groupLimits } from '@clientela/domain/group';
import { Field, ID, InputType, Int } from 'type-graphql';
import { Allow } from '../platform/graphql/policy.js';
import { DiscountInput } from './discount.types.js';

@Allow('WRITE_GROUPS')
@InputType({ description: 'What makes a customer group.' })
export class CustomerGroupCreateInput {
  @Field(() => String, { description: `${groupLimits.name.says} Unique in the shop, ignoring case and accents.` })
  name!: string;
  @Field(() => String, { nullable: true, description: groupLimits.description.says })
  description?: string | null;
  @Field(() => DiscountInput, { nullable: true, description: 'What its members may get.' })
  discount?: DiscountInput | null;
}

@Allow('WRITE_GROUPS')
@InputType({ description: 'What changes a customer group. Absent fields stay as they are, null clears.' })
export class CustomerGroupUpdateInput {
  @Field(() => ID)
  id!: string;
  @Field(() => Int, { description: 'The version that was read: another one now is STALE_VERSION.' })
  expectedVersion!: number;
  @Field(() => String, { nullable: true, description: groupLimits.name.says })
  name?: string | null;
  @Field(() => String, { nullable: true, description: groupLimits.description.says })
  description?: string | null;
  @Field(() => DiscountInput, { nullable: true, description: 'What its members may get.' })
  discount?: DiscountInput | null;
}

@Allow('WRITE_GROUPS')
@InputType({ description: 'Which customer group to delete.' })
export class CustomerGroupDeleteInput {
  @Field(() => ID)
  id!: string;
}

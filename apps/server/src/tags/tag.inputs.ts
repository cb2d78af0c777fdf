import { TagColor, tagLimits } from '@clientela/domain/tag';
import { Field, ID, InputType, Int } from 'type-graphql';
import { Allow } from '../platform/graphql/policy.js';

@Allow('WRITE_CUSTOMERS')
@InputType({ description: 'What makes a tag.' })
export class TagCreateInput {
  @Field(() => String, { description: `${tagLimits.name.says} Unique in the shop, ignoring case and accents.` })
  name!: string;
  @Field(() => TagColor, { nullable: true, description: 'NEUTRAL when absent.' })
  color?: TagColor | null;
}

@Allow('WRITE_CUSTOMERS')
@InputType({ description: 'What changes a tag. Absent fields stay as they are.' })
export class TagUpdateInput {
  @Field(() => ID)
  id!: string;
  @Field(() => Int, { description: 'The version that was read: another one now is STALE_VERSION.' })
  expectedVersion!: number;
  @Field(() => String, { nullable: true })
  name?: string | null;
  @Field(() => TagColor, { nullable: true })
  color?: TagColor | null;
}

@Allow('WRITE_CUSTOMERS')
@InputType({ description: 'Which tag to delete.' })
export class TagDeleteInput {
  @Field(() => ID)
  id!: string;
}

import { Field, ID, InputType } from 'type-graphql';
import { Allow } from '../../platform/graphql/policy.js';

@Allow('WRITE_CUSTOMERS')
@InputType({ description: 'Which tag becomes which.' })
export class TagMergeInput {
  @Field(() => ID, { description: 'The tag that goes.' })
  fromId!: string;
  @Field(() => ID, { description: 'The tag that stays: its name and colour, on the customers of both.' })
  intoId!: string;
}

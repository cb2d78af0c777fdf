import { noteLimits } from '@clientela/domain/note';
import { Field, ID, InputType } from 'type-graphql';
import { Allow } from '../../platform/graphql/policy.js';

@Allow('WRITE_CUSTOMERS')
@InputType({ description: 'A new note about a customer. Its author is who writes it.' })
export class CustomerNoteCreateInput {
  @Field(() => ID)
  customerId!: string;
  @Field(() => String, { description: noteLimits.body.says })
  body!: string;
}

@Allow('WRITE_CUSTOMERS')
@InputType({ description: 'What a note says from now on. Its author stays.' })
export class CustomerNoteUpdateInput {
  @Field(() => ID)
  id!: string;
  @Field(() => String, { description: noteLimits.body.says })
  body!: string;
}

@Allow('WRITE_CUSTOMERS')
@InputType({ description: 'Which note to delete.' })
export class CustomerNoteDeleteInput {
  @Field(() => ID)
  id!: string;
}

import { bulkLimits } from '@clientela/domain/bulk';
import { CustomerStatus } from '@clientela/domain/customer';
import { groupLimits } from '@clientela/domain/group';
import { tagLimits } from '@clientela/domain/tag';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Job } from '../../platform/graphql/job.js';
import { AtMost } from '../../platform/graphql/list-bound.js';
import { Allow } from '../../platform/graphql/policy.js';
import { Payload, UserError } from '../../platform/graphql/user-error.js';

@Allow('PUBLIC')
@ObjectType({ simpleResolvers: true, description: 'What became of one customer of many.' })
export class BulkResult {
  @Field(() => ID)
  customerId!: string;
  @Field(() => Boolean, { description: 'Whether anything was changed on it.' })
  changed!: boolean;
  @AtMost(10)
  @Field(() => [UserError], { description: 'Why it was left as it was; empty when it was not.' })
  userErrors!: UserError[];
}

/** What every change of many answers. */
@Allow('PUBLIC')
@ObjectType()
abstract class BulkPayload extends Payload {
  @AtMost(bulkLimits.customers.max)
  @Field(() => [BulkResult], { nullable: true, description: 'One for each customer, in the order of the input.' })
  results?: BulkResult[];
  @Field(() => Int, { nullable: true })
  changedCount?: number;
  @Field(() => Int, { nullable: true })
  unchangedCount?: number;
  @Field(() => Job, { nullable: true, description: 'Null: what is asked for by ids is done when it is answered.' })
  job?: Job;
}

/** How many customers got, had, lost and lacked something. */
@Allow('PUBLIC')
@ObjectType()
abstract class LinkCounts {
  @Field(() => Int, { description: 'Customers that got it.' })
  added!: number;
  @Field(() => Int, { description: 'Customers that were to get it and had it already.' })
  alreadyHad!: number;
  @Field(() => Int, { description: 'Customers that lost it.' })
  removed!: number;
  @Field(() => Int, { description: 'Customers that were to lose it and did not have it.' })
  notPresent!: number;
}

/** `tag` is answered by a field resolver from `id`. */
@Allow('PUBLIC')
@ObjectType({ simpleResolvers: true, description: 'What a change of many did with one tag.' })
export class BulkTagCounts extends LinkCounts {
  id!: string;
}

/** `customerGroup` is answered by a field resolver from `id`. */
@Allow('PUBLIC')
@ObjectType({ simpleResolvers: true, description: 'What a change of many did with one group.' })
export class BulkGroupCounts extends LinkCounts {
  id!: string;
}

@Allow('WRITE_CUSTOMERS')
@ObjectType({ simpleResolvers: true, description: 'What a change of tags would do.' })
export class CustomersTagsPreview {
  @Field(() => Int, { description: 'How many customers are meant.' })
  customerCount!: number;
  @Field(() => Int, {
    description: `How many of them would be left alone: they would have more than ${tagLimits.perCustomer.max} tags.`,
  })
  fullCount!: number;
  @AtMost(tagLimits.perCustomer.max * 2)
  @Field(() => [BulkTagCounts], { description: 'One for each tag, first those to add.' })
  tags!: BulkTagCounts[];
}

@Allow('WRITE_GROUPS')
@ObjectType({ simpleResolvers: true, description: 'What a change of groups would do.' })
export class CustomersGroupsPreview {
  @Field(() => Int, { description: 'How many customers are meant.' })
  customerCount!: number;
  @Field(() => Int, {
    description: `How many of them would be left alone: they would be in more than ${groupLimits.perCustomer.max} groups.`,
  })
  fullCount!: number;
  @AtMost(groupLimits.perCustomer.max * 2)
  @Field(() => [BulkGroupCounts], { description: 'One for each group, first those to add.' })
  customerGroups!: BulkGroupCounts[];
}

@Allow('WRITE_CUSTOMERS')
@ObjectType({ simpleResolvers: true, description: 'What a change of status would do.' })
export class CustomersStatusPreview {
  @Field(() => Int, { description: 'How many customers are meant.' })
  customerCount!: number;
  @Field(() => Int, { description: 'How many of them would change.' })
  changedCount!: number;
  @Field(() => Int, {
    description:
      'How many of them may not have this status: blocked customers are not archived, and unblocking needs WRITE_GROUPS.',
  })
  refusedCount!: number;
}

@Allow('PUBLIC')
@ObjectType({
  simpleResolvers: true,
  description: 'A step that takes back a part of a change of status: it is an input of customersStatusUpdate.',
})
export class BulkStatusUndo {
  @AtMost(bulkLimits.customers.max)
  @Field(() => [ID], { description: 'Exactly those that had this status, for this reason.' })
  customerIds!: string[];
  @Field(() => CustomerStatus)
  status!: CustomerStatus;
  @Field(() => String, { nullable: true, description: 'Why they were blocked; null for any other status.' })
  reason!: string | null;
}

@Allow('PUBLIC')
@ObjectType({
  simpleResolvers: true,
  description: 'A step that takes back a part of a change of many: it is an input of the same mutation.',
})
export class BulkUndo {
  @AtMost(bulkLimits.customers.max)
  @Field(() => [ID], { description: 'Exactly those that were changed in this.' })
  customerIds!: string[];
  @AtMost(1)
  @Field(() => [ID])
  add!: string[];
  @AtMost(1)
  @Field(() => [ID])
  remove!: string[];
}

@Allow('PUBLIC')
@ObjectType({ simpleResolvers: true, description: 'The answer to customersTagsUpdate.' })
export class CustomersTagsUpdatePayload extends BulkPayload {
  @AtMost(tagLimits.perCustomer.max * 2)
  @Field(() => [BulkTagCounts], { nullable: true, description: 'One for each tag, first those to add.' })
  tags?: BulkTagCounts[];
  @AtMost(tagLimits.perCustomer.max * 2)
  @Field(() => [BulkUndo], {
    nullable: true,
    description: 'Sent one after the other to customersTagsUpdate, they give everybody the tags of before.',
  })
  undo?: BulkUndo[];
}

@Allow('PUBLIC')
@ObjectType({ simpleResolvers: true, description: 'The answer to customersGroupsUpdate.' })
export class CustomersGroupsUpdatePayload extends BulkPayload {
  @AtMost(groupLimits.perCustomer.max * 2)
  @Field(() => [BulkGroupCounts], { nullable: true, description: 'One for each group, first those to add.' })
  customerGroups?: BulkGroupCounts[];
  @AtMost(groupLimits.perCustomer.max * 2)
  @Field(() => [BulkUndo], {
    nullable: true,
    description:
      'Sent one after the other to customersGroupsUpdate, they make everybody a member of the groups of before. Which group was the primary one they do not tell.',
  })
  undo?: BulkUndo[];
}

@Allow('PUBLIC')
@ObjectType({ simpleResolvers: true, description: 'The answer to customersStatusUpdate.' })
export class CustomersStatusUpdatePayload extends BulkPayload {
  @AtMost(bulkLimits.customers.max)
  @Field(() => [BulkStatusUndo], {
    nullable: true,
    description: 'Sent one after the other to customersStatusUpdate, they give everybody the status of before.',
  })
  undo?: BulkStatusUndo[];
}

@Allow('PUBLIC')
@ObjectType({ simpleResolvers: true, description: 'The answer to customersDelete. Those with orders are not deleted.' })
export class CustomersDeletePayload extends BulkPayload {}

@Allow('PUBLIC')
@ObjectType({ simpleResolvers: true, description: 'A code to type before what cannot be undone.' })
export class ConfirmationCode {
  @Field(() => String, { description: 'Six letters and digits, none of which is taken for another.' })
  code!: string;
  @Field(() => Date, {
    description: 'Until then it holds: once, for who asked, for exactly the objects it was made for.',
  })
  expiresAt!: string;
}

@Allow('PUBLIC')
@ObjectType({ simpleResolvers: true, description: 'The answer to confirmationCodeCreate.' })
export class ConfirmationCodeCreatePayload extends Payload {
  @Field(() => ConfirmationCode, { nullable: true })
  confirmationCode?: ConfirmationCode;
  @AtMost(bulkLimits.customers.max)
  @Field(() => [ID], {
    nullable: true,
    description: 'The objects that the code holds for, each once: what customersDelete is to be given with it.',
  })
  ids?: string[];
}

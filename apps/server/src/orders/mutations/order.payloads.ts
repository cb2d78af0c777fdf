import { orderLimits } from '@clientela/domain/order';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AtMost } from '../../platform/graphql/list-bound.js';
import { Allow } from '../../platform/graphql/policy.js';
import { Payload, UserError } from '../../platform/graphql/user-error.js';

/** What became of an order that a channel told of. */
export const OrderOutcome = {
  CREATED: 'CREATED',
  UPDATED: 'UPDATED',
  UNCHANGED: 'UNCHANGED',
  STALE: 'STALE',
  FAILED: 'FAILED',
} as const;
export type OrderOutcome = (typeof OrderOutcome)[keyof typeof OrderOutcome];
registerEnumType(OrderOutcome, {
  name: 'OrderOutcome',
  description: 'What became of an order that a channel told of.',
  valuesConfig: {
    CREATED: { description: 'It is new.' },
    UPDATED: { description: 'It has changed.' },
    UNCHANGED: { description: 'The same was known.' },
    STALE: { description: 'The channel has told something newer: nothing was changed.' },
    FAILED: { description: 'It was refused: see its errors.' },
  },
});

/** What answers with an order: by a field resolver, from `orderId`, as it stands now. */
export interface AboutOrder {
  orderId?: string | null;
  customerId?: string | null;
}

@Allow('PUBLIC')
@ObjectType({ simpleResolvers: true, description: 'The answer to orderUpsert.' })
export class OrderUpsertPayload extends Payload implements AboutOrder {
  orderId?: string | null;
  customerId?: string | null;
  @Field(() => OrderOutcome, { nullable: true, description: 'Never FAILED: then userErrors say why.' })
  outcome?: OrderOutcome;
  @AtMost(10)
  @Field(() => [UserError], {
    nullable: true,
    description: 'What was left out because it was not understood, and what people should look at. Never a refusal.',
  })
  warnings?: UserError[];
}

@Allow('PUBLIC')
@ObjectType({ simpleResolvers: true, description: 'What became of one order of many.' })
export class OrderUpsertResult {
  @Field(() => String, { nullable: true })
  externalId!: string | null;
  @Field(() => OrderOutcome)
  outcome!: OrderOutcome;
  @Field(() => ID, { nullable: true })
  orderId!: string | null;
  @Field(() => ID, { nullable: true })
  customerId!: string | null;
  @AtMost(10)
  @Field(() => [UserError], { description: 'What was left out because it was not understood. Never a refusal.' })
  warnings!: UserError[];
  @AtMost(10)
  @Field(() => [UserError], { description: 'Why it was refused; empty when it was not.' })
  userErrors!: UserError[];
}

@Allow('PUBLIC')
@ObjectType({ simpleResolvers: true, description: 'How many orders had each outcome.' })
export class OrderUpsertCounts {
  @Field(() => Int, { description: 'New ones.' })
  created!: number;
  @Field(() => Int, { description: 'Changed ones.' })
  updated!: number;
  @Field(() => Int, { description: 'Those that were known.' })
  unchanged!: number;
  @Field(() => Int, { description: 'Those of which something newer was known.' })
  stale!: number;
  @Field(() => Int, { description: 'Refused ones.' })
  failed!: number;
}

@Allow('PUBLIC')
@ObjectType({ simpleResolvers: true, description: 'The answer to ordersUpsert.' })
export class OrdersUpsertPayload extends Payload {
  @AtMost(orderLimits.upserts.max)
  @Field(() => [OrderUpsertResult], { nullable: true, description: 'One for each order, in the order of the input.' })
  results?: OrderUpsertResult[];
  @Field(() => OrderUpsertCounts, { nullable: true })
  counts?: OrderUpsertCounts;
}

import { IdentityKind, identityKindDescriptions } from '@clientela/domain/order-buyer';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumValues } from '../../platform/graphql/enums.js';
import { AtMost } from '../../platform/graphql/list-bound.js';
import { Allow } from '../../platform/graphql/policy.js';
import { Money } from '../../platform/graphql/scalars.js';

registerEnumType(IdentityKind, {
  name: 'IdentityKind',
  description: 'By what a channel knows a customer.',
  valuesConfig: enumValues(identityKindDescriptions),
});

/** ISO 4217 has fewer. */
export const mostCurrencies = 200;

@Allow('READ_CUSTOMERS')
@ObjectType({
  simpleResolvers: true,
  description: 'What the orders of a customer come to. Cancelled ones count nowhere but in `cancelledCount`.',
})
export class CustomerStats {
  @Field(() => Int)
  orderCount!: number;
  @Field(() => Int, { description: 'Orders that were called off.' })
  cancelledCount!: number;
  @Field(() => Int, { description: 'Orders of guests who typed the e-mail and have not proven it.' })
  claimableCount!: number;
  @Field(() => Int, { description: 'Pieces of all lines.' })
  itemCount!: number;
  @Field(() => Int, { description: 'Different products, by their SKU or else their title.' })
  productCount!: number;
  @AtMost(mostCurrencies)
  @Field(() => [Money], { description: 'The average total of an order, in each currency.' })
  averageOrder!: Money[];
  @Field(() => Date, { nullable: true, description: 'Null: it has not ordered.' })
  firstOrderAt!: Date | null;
  @Field(() => Date, { nullable: true, description: 'Null: it has not ordered.' })
  lastOrderAt!: Date | null;
}

/** `channel` is answered by a field resolver. */
@Allow('READ_CUSTOMERS')
@ObjectType({ simpleResolvers: true, description: 'By what a channel knows a customer: it means nothing elsewhere.' })
export class CustomerIdentity {
  @Field(() => IdentityKind)
  kind!: IdentityKind;
  @Field(() => String, { description: 'The id or the address, as the channel has it.' })
  value!: string;
  @Field(() => Date, { description: 'When it was first seen.' })
  createdAt!: Date;
  channelId!: string;
}

import { orderLimits } from '@clientela/domain/order';
import { Field, ObjectType } from 'type-graphql';
import { Allow } from '../../platform/graphql/policy.js';
import { DecimalScalar, Money } from '../../platform/graphql/scalars.js';

/** So many are offered at most: more nobody reads while typing. */
export const mostSoldProducts = 20;

@Allow('READ_CUSTOMERS')
@ObjectType({ simpleResolvers: true, description: 'Something that was sold lately, as the last order of it says.' })
export class SoldProduct {
  @Field(() => String, { description: orderLimits.title.says })
  title!: string;
  @Field(() => String, { nullable: true, description: 'The stock keeping unit; null where the order had none.' })
  sku!: string | null;
  @Field(() => Money, {
    nullable: true,
    description:
      'At what price one was sold last, in the currency of the shop and with or without tax as its prices are. Null: not known.',
  })
  unitPrice!: Money | null;
  @Field(() => DecimalScalar, { nullable: true, description: 'The tax on it then, in percent. Null: not known.' })
  taxRate!: string | null;
  @Field(() => Date, { description: 'When it was sold last.' })
  lastSoldAt!: Date;
}

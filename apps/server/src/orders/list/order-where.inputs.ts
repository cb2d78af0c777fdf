import { filterLimits } from '@clientela/domain/filter';
import { FulfilmentStatus, OrderClaim, PaymentStatus } from '@clientela/domain/order';
import { Field, InputType } from 'type-graphql';
import { DateTimeFilter, DecimalFilter, IdListFilter, IntFilter } from '../../platform/graphql/filter.inputs.js';
import { AtMost } from '../../platform/graphql/list-bound.js';
import { Allow } from '../../platform/graphql/policy.js';

@Allow('READ_CUSTOMERS')
@InputType({
  description:
    'Which orders. All conditions that are given must hold; a list of values means any of them; absent and empty ones ask for nothing. The same filter as the text of `query`.',
})
export class OrderWhere {
  @AtMost(filterLimits.terms.max)
  @Field(() => [OrderWhere], { nullable: true, description: 'Filters that must all hold.' })
  and?: OrderWhere[] | null;
  @AtMost(filterLimits.terms.max)
  @Field(() => [OrderWhere], { nullable: true, description: 'Filters of which one must hold.' })
  or?: OrderWhere[] | null;
  @Field(() => OrderWhere, { nullable: true, description: 'A filter that must not hold.' })
  not?: OrderWhere | null;
  @Field(() => [PaymentStatus], { nullable: true, description: 'Of which it has one.' })
  paymentStatus?: PaymentStatus[] | null;
  @Field(() => [FulfilmentStatus], { nullable: true, description: 'Of which it has one.' })
  fulfilmentStatus?: FulfilmentStatus[] | null;
  @Field(() => [OrderClaim], { nullable: true, description: 'Of which it has one.' })
  claim?: OrderClaim[] | null;
  @Field(() => IdListFilter, { nullable: true, description: 'Channels that it came through: one at most.' })
  channelIds?: IdListFilter | null;
  @Field(() => IdListFilter, { nullable: true, description: 'Issuing companies of its invoice: one at most.' })
  issuingCompanyIds?: IdListFilter | null;
  @Field(() => IdListFilter, { nullable: true, description: 'Customers whose it is: one at most.' })
  customerIds?: IdListFilter | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether it came through a channel.' })
  hasChannel?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether it is of an issuing company by name.' })
  hasIssuingCompany?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether anybody knows whose it is.' })
  hasCustomer?: boolean | null;
  @AtMost(filterLimits.terms.max)
  @Field(() => [String], {
    nullable: true,
    description: 'Products of which it has one, by SKU or else by title, ignoring case and accents.',
  })
  product?: string[] | null;
  @Field(() => DateTimeFilter, { nullable: true, description: 'When it was ordered.' })
  placedAt?: DateTimeFilter | null;
  @Field(() => DateTimeFilter, { nullable: true, description: 'When it last changed.' })
  updatedAt?: DateTimeFilter | null;
  @Field(() => DecimalFilter, {
    nullable: true,
    description: 'In the currency of the shop: no comparison holds for an order in another.',
  })
  total?: DecimalFilter | null;
  @Field(() => IntFilter, { nullable: true, description: 'The short number.' })
  number?: IntFilter | null;
  @Field(() => String, { nullable: true, description: 'Words that all occur in what an order is found by.' })
  search?: string | null;
}

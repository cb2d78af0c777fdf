import { CustomerSource, CustomerStatus, CustomerType } from '@clientela/domain/customer';
import { Field, ID, InputType, Int } from 'type-graphql';
import { Allow } from '../platform/graphql/policy.js';
import { DecimalScalar } from '../platform/graphql/scalars.js';

@Allow('READ_CUSTOMERS')
@InputType({ description: 'Which of a list it must have: one of `any`, each of `all`, not one of `none`.' })
export class IdListFilter {
  @Field(() => [ID], { nullable: true })
  any?: string[] | null;
  @Field(() => [ID], { nullable: true })
  all?: string[] | null;
  @Field(() => [ID], { nullable: true })
  none?: string[] | null;
}

@Allow('READ_CUSTOMERS')
@InputType({ description: 'Comparisons with whole numbers: all that are given must hold.' })
export class IntFilter {
  @Field(() => Int, { nullable: true })
  eq?: number | null;
  @Field(() => Int, { nullable: true })
  gt?: number | null;
  @Field(() => Int, { nullable: true })
  gte?: number | null;
  @Field(() => Int, { nullable: true })
  lt?: number | null;
  @Field(() => Int, { nullable: true })
  lte?: number | null;
}

@Allow('READ_CUSTOMERS')
@InputType({ description: 'Comparisons with decimal numbers: all that are given must hold.' })
export class DecimalFilter {
  @Field(() => DecimalScalar, { nullable: true })
  eq?: string | null;
  @Field(() => DecimalScalar, { nullable: true })
  gt?: string | null;
  @Field(() => DecimalScalar, { nullable: true })
  gte?: string | null;
  @Field(() => DecimalScalar, { nullable: true })
  lt?: string | null;
  @Field(() => DecimalScalar, { nullable: true })
  lte?: string | null;
}

@Allow('READ_CUSTOMERS')
@InputType({ description: 'Comparisons with moments: all that are given must hold.' })
export class DateTimeFilter {
  @Field(() => Date, { nullable: true })
  gt?: Date | null;
  @Field(() => Date, { nullable: true })
  gte?: Date | null;
  @Field(() => Date, { nullable: true })
  lt?: Date | null;
  @Field(() => Date, { nullable: true })
  lte?: Date | null;
}

@Allow('READ_CUSTOMERS')
@InputType({
  description:
    'Which customers. All conditions that are given must hold; a list of values means any of them; absent and empty ones ask for nothing. The same filter as the text of `query`.',
})
export class CustomerWhere {
  @Field(() => [CustomerWhere], { nullable: true })
  and?: CustomerWhere[] | null;
  @Field(() => [CustomerWhere], { nullable: true })
  or?: CustomerWhere[] | null;
  @Field(() => CustomerWhere, { nullable: true })
  not?: CustomerWhere | null;
  @Field(() => [CustomerStatus], { nullable: true })
  status?: CustomerStatus[] | null;
  @Field(() => [CustomerType], { nullable: true })
  type?: CustomerType[] | null;
  @Field(() => [CustomerSource], { nullable: true })
  source?: CustomerSource[] | null;
  @Field(() => IdListFilter, { nullable: true })
  groupIds?: IdListFilter | null;
  @Field(() => IdListFilter, { nullable: true })
  tagIds?: IdListFilter | null;
  @Field(() => [String], { nullable: true, description: 'Country of the main address, by code or name.' })
  country?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'City of the main address, ignoring case and accents.' })
  city?: string[] | null;
  @Field(() => Boolean, { nullable: true })
  hasEmail?: boolean | null;
  @Field(() => Boolean, { nullable: true })
  hasPhone?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether it has any tag.' })
  hasTags?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether it is in any group.' })
  hasGroups?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether it ever ordered.' })
  hasOrders?: boolean | null;
  @Field(() => DateTimeFilter, { nullable: true })
  createdAt?: DateTimeFilter | null;
  @Field(() => DateTimeFilter, { nullable: true })
  updatedAt?: DateTimeFilter | null;
  @Field(() => DateTimeFilter, { nullable: true })
  lastOrderAt?: DateTimeFilter | null;
  @Field(() => IntFilter, { nullable: true })
  orderCount?: IntFilter | null;
  @Field(() => DecimalFilter, { nullable: true, description: 'In the currency of the shop.' })
  totalSpent?: DecimalFilter | null;
  @Field(() => String, { nullable: true, description: 'The whole e-mail, ignoring case.' })
  email?: string | null;
  @Field(() => String, { nullable: true, description: 'At least four digits of the phone that stand together.' })
  phone?: string | null;
  @Field(() => String, { nullable: true, description: 'Words that all occur in what a customer is found by.' })
  search?: string | null;
}

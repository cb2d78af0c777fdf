import { birthdayLimits } from '@clientela/domain/birthday-term';
import { CustomerSource, CustomerStatus, CustomerType } from '@clientela/domain/customer';
import { filterLimits } from '@clientela/domain/filter';
import { Field, InputType, Int } from 'type-graphql';
import { DateTimeFilter, DecimalFilter, IdListFilter, IntFilter } from '../../platform/graphql/filter.inputs.js';
import { AtMost } from '../../platform/graphql/list-bound.js';
import { Allow } from '../../platform/graphql/policy.js';

@Allow('READ_CUSTOMERS')
@InputType({ description: 'Who bought something, in orders that are not cancelled.' })
export class ProductFilter {
  @AtMost(filterLimits.terms.max)
  @Field(() => [String], { description: 'Any of these, by SKU or else by title, ignoring case and accents.' })
  values!: string[];
  @Field(() => DateTimeFilter, { nullable: true, description: 'When it was ordered.' })
  placedAt?: DateTimeFilter | null;
}

@Allow('READ_PII')
@InputType({ description: 'When the birthday is, whatever the year: both conditions hold where both are given.' })
export class BirthdayFilter {
  @AtMost(birthdayLimits.month.max)
  @Field(() => [Int], { nullable: true, description: 'In any of these months, 1 to 12.' })
  months?: number[] | null;
  @Field(() => Int, {
    nullable: true,
    description:
      'Today, in the time zone of the shop, or within so many days from then on: 0 to 365. Who was born on February 29 has it on the 28th in a year without.',
  })
  withinDays?: number | null;
}

@Allow('READ_CUSTOMERS')
@InputType({
  description:
    'Which customers. All conditions that are given must hold; a list of values means any of them; absent and empty ones ask for nothing. The same filter as the text of `query`.',
})
export class CustomerWhere {
  @AtMost(filterLimits.terms.max)
  @Field(() => [CustomerWhere], { nullable: true, description: 'Filters that must all hold.' })
  and?: CustomerWhere[] | null;
  @AtMost(filterLimits.terms.max)
  @Field(() => [CustomerWhere], { nullable: true, description: 'Filters of which one must hold.' })
  or?: CustomerWhere[] | null;
  @Field(() => CustomerWhere, { nullable: true, description: 'A filter that must not hold.' })
  not?: CustomerWhere | null;
  @Field(() => [CustomerStatus], { nullable: true, description: 'Statuses of which it has one.' })
  status?: CustomerStatus[] | null;
  @Field(() => [CustomerType], { nullable: true, description: 'Types of which it has one.' })
  type?: CustomerType[] | null;
  @Field(() => [CustomerSource], { nullable: true, description: 'Sources of which it came by one.' })
  source?: CustomerSource[] | null;
  @Field(() => IdListFilter, { nullable: true, description: 'Groups that it is in.' })
  groupIds?: IdListFilter | null;
  @Field(() => IdListFilter, { nullable: true, description: 'Tags that it has.' })
  tagIds?: IdListFilter | null;
  @Field(() => IdListFilter, { nullable: true, description: 'Channels that it is of: of one at most.' })
  channelIds?: IdListFilter | null;
  @Field(() => IdListFilter, { nullable: true, description: 'Issuing companies whose it is: of one at most.' })
  issuingCompanyIds?: IdListFilter | null;
  @Field(() => ProductFilter, { nullable: true, description: 'Products that it bought.' })
  product?: ProductFilter | null;
  @AtMost(filterLimits.terms.max)
  @Field(() => [String], { nullable: true, description: 'Country of the main address, by code or name.' })
  country?: string[] | null;
  @AtMost(filterLimits.terms.max)
  @Field(() => [String], { nullable: true, description: 'City of the main address, ignoring case and accents.' })
  city?: string[] | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether it has an e-mail.' })
  hasEmail?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether it has a phone.' })
  hasPhone?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether it has any tag.' })
  hasTags?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether it is in any group.' })
  hasGroups?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether it is of any channel.' })
  hasChannel?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether it is of an issuing company by name.' })
  hasIssuingCompany?: boolean | null;
  @Allow('READ_PII')
  @Field(() => Boolean, { nullable: true, description: 'Whether its birthday is known.' })
  hasBirthday?: boolean | null;
  @Allow('READ_PII')
  @Field(() => BirthdayFilter, { nullable: true, description: 'When its birthday is.' })
  birthday?: BirthdayFilter | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether it ever ordered.' })
  hasOrders?: boolean | null;
  @Field(() => DateTimeFilter, { nullable: true })
  createdAt?: DateTimeFilter | null;
  @Field(() => DateTimeFilter, { nullable: true })
  updatedAt?: DateTimeFilter | null;
  @Field(() => DateTimeFilter, { nullable: true, description: 'When it last ordered.' })
  lastOrderAt?: DateTimeFilter | null;
  @Field(() => IntFilter, { nullable: true, description: 'Orders that are not cancelled.' })
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

import { filterLimits } from '@clientela/domain/filter';
import { Field, ID, InputType, Int } from 'type-graphql';
import { AtMost } from './list-bound.js';
import { Allow } from './policy.js';
import { DecimalScalar } from './scalars.js';

@Allow('READ_CUSTOMERS')
@InputType({ description: 'Which of a list it must have: one of `any`, each of `all`, not one of `none`.' })
export class IdListFilter {
  @AtMost(filterLimits.terms.max)
  @Field(() => [ID], { nullable: true, description: 'At least one of these.' })
  any?: string[] | null;
  @AtMost(filterLimits.terms.max)
  @Field(() => [ID], { nullable: true, description: 'Each of these.' })
  all?: string[] | null;
  @AtMost(filterLimits.terms.max)
  @Field(() => [ID], { nullable: true, description: 'Not one of these.' })
  none?: string[] | null;
}

@Allow('READ_CUSTOMERS')
@InputType({ description: 'Comparisons with whole numbers: all that are given must hold.' })
export class IntFilter {
  @Field(() => Int, { nullable: true, description: 'Exactly this.' })
  eq?: number | null;
  @Field(() => Int, { nullable: true, description: 'More than this.' })
  gt?: number | null;
  @Field(() => Int, { nullable: true, description: 'This or more.' })
  gte?: number | null;
  @Field(() => Int, { nullable: true, description: 'Less than this.' })
  lt?: number | null;
  @Field(() => Int, { nullable: true, description: 'This or less.' })
  lte?: number | null;
}

@Allow('READ_CUSTOMERS')
@InputType({ description: 'Comparisons with decimal numbers: all that are given must hold.' })
export class DecimalFilter {
  @Field(() => DecimalScalar, { nullable: true, description: 'Exactly this.' })
  eq?: string | null;
  @Field(() => DecimalScalar, { nullable: true, description: 'More than this.' })
  gt?: string | null;
  @Field(() => DecimalScalar, { nullable: true, description: 'This or more.' })
  gte?: string | null;
  @Field(() => DecimalScalar, { nullable: true, description: 'Less than this.' })
  lt?: string | null;
  @Field(() => DecimalScalar, { nullable: true, description: 'This or less.' })
  lte?: string | null;
}

@Allow('READ_CUSTOMERS')
@InputType({ description: 'Comparisons with moments: all that are given must hold.' })
export class DateTimeFilter {
  @Field(() => Date, { nullable: true, description: 'Later than this.' })
  gt?: Date | null;
  @Field(() => Date, { nullable: true, description: 'At this moment or later.' })
  gte?: Date | null;
  @Field(() => Date, { nullable: true, description: 'Earlier than this.' })
  lt?: Date | null;
  @Field(() => Date, { nullable: true, description: 'At this moment or earlier.' })
  lte?: Date | null;
}

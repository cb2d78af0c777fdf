import type { Language } from '@clientela/domain/locale';
import { type ProblemCode, type ProblemIssue, problemCodes } from '@clientela/domain/problem';
import { problemMessage } from '@clientela/domain/problem-messages';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AtMost } from './list-bound.js';
import { Allow } from './policy.js';

export const ErrorCode = Object.fromEntries(Object.keys(problemCodes).map((code) => [code, code])) as {
  [Code in ProblemCode]: Code;
};
registerEnumType(ErrorCode, {
  name: 'ErrorCode',
  description: 'Every expected error. Codes are only ever added.',
  valuesConfig: Object.fromEntries(Object.entries(problemCodes).map(([code, description]) => [code, { description }])),
});

@Allow('PUBLIC')
@ObjectType({
  simpleResolvers: true,
  description: 'Why a mutation was refused, or a part of it. Nothing was changed by what is refused.',
})
export class UserError {
  @Field(() => ErrorCode)
  code!: ProblemCode;
  @Field(() => String, { description: 'What happened and what now, in the language of the caller.' })
  message!: string;
  @AtMost(32)
  @Field(() => [String], { nullable: true, description: 'The place in the arguments, as ["input", "email"].' })
  path!: string[] | null;
  @Field(() => ID, {
    nullable: true,
    description: 'The object that stands in the way, as the customer who has the e-mail.',
  })
  relatedId!: string | null;
  @Field(() => Int, {
    nullable: true,
    description: 'A number that explains, as the orders of a customer that cannot be deleted.',
  })
  count!: number | null;
}

export const userErrorOf = (issue: ProblemIssue, language: Language): UserError => ({
  code: issue.code,
  message: problemMessage(issue, language),
  path: issue.path.length > 0 ? issue.path.map(String) : null,
  relatedId: issue.relatedId ?? null,
  count: issue.count ?? null,
});

/** Who sends a hundred mistakes will not mend the next one first. */
export const maxUserErrors = 100;

/** What every payload has. Not a type of its own in the schema: payloads inherit its field. */
@Allow('PUBLIC')
@ObjectType()
export abstract class Payload {
  @AtMost(maxUserErrors)
  @Field(() => [UserError], { description: 'Why it was refused; empty when it was done.' })
  userErrors?: UserError[];
}

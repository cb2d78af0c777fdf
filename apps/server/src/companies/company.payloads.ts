import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Allow } from '../platform/graphql/policy.js';
import { Payload } from '../platform/graphql/user-error.js';

/** `issuingCompany` is answered by a field resolver from `companyId`: what stands after the write, or in its way. */
@Allow('PUBLIC')
@ObjectType({ simpleResolvers: true, description: 'The answer to issuingCompanyCreate and issuingCompanyUpdate.' })
export class IssuingCompanyPayload extends Payload {
  companyId?: string;
}

/** `newDefault` is answered by a field resolver from `newDefaultId`. */
@Allow('PUBLIC')
@ObjectType({ simpleResolvers: true, description: 'The answer to issuingCompanyDelete.' })
export class IssuingCompanyDeletePayload extends Payload {
  @Field(() => ID, { nullable: true })
  deletedId?: string;
  @Field(() => Int, { nullable: true, description: 'How many customers had it as theirs.' })
  customerCount?: number;
  newDefaultId?: string | null;
}

import { apiTokenLimits } from '@clientela/domain/api-token';
import { Permission } from '@clientela/domain/permission';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Allow } from '../platform/graphql/policy.js';
import { Payload } from '../platform/graphql/user-error.js';

@Allow('ADMIN')
@InputType({ description: 'What makes a token.' })
export class ApiTokenCreateInput {
  @Field(() => String, { description: apiTokenLimits.name.says })
  name!: string;
  @Field(() => [Permission], { description: `${apiTokenLimits.scopes.says} Nobody hands out what they lack.` })
  scopes!: Permission[];
  @Field(() => Date, { nullable: true, description: 'When it ends by itself; it does not when absent.' })
  expiresAt?: Date | null;
}

@Allow('ADMIN')
@InputType({ description: 'Which token to revoke.' })
export class ApiTokenRevokeInput {
  @Field(() => ID)
  id!: string;
}

/** `apiToken` is answered by a field resolver. */
@Allow('PUBLIC')
@ObjectType({ simpleResolvers: true, description: 'The answer to apiTokenCreate.' })
export class ApiTokenCreatePayload extends Payload {
  tokenId?: string;
  @Field(() => String, {
    nullable: true,
    description: 'What the program shows, as `Authorization: Bearer …`. Told this once: only its hash is kept.',
  })
  secret?: string;
}

@Allow('PUBLIC')
@ObjectType({ simpleResolvers: true, description: 'The answer to apiTokenRevoke.' })
export class ApiTokenRevokePayload extends Payload {
  tokenId?: string;
}

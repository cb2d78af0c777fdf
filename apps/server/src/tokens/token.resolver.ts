import { Permission } from '@clientela/domain/permission';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Actor, actorAnswer } from '../audit/actor.js';
import type { RequestContext } from '../platform/context.js';
import { connectionType, PageArgs, selectedNames } from '../platform/graphql/connection.js';
import { AtMost } from '../platform/graphql/list-bound.js';
import { Allow } from '../platform/graphql/policy.js';
import type { StaffRow } from '../staff/staff.queries.js';
import { StaffUserEntity } from '../staff/staff-user.entity.js';
import { Viewer } from '../staff/viewer.type.js';
import { ApiTokenEntity } from './api-token.entity.js';
import {
  ApiTokenCreateInput,
  ApiTokenCreatePayload,
  ApiTokenRevokeInput,
  ApiTokenRevokePayload,
} from './token.inputs.js';
import { tokenById, tokensOfPerson } from './token.loaders.js';
import { listTokens, maxOfPerson, type TokenRow } from './token.queries.js';
import { createToken, revokeToken } from './token.service.js';
import { allowedNow, isAnsweredFor } from './token-maker.js';

const ApiTokenConnection = connectionType('ApiToken', () => ApiTokenEntity);
type TokenAnswer = Promise<TokenRow | null> | null;

@Resolver(() => ApiTokenEntity)
export class ApiTokenResolver {
  @Allow('ADMIN')
  @Query(() => ApiTokenConnection, { description: 'The tokens of the shop, newest first; revoked ones stay listed.' })
  apiTokens(@Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo, @Args(() => PageArgs) page: PageArgs) {
    return listTokens(context, page, selectedNames(info).has('totalCount'));
  }

  @FieldResolver(() => Actor, { description: 'Who made it.' })
  createdBy(@Root() token: TokenRow): Actor {
    return actorAnswer(token.createdByKind, token.createdById, token.createdByName);
  }

  @FieldResolver(() => Boolean, {
    description:
      'Whether who made it (or who made the token that made it) still works in the shop: otherwise it opens nothing.',
  })
  isAnsweredFor(@Root() token: TokenRow): boolean {
    return isAnsweredFor(token);
  }

  @FieldResolver(() => [Permission], {
    description: 'What of its scopes it allows now: never more than who made it may do in the shop themselves.',
  })
  allowedScopes(@Root() token: TokenRow): Permission[] {
    return allowedNow(token.scopes, token);
  }

  @Allow('ADMIN')
  @Mutation(() => ApiTokenCreatePayload, {
    description: 'Makes a token and tells its secret, once. Refused with SCOPE_NOT_ALLOWED, EXPIRY_IN_PAST.',
  })
  apiTokenCreate(@Ctx() context: RequestContext, @Arg('input', () => ApiTokenCreateInput) input: ApiTokenCreateInput) {
    return createToken(context, input);
  }

  @Allow('ADMIN')
  @Mutation(() => ApiTokenRevokePayload, {
    description: 'Ends a token, within five seconds everywhere. Refused with NOT_FOUND.',
  })
  apiTokenRevoke(@Ctx() context: RequestContext, @Arg('input', () => ApiTokenRevokeInput) input: ApiTokenRevokeInput) {
    return revokeToken(context, input);
  }
}

@Resolver(() => ApiTokenCreatePayload)
export class ApiTokenCreatePayloadResolver {
  @FieldResolver(() => ApiTokenEntity, { nullable: true })
  apiToken(@Ctx() context: RequestContext, @Root() payload: ApiTokenCreatePayload): TokenAnswer {
    return payload.tokenId ? context.load(tokenById, payload.tokenId) : null;
  }
}

@Resolver(() => ApiTokenRevokePayload)
export class ApiTokenRevokePayloadResolver {
  @FieldResolver(() => ApiTokenEntity, { nullable: true, description: 'The token as it stands now.' })
  apiToken(@Ctx() context: RequestContext, @Root() payload: ApiTokenRevokePayload): TokenAnswer {
    return payload.tokenId ? context.load(tokenById, payload.tokenId) : null;
  }
}

@Resolver(() => StaffUserEntity)
export class StaffTokensResolver {
  @AtMost(maxOfPerson)
  @Allow('ADMIN')
  @FieldResolver(() => [ApiTokenEntity], {
    description: 'The living tokens of this shop that stand on the person, newest first: without them, they stop.',
  })
  apiTokens(@Ctx() context: RequestContext, @Root() { id }: StaffRow): Promise<TokenRow[]> {
    return context.load(tokensOfPerson, id);
  }
}

@Resolver(() => Viewer)
export class ViewerTokenResolver {
  @FieldResolver(() => ApiTokenEntity, { nullable: true, description: 'The token that asks; null for a person.' })
  token(@Ctx() context: RequestContext): TokenAnswer {
    return context.maybeActor?.kind === 'TOKEN' ? context.load(tokenById, context.maybeActor.id) : null;
  }
}

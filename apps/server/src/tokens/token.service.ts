import { apiTokenCreateInput } from '@clientela/domain/api-token';
import { uuidOf } from '@clientela/domain/global-id';
import { parseInput, problem } from '@clientela/domain/problem';
import { changesBetween, recordAudit } from '../audit/audit.service.js';
import type { RequestContext } from '../platform/context.js';
import { prepared } from '../platform/database/statement.js';
import { uuidv7 } from '../platform/database/values.js';
import { ApiTokenEntity } from './api-token.entity.js';
import type { ApiTokenCreateInput, ApiTokenRevokeInput } from './token.inputs.js';
import { tokensOf } from './token-auth.js';
import { newTokenSecret, secretHash } from './token-secret.js';

const subjectType = 'ApiToken';
const revoke = prepared(
  'api_token_revoke',
  `update api_token set revoked_at = now() where shop_id = $1 and id = $2 and revoked_at is null returning name`,
);
const exists = prepared('api_token_exists', 'select 1 from api_token where shop_id = $1 and id = $2');

/**
 * Makes a token. Its secret is in this answer and nowhere else, not even beside an `Idempotency-Key`: a repeated
 * request is told of the token without its secret.
 * @throws Problem SCOPE_NOT_ALLOWED, EXPIRY_IN_PAST
 */
export async function createToken(
  context: RequestContext,
  given: ApiTokenCreateInput,
): Promise<{ tokenId: string; secret: string | null }> {
  const { name, scopes, expiresAt = null } = parseInput(apiTokenCreateInput, given, ['input']);
  const lacking = scopes.find((scope) => !context.can(scope));
  if (lacking) throw problem('SCOPE_NOT_ALLOWED', ['input', 'scopes'], { params: { permission: lacking } });
  if (expiresAt && expiresAt <= new Date()) throw problem('EXPIRY_IN_PAST', ['input', 'expiresAt']);
  const { secret, prefix } = newTokenSecret();
  const id = uuidv7();
  const { shopId, actor } = context;
  const { tokenId } = await context.write(async (transaction) => {
    await transaction.manager.insert(ApiTokenEntity, {
      shopId,
      id,
      name,
      prefix,
      secretHash: secretHash(secret),
      scopes,
      expiresAt,
      createdById: actor.id,
      createdByKind: actor.kind,
      createdByName: actor.name,
    });
    const changes = changesBetween({}, { name, prefix, scopes, expiresAt });
    await recordAudit(transaction, context, [{ action: 'token.create', subjectType, subjectId: id, changes }]);
    return { tokenId: id };
  });
  return { tokenId, secret: tokenId === id ? secret : null };
}

/** Ends a token: at once in this server, within five seconds in every other. Revoking twice is no error. */
export async function revokeToken(context: RequestContext, { id }: ApiTokenRevokeInput): Promise<{ tokenId: string }> {
  const tokenId = uuidOf(subjectType, id, ['input', 'id']);
  const answer = await context.write(async (transaction) => {
    const key = [context.shopId, tokenId];
    const revoked = await transaction.query(revoke, key);
    if (revoked.length === 0) {
      if ((await transaction.query(exists, key)).length > 0) return { tokenId };
      throw problem('NOT_FOUND', ['input', 'id'], { params: { type: subjectType } });
    }
    const changes = { revoked: [false, true] as [unknown, unknown] };
    await recordAudit(transaction, context, [{ action: 'token.revoke', subjectType, subjectId: tokenId, changes }]);
    return { tokenId };
  });
  tokensOf(context.database).forget();
  return answer;
}

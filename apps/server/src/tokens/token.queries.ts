import type { ApiToken } from '@clientela/domain/api-token';
import type { ActorKind } from '../audit/audit-event.entity.js';
import type { RequestContext } from '../platform/context.js';
import { type KeysetOrder, keyset } from '../platform/database/keyset.js';
import { composed, prepared } from '../platform/database/statement.js';
import { type Connection, connectionOf, type PageArgs, pageRequest } from '../platform/graphql/connection.js';

/** A token as lists read it: without the hash of its secret. */
export interface TokenRow extends ApiToken {
  createdById: string;
  createdByKind: ActorKind;
  createdByName: string;
}

const columns = `t.id, t.name, t.prefix, t.scopes, t.created_at as "createdAt", t.expires_at as "expiresAt",
  t.last_used_at as "lastUsedAt", t.revoked_at as "revokedAt", t.created_by as "createdById",
  t.created_by_kind as "createdByKind", t.created_by_name as "createdByName"`;
const order: KeysetOrder = {
  expression: 't.created_at',
  cast: 'timestamptz',
  idExpression: 't.id',
  descending: true,
};

const byIds = prepared(
  'api_tokens_by_ids',
  `select ${columns} from api_token t where t.shop_id = $1 and t.id = any ($2::uuid[])`,
);
const count = prepared('api_tokens_count', 'select count(*)::integer as count from api_token t where t.shop_id = $1');

export const findTokens = (context: RequestContext, ids: readonly string[]) =>
  context.read<TokenRow>(byIds, [context.shopId, ids]);

/** The tokens of the shop, newest first, revoked and expired ones among them. */
export async function listTokens(
  context: RequestContext,
  args: PageArgs,
  wantsTotal: boolean,
): Promise<Connection<TokenRow>> {
  const page = pageRequest(args, 'apiTokens:created');
  const values: unknown[] = [context.shopId];
  const [counted] = wantsTotal ? await context.read<{ count: number }>(count, [context.shopId]) : [];
  const { after, orderBy, limit } = keyset(page, order, values);
  const statement = composed(`select ${columns} from api_token t where t.shop_id = $1 ${after} ${orderBy} ${limit}`);
  return connectionOf(page, {
    order: 'apiTokens:created',
    rows: await context.read<TokenRow>(statement, values),
    placeOf: (row) => ({ value: row.createdAt, id: row.id }),
    totalCount: counted?.count ?? null,
  });
}

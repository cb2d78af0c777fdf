import type { ApiToken } from '@clientela/domain/api-token';
import type { ActorKind } from '../audit/audit-event.entity.js';
import type { RequestContext } from '../platform/context.js';
import { type KeysetOrder, keyset } from '../platform/database/keyset.js';
import { composed, prepared } from '../platform/database/statement.js';
import { type Connection, connectionOf, type PageArgs, pageRequest } from '../platform/graphql/connection.js';
import { type Behind, behindColumns, joinBehind } from './token-maker.js';

/** A token as lists read it: without the hash of its secret. */
export interface TokenRow extends ApiToken, Behind {
  createdById: string;
  createdByKind: ActorKind;
  createdByName: string;
}

const columns = `t.id, t.name, t.prefix, t.scopes, t.created_at as "createdAt", t.expires_at as "expiresAt",
  t.last_used_at as "lastUsedAt", t.revoked_at as "revokedAt", t.created_by as "createdById",
  t.created_by_kind as "createdByKind", t.created_by_name as "createdByName", ${behindColumns}`;
const source = `api_token t ${joinBehind}`;
const order: KeysetOrder = {
  expression: 't.created_at',
  cast: 'timestamptz',
  idExpression: 't.id',
  descending: true,
};

const byIds = prepared(
  'api_tokens_by_ids',
  `select ${columns} from ${source} where t.shop_id = $1 and t.id = any ($2::uuid[])`,
);
/** More keys than this that stand on one person are not told of one by one. */
export const maxOfPerson = 100;
const ofPeople = prepared(
  'api_tokens_of_people',
  `select * from (
     select ${columns}, row_number() over (partition by b.id order by t.created_at desc, t.id) as place
     from ${source}
     where t.shop_id = $1 and b.kind = 'STAFF' and b.id = any ($2::uuid[])
       and t.revoked_at is null and (t.expires_at is null or t.expires_at > now())
   ) r where place <= ${maxOfPerson} order by place`,
);
const count = prepared('api_tokens_count', 'select count(*)::integer as count from api_token t where t.shop_id = $1');

export const findTokens = (context: RequestContext, ids: readonly string[]) =>
  context.read<TokenRow>(byIds, [context.shopId, ids]);

/** The living tokens for which these people answer, newest first. */
export const findTokensOfPeople = (context: RequestContext, staffIds: readonly string[]) =>
  context.read<TokenRow>(ofPeople, [context.shopId, staffIds]);

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
  const statement = composed(`select ${columns} from ${source} where t.shop_id = $1 ${after} ${orderBy} ${limit}`);
  return connectionOf(page, {
    order: 'apiTokens:created',
    rows: await context.read<TokenRow>(statement, values),
    placeOf: (row) => ({ value: row.createdAt, id: row.id }),
    totalCount: counted?.count ?? null,
  });
}

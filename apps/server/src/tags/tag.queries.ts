import type { Tag } from '@clientela/domain/tag';
import { foldText } from '@clientela/domain/text';
import type { RequestContext } from '../platform/context.js';
import { keyset } from '../platform/database/keyset.js';
import { composed, prepared } from '../platform/database/statement.js';
import { type Connection, connectionOf, type PageArgs, pageRequest } from '../platform/graphql/connection.js';

/** A tag as the lists read it: plain, not hydrated by the ORM. */
export interface TagRow extends Tag {
  nameKey: string;
}

export const tagColumns = `t.id, t.version, t.name, t.name_key as "nameKey", t.color, t.created_at as "createdAt", t.updated_at as "updatedAt"`;

const byIds = prepared(
  'tags_by_ids',
  `select ${tagColumns} from tag t where t.shop_id = $1 and t.id = any ($2::uuid[])`,
);
const customerCounts = prepared(
  'tags_customer_counts',
  `select tag_id as "tagId", count(*)::integer as count from customer_tag where shop_id = $1 and tag_id = any ($2::uuid[]) group by tag_id`,
);
const order = { expression: 't.name_key', cast: 'text', idExpression: 't.id', descending: false };

export const findTags = (context: RequestContext, ids: readonly string[]) =>
  context.read<TagRow>(byIds, [context.shopId, ids]);

export const countCustomers = (context: RequestContext, ids: readonly string[]) =>
  context.read<{ tagId: string; count: number }>(customerCounts, [context.shopId, ids]);

/** Tags by name; `query` finds a part of the name, ignoring case and accents. */
export async function listTags(
  context: RequestContext,
  args: PageArgs,
  query: string | null | undefined,
  wantsTotal: boolean,
): Promise<Connection<TagRow>> {
  const page = pageRequest(args, 'tags:name');
  const values: unknown[] = [context.shopId];
  const wanted = foldText(query ?? '').trim();
  let where = 't.shop_id = $1';
  if (wanted) {
    values.push(wanted);
    where += ` and position($${values.length} in t.name_key) > 0`;
  }
  const totalCount = wantsTotal
    ? (
        await context.read<{ count: number }>(composed(`select count(*)::integer as count from tag t where ${where}`), [
          ...values,
        ])
      )[0]?.count
    : null;
  const { after, orderBy, limit } = keyset(page, order, values);
  const rows = await context.read<TagRow>(
    composed(`select ${tagColumns} from tag t where ${where} ${after} ${orderBy} ${limit}`),
    values,
  );
  return connectionOf(page, {
    order: 'tags:name',
    rows,
    placeOf: (row) => ({ value: row.nameKey, id: row.id }),
    totalCount: totalCount ?? null,
  });
}

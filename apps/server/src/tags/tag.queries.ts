import type { Tag } from '@clientela/domain/tag';
import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../platform/context.js';
import { prepared } from '../platform/database/statement.js';
import { listByName, type NameListArgs } from '../platform/name-list.js';

/** A tag as the lists read it: plain, not hydrated by the ORM. */
export interface TagRow extends Tag {
  nameKey: string;
}

const columnsOf = (alias: string) =>
  `${alias}.id, ${alias}.version, ${alias}.name, ${alias}.name_key as "nameKey", ${alias}.color, ${alias}.created_at as "createdAt", ${alias}.updated_at as "updatedAt"`;
/** The columns of a tag in a select from `tag t`. */
export const tagColumns = columnsOf('t');
const named = { table: 'tag', columns: columnsOf('n') };

const byIds = prepared(
  'tags_by_ids',
  `select ${tagColumns} from tag t where t.shop_id = $1 and t.id = any ($2::uuid[])`,
);
const customerCounts = prepared(
  'tags_customer_counts',
  `select tag_id as "tagId", count(*)::integer as count from customer_tag where shop_id = $1 and tag_id = any ($2::uuid[]) group by tag_id`,
);

export const findTags = (context: RequestContext, ids: readonly string[]) =>
  context.read<TagRow>(byIds, [context.shopId, ids]);

export const countCustomers = (context: RequestContext, ids: readonly string[]) =>
  context.read<{ tagId: string; count: number }>(customerCounts, [context.shopId, ids]);

/** Tags by name; `query` finds a part of the name, ignoring case and accents. */
export const listTags = (context: RequestContext, args: NameListArgs, info: GraphQLResolveInfo) =>
  listByName<TagRow>(context, named, args, info);

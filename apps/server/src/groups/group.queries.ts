import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../platform/context.js';
import { prepared } from '../platform/database/statement.js';
import { listByName, type NameListArgs } from '../platform/name-list.js';
import { type DiscountColumns, discountColumns } from './discount.columns.js';

/** A group as the lists read it: plain and flat. `discountOf` makes its discount. */
export interface GroupRow extends DiscountColumns {
  id: string;
  version: number;
  name: string;
  nameKey: string;
  description: string | null;
  createdAt: Date;
  updatedAt: Date;
}

const columnsOf = (alias: string) =>
  `${alias}.id, ${alias}.version, ${alias}.name, ${alias}.name_key as "nameKey", ${alias}.description, ${discountColumns(alias)}, ${alias}.created_at as "createdAt", ${alias}.updated_at as "updatedAt"`;
/** The columns of a group in a select from `customer_group g`. */
export const groupColumns = columnsOf('g');
const named = { table: 'customer_group', columns: columnsOf('n') };

const byIds = prepared(
  'groups_by_ids',
  `select ${groupColumns} from customer_group g where g.shop_id = $1 and g.id = any ($2::uuid[])`,
);
const memberCounts = prepared(
  'groups_member_counts',
  `select group_id as "groupId", count(*)::integer as count from customer_group_member where shop_id = $1 and group_id = any ($2::uuid[]) group by group_id`,
);

export const findGroups = (context: RequestContext, ids: readonly string[]) =>
  context.read<GroupRow>(byIds, [context.shopId, ids]);

export const countMembers = (context: RequestContext, ids: readonly string[]) =>
  context.read<{ groupId: string; count: number }>(memberCounts, [context.shopId, ids]);

/** Groups by name; `query` finds a part of the name, ignoring case and accents. */
export const listGroups = (context: RequestContext, args: NameListArgs, info: GraphQLResolveInfo) =>
  listByName<GroupRow>(context, named, args, info);

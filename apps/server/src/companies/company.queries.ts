import type { IssuingCompany } from '@clientela/domain/issuing-company';
import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../platform/context.js';
import { prepared } from '../platform/database/statement.js';
import { listByName, type NameListArgs } from '../platform/name-list.js';

/** An issuing company as the lists read it: plain, not hydrated by the ORM. */
export interface IssuingCompanyRow extends IssuingCompany {
  nameKey: string;
}

const columnsOf = (alias: string) =>
  `${alias}.id, ${alias}.version, ${alias}.name, ${alias}.name_key as "nameKey", ${alias}.tax_id as "taxId", ${alias}.is_default as "isDefault", ${alias}.created_at as "createdAt", ${alias}.updated_at as "updatedAt"`;
/** The columns of an issuing company in a select from `issuing_company ic`. */
export const companyColumns = columnsOf('ic');
const named = { table: 'issuing_company', columns: columnsOf('n') };

const byIds = prepared(
  'companies_by_ids',
  `select ${companyColumns} from issuing_company ic where ic.shop_id = $1 and ic.id = any ($2::uuid[])`,
);
const orderCounts = prepared(
  'companies_order_counts',
  `select issuing_company_id as "companyId", count(*)::integer as count from sales_order where shop_id = $1 and issuing_company_id = any ($2::uuid[]) group by issuing_company_id`,
);

export const findCompanies = (context: RequestContext, ids: readonly string[]) =>
  context.read<IssuingCompanyRow>(byIds, [context.shopId, ids]);

/** Orders of companies, cancelled ones included. A company without any has no row. */
export const countOrders = (context: RequestContext, ids: readonly string[]) =>
  context.read<{ companyId: string; count: number }>(orderCounts, [context.shopId, ids]);

/** Issuing companies by name; `query` finds a part of the name, ignoring case and accents. */
export const listCompanies = (context: RequestContext, args: NameListArgs, info: GraphQLResolveInfo) =>
  listByName<IssuingCompanyRow>(context, named, args, info);

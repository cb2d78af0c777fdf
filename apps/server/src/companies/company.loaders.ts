import { defineLoader, oneByKey } from '../platform/loader.js';
import { countOrders, findCompanies, type IssuingCompanyRow } from './company.queries.js';

/** An issuing company by its id. */
export const companyById = defineLoader<string, IssuingCompanyRow | null>('companyById', async (context, ids) =>
  oneByKey(await findCompanies(context, ids), ids, (row) => row.id),
);

/** How many orders are invoiced by a company. */
export const orderCountOfCompany = defineLoader<string, number>('orderCountOfCompany', async (context, ids) => {
  const counts = oneByKey(await countOrders(context, ids), ids, (row) => row.companyId);
  return counts.map((row) => row?.count ?? 0);
});

import { packed } from '../platform/database/packed.js';
import type { Brought } from '../platform/list/brought.js';
import { companyById } from './company.loaders.js';
import { companyColumns, type IssuingCompanyRow } from './company.queries.js';

const company = packed<IssuingCompanyRow>({
  columns: companyColumns,
  types: { version: 'integer', isDefault: 'boolean', createdAt: 'instant', updatedAt: 'instant' },
  remember: 200,
});

/** The issuing company of each row, whole: `id` is the column that names it, as `c.issuing_company_id`. */
export const broughtCompany = (id: string): Brought<unknown> => ({
  column: 'packedCompany',
  sql: `select ${company.aggregate} from issuing_company ic where ic.shop_id = $1 and ic.id = ${id}`,
  receive(context, _row, text) {
    for (const row of company.rows(text)) context.prime(companyById, row.id, row);
  },
});

import { uuidOf } from '@clientela/domain/global-id';
import {
  issuingCompanyCreateInput,
  issuingCompanyKey,
  issuingCompanyLimits,
  issuingCompanyUpdateInput,
} from '@clientela/domain/issuing-company';
import { parseInput, problem } from '@clientela/domain/problem';
import { type Changes, changesBetween, recordAudit } from '../audit/audit.service.js';
import type { RequestContext } from '../platform/context.js';
import { onViolation } from '../platform/database/faults.js';
import { prepared } from '../platform/database/statement.js';
import { uuidv7 } from '../platform/database/values.js';
import { staleVersion } from '../platform/graphql/mutations.js';
import { nameTaken } from '../platform/name-taken.js';
import { releaseCustomers } from '../shops/release-customers.js';
import { countWithRoom, lockShop } from '../shops/shop-room.js';
import { IssuingCompanyEntity } from './company.entity.js';
import type {
  IssuingCompanyCreateInput,
  IssuingCompanyDeleteInput,
  IssuingCompanyUpdateInput,
} from './company.inputs.js';
import { countOrders } from './company.queries.js';
import { markOldest, takeMark } from './default-company.js';

const byKey = prepared('company_by_key', 'select id from issuing_company where shop_id = $1 and name_key = $2');
const companyCount = prepared(
  'company_count',
  'select count(*)::integer as count from issuing_company where shop_id = $1',
);
const customerCountOf = prepared(
  'company_customer_count',
  'select count(*)::integer as count from customer where shop_id = $1 and issuing_company_id = $2',
);
const subjectType = 'IssuingCompany';
const notFound = () => problem('NOT_FOUND', ['input', 'id'], { params: { type: subjectType } });

/** Makes an issuing company. @throws Problem NAME_TAKEN with the id of the company that has the name, TOO_MANY */
export async function createCompany(
  context: RequestContext,
  input: IssuingCompanyCreateInput,
): Promise<{ companyId: string }> {
  const { name, taxId = null, isDefault: wantsMark = false } = parseInput(issuingCompanyCreateInput, input, ['input']);
  const companyId = uuidv7();
  const nameKey = issuingCompanyKey(name);
  const saved = context.write(async (transaction) => {
    const { shopId } = context;
    const others = await countWithRoom(transaction, shopId, companyCount, issuingCompanyLimits.perShop.max);
    const isDefault = wantsMark || others === 0;
    const moved = isDefault ? await takeMark(transaction, shopId, companyId) : {};
    await transaction.manager.insert(IssuingCompanyEntity, { shopId, id: companyId, name, nameKey, taxId, isDefault });
    const changes = { ...changesBetween({}, { name, taxId, isDefault }), ...moved };
    await recordAudit(transaction, context, [{ action: 'company.create', subjectType, subjectId: companyId, changes }]);
    return { companyId };
  });
  return onViolation('issuing_company_name_uq', saved, () => nameTaken(context, subjectType, byKey, nameKey));
}

/** Changes an issuing company. @throws Problem NOT_FOUND, NAME_TAKEN, STALE_VERSION (with the company as it stands) */
export async function updateCompany(
  context: RequestContext,
  input: IssuingCompanyUpdateInput,
): Promise<{ companyId: string }> {
  const given = { ...input, name: input.name ?? undefined };
  const { id, expectedVersion, ...wanted } = parseInput(issuingCompanyUpdateInput, given, ['input']);
  const companyId = uuidOf(subjectType, id, ['input', 'id']);
  const { shopId } = context;
  const nameKey = wanted.name === undefined ? undefined : issuingCompanyKey(wanted.name);
  const saved = context.write(async (transaction) => {
    if (wanted.isDefault) await lockShop(transaction, shopId);
    const before = await transaction.manager.findOneBy(IssuingCompanyEntity, { shopId, id: companyId });
    if (!before) throw notFound();
    const moved = wanted.isDefault ? await takeMark(transaction, shopId, companyId) : {};
    const change = { ...wanted, ...(nameKey && { nameKey }), version: expectedVersion + 1, updatedAt: new Date() };
    const asRead = { shopId, id: companyId, version: expectedVersion };
    const { affected } = await transaction.manager.update(IssuingCompanyEntity, asRead, change);
    if (affected !== 1) throw staleVersion(expectedVersion, before.version, { companyId });
    const changes = { ...changesBetween(before, wanted), ...moved };
    await recordAudit(transaction, context, [{ action: 'company.update', subjectType, subjectId: companyId, changes }]);
    return { companyId };
  });
  return onViolation('issuing_company_name_uq', saved, () => nameTaken(context, subjectType, byKey, nameKey));
}

/**
 * Deletes an issuing company: its customers stay, and have none. When it was the default, the oldest other becomes it.
 * @throws Problem NOT_FOUND, COMPANY_HAS_ORDERS with their count, CUSTOMERS_LEFT
 */
export async function deleteCompany(
  context: RequestContext,
  input: IssuingCompanyDeleteInput,
): Promise<{ deletedId: string; customerCount: number; newDefaultId: string | null }> {
  const companyId = uuidOf(subjectType, input.id, ['input', 'id']);
  const { shopId } = context;
  const [orders] = await countOrders(context, [companyId]);
  if (orders) throw hasOrders(orders.count);
  const event = { action: 'company.release', subjectType } as const;
  const released = await releaseCustomers(context, 'issuing_company_id', companyId, event);
  const deleted = context.write(async (transaction) => {
    await lockShop(transaction, shopId);
    const before = await transaction.manager.findOneBy(IssuingCompanyEntity, { shopId, id: companyId });
    if (!before) throw notFound();
    const [customers] = await transaction.query<{ count: number }>(customerCountOf, [shopId, companyId]);
    await transaction.manager.delete(IssuingCompanyEntity, { shopId, id: companyId });
    const { newDefaultId, moved } = before.isDefault
      ? await markOldest(transaction, shopId, companyId)
      : { newDefaultId: null, moved: {} };
    const customerCount = released + (customers?.count ?? 0);
    const changes: Changes = { name: [before.name, null], customerCount: [customerCount, 0], ...moved };
    await recordAudit(transaction, context, [{ action: 'company.delete', subjectType, subjectId: companyId, changes }]);
    return { deletedId: input.id, customerCount, newDefaultId };
  });
  // The database alone decides: an order that arrives in this second counts as well.
  return onViolation('sales_order_issuing_company_fk', deleted, async () =>
    hasOrders((await countOrders(context, [companyId]))[0]?.count ?? 1),
  );
}

const hasOrders = (count: number) => problem('COMPANY_HAS_ORDERS', ['input', 'id'], { count });

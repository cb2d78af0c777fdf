import { bulkLimits } from '@clientela/domain/bulk';
import { Problem, problem, problemBelow } from '@clientela/domain/problem';
import type { RequestContext } from '../../platform/context.js';
import type { Transaction } from '../../platform/database/database.js';
import { type BoundStatement, countStatement, idsStatement, type ListCondition } from '../../platform/list/page.sql.js';
import { conditionOf } from '../list/customer-condition.js';
import { customerTable } from '../list/customer-table.js';
import type { CustomersFilterInput } from './bulk-filter.inputs.js';
import { customerUuids } from './bulk-outcome.js';

/** Answers the uuids of those who are meant, read where a write reads: it finds whom it changes. */
export type FindTargets = (query: Transaction['query']) => Promise<string[]>;

/** Reads whom an input means, one way or the other. @throws Problem INVALID_ID, INVALID_FILTER and what else is wrong with a filter */
export async function targetsOf(
  context: RequestContext,
  customerIds: readonly string[] | undefined,
  filter: CustomersFilterInput | null | undefined,
): Promise<FindTargets> {
  if (!filter) {
    const ids = customerUuids(customerIds ?? []);
    return async () => ids;
  }
  const condition = await conditionOfFilter(context, filter);
  return (query) => matching(query, context.shopId, condition, filter.expectedCount ?? null);
}

const place = ['input', 'filter'];

async function conditionOfFilter(context: RequestContext, { where, query }: CustomersFilterInput) {
  try {
    return await conditionOf(context, where, query);
  } catch (error) {
    throw error instanceof Problem ? problemBelow(error, place) : error;
  }
}

/** @throws Problem TOO_MANY, MATCHES_CHANGED */
async function matching(
  query: Transaction['query'],
  shopId: string,
  condition: ListCondition,
  expected: number | null,
): Promise<string[]> {
  // Without a name, so that it is planned by its values: a rare tag and a common one want different ways.
  const ask = <Row>({ statement, values }: BoundStatement) => query<Row>({ name: '', text: statement.text }, values);
  const { max } = bulkLimits.customers;
  const found = await ask<{ id: string }>(idsStatement(shopId, customerTable, condition, max + 1));
  if (found.length > max) {
    const [all] = await ask<{ count: number }>(countStatement(shopId, customerTable, condition));
    const count = all?.count ?? found.length;
    throw problem('TOO_MANY', place, { params: { max }, count });
  }
  if (expected !== null && expected !== found.length) {
    throw problem('MATCHES_CHANGED', [...place, 'expectedCount'], { params: { expected }, count: found.length });
  }
  return found.map(({ id }) => id).sort();
}

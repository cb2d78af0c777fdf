import { mapTerms } from '@clientela/domain/filter';
import { namesInFilter } from '@clientela/domain/filter-terms';
import type { OrderFilter, OrderTerm } from '@clientela/domain/order-filter';
import { customerTable } from '../../customers/list/customer-table.js';
import type { RequestContext } from '../../platform/context.js';
import { prepared } from '../../platform/database/statement.js';
import { likePatterns } from '../../platform/list/like.js';

/** Up to so many customers are looked for by their ids. */
const fewCustomers = 500;

const { name, id } = customerTable.search;
const found = prepared(
  'customers_found',
  `select f.${id} as id from ${name}_matches($1::text[], $2::boolean, ${fewCustomers + 1}) f`,
);

/**
 * The same filter with ids for the words that few customers are found by: PostgreSQL knows how few they are, and goes to
 * their orders. Words that find many stay, and so do those that say nothing.
 */
export async function withCustomers(context: RequestContext, filter: OrderFilter): Promise<OrderFilter> {
  const names = namesInFilter(filter, 'customer');
  if (names.length === 0) return filter;
  const idsOf = new Map(await Promise.all(names.map(async (text) => [text, await fewFound(context, text)] as const)));
  return mapTerms(filter, (term): OrderTerm => {
    if (term.field !== 'customer' || !('names' in term)) return term;
    const ids = term.names.flatMap((text) => idsOf.get(text) ?? []);
    return { ...term, ids: [...new Set([...term.ids, ...ids])], names: term.names.filter((text) => !idsOf.get(text)) };
  });
}

async function fewFound(context: RequestContext, text: string): Promise<string[] | null> {
  const rows = await context.read<{ id: string }>(found, [likePatterns(text), context.can('READ_PII')]);
  return rows.length > fewCustomers ? null : rows.map((row) => row.id);
}

import type { RequestContext } from '../../platform/context.js';
import { type UserError, userErrorOf } from '../../platform/graphql/user-error.js';
import type { BulkOutcome } from './bulk-outcome.js';

/** The part that every payload of a bulk change has. */
export interface BulkAnswer {
  results: { customerId: string; changed: boolean; userErrors: UserError[] }[];
  changedCount: number;
  unchangedCount: number;
}

/** A bulk outcome as its payload, in the language of the caller, with what `besides` makes of it. */
export async function bulkAnswer<Outcome extends BulkOutcome>(
  { language }: RequestContext,
  pending: Promise<Outcome>,
  besides: (outcome: Outcome) => object = () => ({}),
): Promise<BulkAnswer> {
  const outcome = await pending;
  const results = outcome.results.map(({ customerId, changed, issues }) => ({
    customerId,
    changed,
    userErrors: issues.map((issue) => userErrorOf(issue, language)),
  }));
  const changedCount = results.filter((result) => result.changed).length;
  return { results, changedCount, unchangedCount: results.length - changedCount, ...besides(outcome) };
}

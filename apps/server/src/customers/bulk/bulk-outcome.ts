import { globalId, uuidOf } from '@clientela/domain/global-id';
import type { ProblemIssue } from '@clientela/domain/problem';

/** What became of one customer of many. */
export interface BulkItem {
  /** Global id: results are plain JSON and go out as they are. */
  customerId: string;
  changed: boolean;
  issues: ProblemIssue[];
}
export interface BulkOutcome {
  results: BulkItem[];
}

/** The uuids of the customers of an input. @throws Problem INVALID_ID */
export const customerUuids = (ids: readonly string[]): string[] =>
  ids.map((id, index) => uuidOf('Customer', id, ['input', 'customerIds', index]));

/** What was found and done, by uuid. */
interface BulkFacts {
  readonly existing: readonly string[];
  readonly changed: readonly string[];
  readonly issues?: ReadonlyMap<string, ProblemIssue>;
}

/** One result for each customer that was asked for, in their order; those that this shop has not are NOT_FOUND. */
export function bulkOutcome(ids: readonly string[], { existing, changed, issues = new Map() }: BulkFacts): BulkOutcome {
  const [known, done] = [new Set(existing), new Set(changed)];
  return {
    results: ids.map((id, index) => {
      const missing: ProblemIssue = {
        code: 'NOT_FOUND',
        path: ['input', 'customerIds', index],
        params: { type: 'Customer' },
      };
      const issue = known.has(id) ? issues.get(id) : missing;
      return { customerId: globalId('Customer', id), changed: done.has(id), issues: issue ? [issue] : [] };
    }),
  };
}

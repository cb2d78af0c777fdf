import type { RequestContext } from '../../platform/context.js';
import type { Statement } from '../../platform/database/statement.js';

/** How a write reads and saves. */
export interface Doors {
  read<Row>(statement: Statement, values: readonly unknown[]): Promise<Row[]>;
  save<Row>(statement: Statement, values: readonly unknown[]): Promise<Row[]>;
}

/**
 * Runs a write that reads once and saves by one statement: each its own trip, with no transaction around both, because
 * the statement itself sees to it that nothing changed in between. What must be done once (`Idempotency-Key`) or takes
 * `several` statements runs in one transaction. The result must be plain JSON.
 */
export function throughDoors<T>(
  context: RequestContext,
  several: boolean,
  work: (doors: Doors) => Promise<T>,
): Promise<T> {
  if (several || context.idempotencyKey !== undefined) {
    return context.write(({ query }) => work({ read: query, save: query }));
  }
  return work({
    read: (statement, values) => context.read(statement, values),
    save: (statement, values) => context.writeOne(statement, values),
  });
}

import { insertCustomers } from '../customers/customer-insert.js';
import type { CustomerToCreate } from '../customers/customer-write.queries.js';
import { databaseFault, uniqueViolation } from '../platform/database/faults.js';
import { goesAlone, OrderChangedMeanwhile, type OrderWrite, saveOrders, savingStatement } from './order-save.js';
import type { OrderSource } from './order-source.js';

/**
 * Writes orders with the customers that are new with them: one statement and one network trip where nothing can be half
 * done, one transaction otherwise.
 * @throws OrderChangedMeanwhile
 */
export async function writeOrders(
  source: OrderSource,
  writes: readonly OrderWrite[],
  customers: readonly CustomerToCreate[],
  shopCurrency: string,
): Promise<void> {
  if (writes.length === 0) return;
  if (goesAlone(writes) && customers.length === 0) {
    const { statement, values } = savingStatement(source, writes, shopCurrency);
    if ((await source.writeOne(statement, values)).length === 0) throw new OrderChangedMeanwhile();
    return;
  }
  await source.write(async (transaction) => {
    await insertCustomers(transaction, source, customers);
    await saveOrders(transaction, source, writes, shopCurrency);
  });
}

/**
 * Errors of a transaction that are worth another look: somebody else wrote at the same time (unique and foreign keys,
 * serialisation, deadlock, lock), or the machine was too busy for so much at once (timeout).
 */
const passing: ReadonlySet<string> = new Set([uniqueViolation, '23503', '40001', '40P01', '55P03', '57014']);
const tries = 4;

/** Whether what failed may succeed when everything is looked up again. */
export const isPassing = (error: unknown): boolean =>
  error instanceof OrderChangedMeanwhile || passing.has(databaseFault(error)?.code ?? '');

/** A value that PostgreSQL takes in no form, or that breaks a rule of its tables. */
export function isValueRefused(error: unknown): boolean {
  const code = databaseFault(error)?.code ?? '';
  return code.startsWith('22') || code === '23514';
}

/** Looks up, decides and writes again where others wrote meanwhile. */
export async function trying<T>(attempt: () => Promise<T>): Promise<T> {
  for (let left = tries - 1; ; left -= 1) {
    try {
      return await attempt();
    } catch (error) {
      if (left === 0 || !isPassing(error)) throw error;
    }
  }
}

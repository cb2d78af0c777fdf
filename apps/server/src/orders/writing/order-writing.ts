import { type CustomerRow, customerBeside } from '../../customers/records/customer.row.js';
import { insertCustomers } from '../../customers/writing/customer-insert.js';
import type { CustomerToCreate } from '../../customers/writing/customer-write.queries.js';
import type { Transaction } from '../../platform/database/database.js';
import { databaseFault, uniqueViolation } from '../../platform/database/faults.js';
import { prepared } from '../../platform/database/statement.js';
import type { OrderRow } from '../records/order.row.js';
import { goesAlone, OrderChangedMeanwhile, type OrderWrite, saveOrders, savingStatement } from './order-save.js';
import type { OrderSource } from './order-source.js';

/** Customers that are made along with orders. */
export interface NewCustomers {
  readonly customers: readonly CustomerToCreate[];
  /** Phones by which the shop knows customers, and nobody had: of many who come at once one is made. */
  readonly phones: readonly string[];
}
export const noCustomers: NewCustomers = { customers: [], phones: [] };

const lockPhones = prepared(
  'phones_lock',
  `select pg_advisory_xact_lock(hashtextextended($1 || p.phone, 0)) from (select unnest($2::text[]) as phone order by 1) p`,
);
const phonesTaken = prepared(
  'phones_taken',
  'select id from customer where shop_id = $1 and phone = any ($2::text[]) limit 1',
);

/** No unique index can say that a phone is of one customer: families share them. So whoever makes one waits in line. */
async function refuseTakenPhones({ query }: Transaction, shopId: string, phones: readonly string[]): Promise<void> {
  if (phones.length === 0) return;
  await query(lockPhones, [shopId, phones]);
  if ((await query(phonesTaken, [shopId, phones])).length > 0) throw new OrderChangedMeanwhile();
}

/** An order as it is after the write, and the customer where somebody wanted it and it came along. */
interface Written {
  readonly order: OrderRow;
  readonly customer: CustomerRow | null;
}

/**
 * Writes orders with the customers that are new with them: one statement and one network trip where nothing can be half
 * done, one transaction otherwise. The one statement answers the order as it is then, and its customer where that is wanted.
 * @throws OrderChangedMeanwhile
 */
export async function writeOrders(
  source: OrderSource,
  writes: readonly OrderWrite[],
  { customers, phones }: NewCustomers,
  shopCurrency: string,
  wantsCustomer = false,
): Promise<Written[]> {
  if (writes.length === 0) return [];
  if (goesAlone(writes) && customers.length === 0) {
    const { statement, values } = savingStatement(source, writes, shopCurrency, wantsCustomer);
    const [row] = await source.writeOne<OrderRow & Record<string, unknown>>(statement, values);
    if (!row) throw new OrderChangedMeanwhile();
    return [{ order: row, customer: wantsCustomer ? customerBeside(row) : null }];
  }
  await source.write(async (transaction) => {
    await refuseTakenPhones(transaction, source.shopId, phones);
    await insertCustomers(transaction, source, customers);
    await saveOrders(transaction, source, writes, shopCurrency);
  });
  return [];
}

/**
 * Errors of a transaction that are worth another look at once: somebody else wrote at the same time (unique and foreign
 * keys, serialisation, deadlock).
 */
const passing: ReadonlySet<string> = new Set([uniqueViolation, '23503', '40001', '40P01']);
/** A lock that somebody held for as long as anybody waits: seconds have gone. */
const locked = '55P03';
/** The machine was too busy for so much at once, for even longer. */
const tooLong = '57014';
const tries = 4;

const codeOf = (error: unknown): string => databaseFault(error)?.code ?? '';
const isPassing = (error: unknown): boolean => error instanceof OrderChangedMeanwhile || passing.has(codeOf(error));

/** Whether others are in the way: what failed may succeed later. */
export const isBusy = (error: unknown): boolean => isPassing(error) || [locked, tooLong].includes(codeOf(error));

/** The same but for what no wait can heal: something that is not there, or is taken. */
export const isHeld = (error: unknown): boolean => isBusy(error) && !codeOf(error).startsWith('23');

/** A value that PostgreSQL takes in no form, or that breaks a rule of its tables. */
export const isValueRefused = (error: unknown): boolean => codeOf(error).startsWith('22') || codeOf(error) === '23514';

/** After so long nobody waits any more for those who are in the way: a request has to be answered. */
export const patienceMs = { one: 4_000, many: 6_000 } as const;

/** Looks up, decides and writes again where others wrote meanwhile, and waits for those who still do `until` a time. */
export async function trying<T>(attempt: () => Promise<T>, until = 0): Promise<T> {
  for (let left = tries - 1; ; left -= 1) {
    try {
      return await attempt();
    } catch (error) {
      const isAgain = isPassing(error) || (codeOf(error) === locked && Date.now() < until);
      if (left === 0 || !isAgain) throw error;
    }
  }
}

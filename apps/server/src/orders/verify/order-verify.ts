import { type GlobalType, globalId } from '@clientela/domain/global-id';
import type { PaymentStatus } from '@clientela/domain/order';
import { type Movement, type TransactionTotals, transactionTotals } from '@clientela/domain/order-money';
import { paymentStatusOf } from '@clientela/domain/order-states';
import type { Database, Transaction } from '../../platform/database/database.js';
import type { Statement } from '../../platform/database/statement.js';
import {
  customerNumbers,
  customerTotals,
  moneyOfBoth,
  moneySums,
  orderSums,
  paymentSamples,
  unsearchable,
} from './order-verify.sql.js';

/** Something that is kept and is not what the rows that it is made from come to. Amounts are in minor units. */
export interface Difference {
  /** The global id of the customer or order. */
  readonly id: string;
  readonly number: number;
  readonly field: string;
  readonly kept: string | null;
  readonly counted: string | null;
}

const comparisons: readonly [GlobalType, Statement][] = [
  ['Customer', customerNumbers],
  ['Customer', customerTotals],
  ['Order', orderSums],
  ['Order', moneySums],
  ['Order', unsearchable],
];

/**
 * Compares what a shop keeps of its orders in other places with the orders themselves: counts and totals of customers,
 * sums of orders, how far they are paid, and what they are found by. Nothing to tell means that all agrees. It may run
 * while others write: each statement sees whole transactions.
 */
export function verifyOrders(database: Database, shopId: string): Promise<Difference[]> {
  return database.write({ shopId }, async (transaction) => {
    // A big shop takes longer than a request may.
    await transaction.query({ name: '', text: 'set local statement_timeout = 0' });
    const found: Difference[] = [];
    for (const [type, statement] of comparisons) {
      const rows = await transaction.query<Difference>(statement, [shopId]);
      found.push(...rows.map((row) => ({ ...row, id: globalId(type, row.id) })));
    }
    return [...found, ...(await wrongMoneyOfBoth(transaction, shopId)), ...(await wrongPayments(transaction, shopId))];
  });
}

type Told = Pick<TransactionTotals, 'authorized' | 'paid' | 'refunded'> & {
  id: string;
  number: number;
  total: bigint;
  movements: (Omit<Movement, 'amount'> & { amount: number })[];
};

/** The sums of orders whose money staff and channel both tell of, by the domain's rule. */
async function wrongMoneyOfBoth({ query }: Transaction, shopId: string): Promise<Difference[]> {
  const found: Difference[] = [];
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const rows = await query<Told>(moneyOfBoth, [shopId, after]);
    for (const row of rows) {
      const movements = row.movements.map((one) => ({ ...one, amount: BigInt(one.amount) }));
      const totals = transactionTotals(movements, row.total);
      for (const field of ['authorized', 'paid', 'refunded'] as const) {
        const [kept, counted] = [String(row[field]), String(totals[field])];
        if (kept !== counted) found.push({ id: globalId('Order', row.id), number: row.number, field, kept, counted });
      }
    }
    const last = rows.at(-1);
    if (!last) return found;
    after = last.id;
  }
}

type Sample = TransactionTotals & { id: string; number: number; kept: PaymentStatus; total: bigint };

async function wrongPayments({ query }: Transaction, shopId: string): Promise<Difference[]> {
  const samples = await query<Sample>(paymentSamples, [shopId]);
  return samples.flatMap((sample) => {
    const { id, number, kept } = sample;
    const counted = paymentStatusOf(sample);
    return kept === counted ? [] : [{ id: globalId('Order', id), number, field: 'paymentStatus', kept, counted }];
  });
}

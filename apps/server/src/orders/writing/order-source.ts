import type { AuditSource } from '../../audit/audit.service.js';
import type { Database, Transaction } from '../../platform/database/database.js';
import type { Statement } from '../../platform/database/statement.js';

/** For whom orders are written, and how: the context of a request is one, and {@link orderSource} makes others. */
export interface OrderSource extends AuditSource {
  readonly database: Database;
  read<Row>(statement: Statement, values?: readonly unknown[]): Promise<Row[]>;
  /** One transaction. Its result is plain JSON. */
  write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
  /** A write of one statement: one network trip. */
  writeOne<Row>(statement: Statement, values: readonly unknown[]): Promise<Row[]>;
}

/** A source outside of any request: a file that is loaded, a test. */
export function orderSource(by: AuditSource & { readonly database: Database }): OrderSource {
  const { shopId, actor, requestId, database } = by;
  const scope = { shopId };
  return {
    shopId,
    actor,
    requestId,
    database,
    read: (statement, values) => database.read(scope, statement, values),
    write: (work) => database.write(scope, work),
    writeOne: (statement, values) => database.writeOne(scope, statement, values),
  };
}

const command = (text: string) => ({ name: '', text });

/** The same source, which hardly waits for what others hold. */
export function impatient(source: OrderSource): OrderSource {
  const { shopId, actor, requestId, database } = source;
  return {
    shopId,
    actor,
    requestId,
    database,
    read: (statement, values) => source.read(statement, values),
    write: (work) =>
      source.write(async (transaction) => {
        await transaction.query(command(`set local lock_timeout = '250ms'`));
        return work(transaction);
      }),
    writeOne(statement, values) {
      return this.write(({ query }) => query(statement, values));
    },
  };
}

/** The same source inside of a transaction that is open already: what one of its writes fails to do is undone alone. */
export function within(source: OrderSource, transaction: Transaction): OrderSource {
  const { shopId, actor, requestId, database } = source;
  const { query } = transaction;
  return {
    shopId,
    actor,
    requestId,
    database,
    read: query,
    async write(work) {
      await query(command('savepoint before_orders'));
      try {
        const result = await work(transaction);
        await query(command('release savepoint before_orders'));
        return result;
      } catch (error) {
        await query(command('rollback to savepoint before_orders'));
        throw error;
      }
    },
    writeOne(statement, values) {
      return this.write(({ query: send }) => send(statement, values));
    },
  };
}

import { problem } from '@clientela/domain/problem';
import type { Database, Transaction } from './database/database.js';
import { databaseFault } from './database/faults.js';
import type { Scope } from './database/scope.js';
import { prepared, type Statement } from './database/statement.js';

const claim = prepared(
  'idempotency_claim',
  `insert into idempotency_key (shop_id, actor_id, key, path, fingerprint) values ($1, $2, $3, $4, $5)`,
);
const keep = prepared(
  'idempotency_keep',
  `update idempotency_key set outcome = $5 where shop_id = $1 and actor_id = $2 and key = $3 and path = $4`,
);
const recall = prepared(
  'idempotency_recall',
  `select fingerprint, outcome from idempotency_key
   where shop_id = $1 and actor_id = $2 and key = $3 and path = $4 and created_at > now() - interval '24 hours'`,
);
const forget = prepared(
  'idempotency_forget',
  `delete from idempotency_key where shop_id = $1 and created_at <= now() - interval '24 hours'`,
);

/** What the mutation being run is called in the document, and a hash of what it was given. Set by the mutation wrapper. */
export interface RunningMutation {
  readonly path: string;
  readonly fingerprint: Buffer;
}

/** What a write must know of its request. */
interface WritingRequest {
  readonly idempotencyKey: string | undefined;
  readonly running: RunningMutation | undefined;
  readonly database: Database;
  readonly scope: Scope;
  readonly shopId: string;
  readonly actor: { readonly id: string };
  read<Row>(statement: Statement, values: readonly unknown[]): Promise<Row[]>;
}

/**
 * Runs a write, and when the request bears an `Idempotency-Key` runs it at most once in 24 hours: the key is claimed in
 * the write's own transaction, so key and effect live or die together, and of many parallel retries the database lets
 * one through while the others wait for its outcome.
 */
export async function writeOnce<T>(
  context: WritingRequest,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  const { idempotencyKey: key, running } = context;
  if (!key || !running) return context.database.write(context.scope, work);
  const owner = [context.shopId, context.actor.id, key, running.path];
  try {
    return await context.database.write(context.scope, async (transaction) => {
      await transaction.query(forget, [context.shopId]);
      await transaction.query(claim, [...owner, running.fingerprint]);
      const outcome = await work(transaction);
      await transaction.query(keep, [...owner, JSON.stringify(outcome)]);
      return outcome;
    });
  } catch (error) {
    if (databaseFault(error)?.constraint !== 'idempotency_key_pk') throw error;
    const [done] = await context.read<{ fingerprint: Buffer; outcome: T }>(recall, owner);
    if (!done) throw error;
    if (!done.fingerprint.equals(running.fingerprint)) throw problem('IDEMPOTENCY_KEY_REUSED');
    return done.outcome;
  }
}

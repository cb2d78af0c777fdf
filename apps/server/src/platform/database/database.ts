import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { DataSource, type EntityManager } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { type Row as AnyRow, runSteps, type Step } from './batch.js';
import { Unavailable, wasInTheWay } from './faults.js';
import { ReadTogether } from './read-together.js';
import { type Door, planByValues, type Scope, scopeFor, valuesOf } from './scope.js';
import type { Statement } from './statement.js';
import { typeParsers } from './values.js';

/** What a write may do inside its transaction. Everything goes through one client, one statement at a time. */
export interface Transaction {
  readonly manager: EntityManager;
  query<Row = Record<string, unknown>>(statement: Statement, values?: readonly unknown[]): Promise<Row[]>;
}

const refuseAborted = ({ signal }: Scope) => {
  if (signal?.aborted) throw new Unavailable('TIMEOUT');
};

/**
 * The two doors to PostgreSQL. `read` sees one scope and can change nothing; `write` is one transaction that has
 * committed when its promise resolves. There is no third: nothing else holds the pool.
 */
export class Database {
  readonly #pool: pg.Pool;
  readonly #together = new ReadTogether((scope, steps) => this.#batch('reading', scope, steps));
  /** Called with each statement that is sent; tests count with it. */
  onStatement: ((text: string) => void) | undefined;

  constructor(
    readonly dataSource: DataSource,
    /** More statements than this waiting for a connection are refused: who waits that long has given up. */
    readonly maxWaiting = Number.POSITIVE_INFINITY,
  ) {
    this.#pool = (dataSource.driver as PostgresDriver).master as pg.Pool;
    // A client that dies while idle is replaced by the pool; unheard, its error would end the process.
    this.#pool.on('error', () => {});
  }

  /** Whether so much waits for a connection that new work had better be refused before it has begun. */
  get isOverloaded(): boolean {
    return this.#pool.waitingCount > this.maxWaiting / 2;
  }

  /**
   * Rows of one statement under a scope, in a read-only transaction and one network trip. What a request reads at the
   * same time goes in the same one; but what is planned by its values may take long, and goes by itself.
   */
  read<Row = Record<string, unknown>>(scope: Scope, statement: Statement, values: readonly unknown[] = []) {
    if (!scope.signal || statement.isPlannedByValues) return this.#one<Row>('reading', scope, [statement, values]);
    return this.#together.read(scope.signal, scope, [statement, values]) as Promise<Row[]>;
  }

  /** A write that is a single statement: one transaction, one network trip. */
  writeOne<Row = Record<string, unknown>>(scope: Scope, statement: Statement, values: readonly unknown[] = []) {
    return onceMore(() => this.#one<Row>('writing', scope, [statement, values]));
  }

  /**
   * One transaction under a scope. Commits before it resolves; any error rolls back everything. Rolled back for a
   * deadlock or a conflict it runs once more, so `work` must do nothing but through its transaction.
   */
  write<T>(scope: Scope, work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return onceMore(() => this.#transaction(scope, work));
  }

  async #transaction<T>(scope: Scope, work: (transaction: Transaction) => Promise<T>): Promise<T> {
    this.#refuseCrowd();
    return this.dataSource.transaction(async (manager) => {
      const client = (await manager.queryRunner?.connect()) as pg.PoolClient & {
        getTransactionStatus(): string | null;
      };
      const send = async ({ name, text }: Statement, values: readonly unknown[]) => {
        refuseAborted(scope);
        this.onStatement?.(text);
        const { rows } = await client.query({ ...(name === '' ? { text } : { name, text }), values: [...values] });
        return rows as unknown[];
      };
      let plansByValues = false;
      const query = async <Row>(statement: Statement, values: readonly unknown[] = []) => {
        // Few writes have such a statement: what follows it in the same one may be planned anew as well.
        if (statement.isPlannedByValues && !plansByValues) await send(planByValues, []);
        plansByValues ||= statement.isPlannedByValues ?? false;
        return (await send(statement, values)) as Row[];
      };
      await send(scopeFor('writing', {}), valuesOf(scope));
      const result = await work({ manager, query });
      // COMMIT of an aborted transaction is a silent ROLLBACK: a swallowed error would lose the write and say nothing.
      if (client.getTransactionStatus() === 'E') throw new Error('A statement of this write failed and was swallowed.');
      refuseAborted(scope);
      return result;
    });
  }

  /** Calls one of the look-ups that run before the shop is known (they are SECURITY DEFINER functions). */
  async lookUp<Row = Record<string, unknown>>(statement: Statement, values: readonly unknown[]): Promise<Row[]> {
    this.#refuseCrowd();
    this.onStatement?.(statement.text);
    return (await this.#pool.query({ ...statement, values: [...values] })).rows as Row[];
  }

  async close(): Promise<void> {
    await this.dataSource.destroy();
  }

  #refuseCrowd() {
    if (this.#pool.waitingCount >= this.maxWaiting) throw new Unavailable('OVERLOADED');
  }

  async #batch(door: Door, scope: Scope, asked: readonly Step[]): Promise<AnyRow[][]> {
    refuseAborted(scope);
    this.#refuseCrowd();
    for (const [{ text }] of asked) this.onStatement?.(text);
    const [[first] = []] = asked;
    if (!first) return [];
    const client = await this.#pool.connect();
    try {
      return await runSteps(client, [[scopeFor(door, first), valuesOf(scope)], ...asked], typeParsers);
    } finally {
      client.release();
    }
  }

  async #one<Row>(door: Door, scope: Scope, step: Step): Promise<Row[]> {
    const [rows = []] = await this.#batch(door, scope, [step]);
    return rows as Row[];
  }
}

/** Runs a transaction again, once, when it was rolled back because another was in its way. */
async function onceMore<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if (!wasInTheWay(error)) throw error;
    // The two that met would meet again if both came back at once.
    await sleep(5 + Math.random() * 20);
    return run();
  }
}

/** So many statements are about a second of work for one connection. */
const waitingPerConnection = 400;

export interface DatabaseOptions {
  readonly url: string;
  readonly entities: readonly (new () => object)[];
  readonly poolSize?: number;
  readonly maxWaiting?: number;
}

/** Opens the application's connection pool. The role in the URL owns nothing: migrations use another. */
export async function openDatabase({ url, entities, poolSize = 10, maxWaiting }: DatabaseOptions): Promise<Database> {
  const dataSource = new DataSource({
    type: 'postgres',
    url,
    entities: [...entities],
    installExtensions: false,
    poolSize,
    applicationName: 'clientela',
    extra: { types: typeParsers, connectionTimeoutMillis: 5000 },
  });
  await dataSource.initialize();
  return new Database(dataSource, maxWaiting ?? poolSize * waitingPerConnection);
}

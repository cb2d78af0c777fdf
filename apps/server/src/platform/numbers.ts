import { LRUCache } from 'lru-cache';
import type { Database } from './database/database.js';
import type { Scope } from './database/scope.js';
import { prepared } from './database/statement.js';
import { perApplication } from './per-application.js';

const blockSize = 100;

const takeBlock = prepared(
  'number_block',
  `insert into number_sequence as s (shop_id, kind, next) values ($1, $2, 1 + $3::integer)
   on conflict (shop_id, kind) do update set next = s.next + $3::integer returning next`,
);

interface Block {
  next: number;
  end: number;
}

/**
 * Hands out short human numbers. A block is taken in a short transaction of its own, before the write opens, so that
 * nobody waits in line for the write of another; numbers of a block that nobody used are gaps, which are fine.
 */
export class NumberAllocator {
  readonly #blocks = new LRUCache<string, Block>({ max: 10_000 });
  readonly #taking = new Map<string, Promise<void>>();

  constructor(readonly database: Database) {}

  /** The next number of a kind in the shop, as `customer`. Call it outside of any transaction. */
  async next({ shopId }: Scope, kind: string): Promise<number> {
    const key = `${shopId} ${kind}`;
    for (;;) {
      const block = this.#blocks.get(key);
      if (block && block.next < block.end) return block.next++;
      await this.#take({ shopId }, kind, key);
    }
  }

  // Of all that wait for a block one takes it.
  #take(scope: Scope, kind: string, key: string): Promise<void> {
    const known = this.#taking.get(key);
    if (known) return known;
    const taking = this.database
      .writeOne<{ next: number }>(scope, takeBlock, [scope.shopId, kind, blockSize])
      .then(([row]) => {
        const end = row?.next ?? 0;
        this.#blocks.set(key, { next: end - blockSize, end });
      })
      .finally(() => this.#taking.delete(key));
    this.#taking.set(key, taking);
    return taking;
  }
}

/** The allocator of an application. */
export const numbersOf = perApplication((database) => new NumberAllocator(database));

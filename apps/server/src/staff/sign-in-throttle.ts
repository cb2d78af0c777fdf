import { createHash } from 'node:crypto';
import { problem } from '@clientela/domain/problem';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import type { Database } from '../platform/database/database.js';
import { perApplication } from '../platform/per-application.js';

const hour = 3600;
/** Wrong passwords an hour that reach the hash, for one account and for one address: more are answered without looking. */
const perHour = 20;
/** From this wrong password on, the same address waits for the same account: 2, 4, 8 … seconds. */
const delaysFrom = 5;

/** One try to sign in. */
export interface Attempt {
  failed(): Promise<void>;
  succeeded(): Promise<void>;
}

/**
 * Slows guessing down. Every try counts for the account, for the address and for both together, and is given back when
 * it was right; limits pass with the hour, so nobody is locked out for good. Accounts that do not exist count the same.
 */
export class SignInThrottle {
  readonly #account: RateLimiterPostgres;
  readonly #address: RateLimiterPostgres;
  readonly #both: RateLimiterPostgres;
  readonly #wait: RateLimiterPostgres;

  constructor(database: Database) {
    const limiter = (keyPrefix: string, clearExpiredByTimeout = false) =>
      new RateLimiterPostgres({
        storeClient: clientOver(database),
        storeType: 'client',
        tableName: 'rate_limit',
        tableCreated: true,
        clearExpiredByTimeout,
        keyPrefix: `sign-in-${keyPrefix}`,
        points: perHour,
        duration: hour,
      });
    this.#account = limiter('account', true);
    this.#address = limiter('address');
    this.#both = limiter('both');
    this.#wait = limiter('wait');
  }

  /** Lets a try through, or throws TOO_MANY_ATTEMPTS with the seconds to wait. */
  async begin(email: string, address: string): Promise<Attempt> {
    const place = keyOf(address);
    const account = keyOf(email);
    const both = keyOf(`${email} ${address}`);
    const wait = await this.#wait.get(both);
    if (wait && wait.msBeforeNext > 0) throw tooMany(wait);
    // The address first: one that is over its limit uses up nothing of the accounts it aims at.
    await consume(this.#address, place);
    const { consumedPoints: tries } = await consume(this.#both, both);
    await consume(this.#account, account);
    return {
      failed: async () => {
        if (tries >= delaysFrom) await this.#wait.set(both, 1, 2 ** (tries - delaysFrom + 1));
      },
      succeeded: async () => {
        await this.#address.reward(place, 1);
        await this.#account.reward(account, 1);
        await this.#both.delete(both);
      },
    };
  }
}

export const throttleOf = perApplication((database) => new SignInThrottle(database));

async function consume(limiter: RateLimiterPostgres, key: string): Promise<RateLimiterRes> {
  try {
    return await limiter.consume(key, 1);
  } catch (error) {
    throw error instanceof RateLimiterRes ? tooMany(error) : error;
  }
}

const tooMany = ({ msBeforeNext }: RateLimiterRes) =>
  problem('TOO_MANY_ATTEMPTS', [], { params: { seconds: Math.max(1, Math.ceil(msBeforeNext / 1000)) } });

/** Neither addresses nor e-mails stand in the table. */
const keyOf = (text: string) => createHash('sha256').update(text).digest('base64url');

interface Query {
  name?: string;
  text: string;
  values?: unknown[];
}

/** The limiter asks through the application's own pool. It counts in numbers, where our bigint columns are bigint. */
const clientOver = (database: Database) => ({
  async query({ name = '', text, values = [] }: Query) {
    const found = await database.lookUp<{ points: number; expire: bigint | null }>({ name, text }, values);
    const rows = found.map((row) => ({ ...row, expire: row.expire === null ? null : Number(row.expire) }));
    return { rows, rowCount: rows.length };
  },
});

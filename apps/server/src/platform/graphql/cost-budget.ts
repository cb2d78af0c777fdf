import { LRUCache } from 'lru-cache';
import type { Actor } from '../context.js';
import { publicError } from './errors.js';

/** How much a caller may ask for: a bucket of so many points that fills again at so many a second. */
export interface BudgetLimits {
  readonly size: number;
  readonly perSecond: number;
}

/** Twenty of the costliest documents at once, then two a second; hundreds of usual ones. */
export const defaultBudget: BudgetLimits = { size: 100_000, perSecond: 10_000 };

/** What a document costs that the server sees for the first time: it has to be parsed and checked, whatever comes of it. */
const unseenDocumentCost = 200;
/** What an operation costs that is refused before it runs. */
const refusedCost = 10;

/** What stands under `extensions.cost` of an answer. */
export interface CostReport {
  /** The most that the document could cost; it was taken from the bucket. */
  readonly requested: number;
  /** What is left in the bucket. */
  readonly available: number;
  readonly maximum: number;
  readonly restoredPerSecond: number;
}

interface Bucket {
  points: number;
  at: number;
}

/** People click, programs loop: a person in the back office gets this many times what a token gets. */
const staffFactor = 5;
const maxBuckets = 20_000;

/**
 * One bucket for each token, and for each person in each shop; who is not signed in shares that of their address. In
 * memory of this process: with several servers each gives the whole budget, which keeps any one from being flooded.
 */
export class CostBudget {
  readonly #buckets = new LRUCache<string, Bucket>({ max: maxBuckets });

  constructor(
    readonly limits: BudgetLimits,
    readonly now: () => number = () => performance.now(),
  ) {}

  /** Takes the cost from the caller's bucket. @throws GraphQLError THROTTLED with `retryAfterMs` when it does not hold that much */
  charge(actor: Actor | null, address: string, cost: number): CostReport {
    const factor = actor?.kind === 'STAFF' ? staffFactor : 1;
    const maximum = this.limits.size * factor;
    const perSecond = this.limits.perSecond * factor;
    const bucket = this.#bucketOf(actor ? `${actor.id} ${actor.shopId}` : address, maximum, perSecond);
    if (cost > bucket.points) {
      const retryAfterMs = Math.ceil(((Math.min(cost, maximum) - bucket.points) / perSecond) * 1000);
      throw publicError('THROTTLED', `Too much was asked for in a short time. Try again in ${retryAfterMs} ms.`, {
        retryAfterMs,
        cost: { requested: cost, available: Math.floor(bucket.points), maximum, restoredPerSecond: perSecond },
      });
    }
    bucket.points -= cost;
    return { requested: cost, available: Math.floor(bucket.points), maximum, restoredPerSecond: perSecond };
  }

  /** Charges for a document that has to be parsed and checked. @throws GraphQLError THROTTLED */
  chargeUnseen(actor: Actor | null, address: string): void {
    this.charge(actor, address, Math.min(unseenDocumentCost, this.limits.size));
  }

  /** Charges for an operation that is refused: who only ever asks for what is refused has a bucket as well. */
  chargeRefused(actor: Actor | null, address: string): void {
    this.charge(actor, address, Math.min(refusedCost, this.limits.size));
  }

  #bucketOf(key: string, maximum: number, perSecond: number): Bucket {
    const now = this.now();
    const known = this.#buckets.get(key);
    if (!known) {
      const made = { points: maximum, at: now };
      this.#buckets.set(key, made);
      return made;
    }
    known.points = Math.min(maximum, known.points + ((now - known.at) / 1000) * perSecond);
    known.at = now;
    return known;
  }
}

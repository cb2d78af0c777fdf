import { numbersOf } from '../../platform/numbers.js';
import type { OrderSource } from './order-source.js';

type Kind = 'order' | 'customer';

/**
 * Numbers for orders and customers, taken before a transaction opens: in it nobody waits for one. Those of a write that
 * did not come to pass are used by the next.
 */
export class NumberSupply {
  readonly #numbers: Record<Kind, number[]> = { order: [], customer: [] };
  readonly #used: Record<Kind, number> = { order: 0, customer: 0 };

  /** Sees to it that so many are at hand. Not inside of a transaction, unless it was seen to before. */
  async reserve(source: Pick<OrderSource, 'database' | 'shopId'>, kind: Kind, count: number): Promise<void> {
    const numbers = this.#numbers[kind];
    const missing = this.#used[kind] + count - numbers.length;
    for (let index = 0; index < missing; index += 1) {
      numbers.push(await numbersOf(source.database).next({ shopId: source.shopId }, kind));
    }
  }

  next(kind: Kind): number {
    const number = this.#numbers[kind][this.#used[kind]++];
    if (number === undefined) throw new Error('More numbers were used than reserved.');
    return number;
  }

  /** What was taken is in the database. */
  keep(): void {
    for (const kind of ['order', 'customer'] as const) {
      this.#numbers[kind].splice(0, this.#used[kind]);
      this.#used[kind] = 0;
    }
  }

  /** What was taken is not: it is handed out again. */
  giveBack(): void {
    this.#used.order = 0;
    this.#used.customer = 0;
  }
}

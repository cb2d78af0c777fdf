import type { OrderRows } from './order-rows.ts';

/** What the orders of each customer come to, as the product keeps it: in lists of numbers, for a million customers. */
export class Ledger {
  readonly #orders: Int32Array;
  readonly #spent: Float64Array;
  readonly #first: Float64Array;
  readonly #last: Float64Array;

  constructor(customers: number) {
    this.#orders = new Int32Array(customers);
    this.#spent = new Float64Array(customers);
    this.#first = new Float64Array(customers).fill(Number.POSITIVE_INFINITY);
    this.#last = new Float64Array(customers);
  }

  /** An order of a customer. They come in the order in which they were placed. */
  add(customer: number, { order, spent }: Pick<OrderRows, 'order' | 'spent'>): void {
    const placedAt = Date.parse(order.placed_at);
    this.#first[customer] = Math.min(this.#first[customer] ?? 0, placedAt);
    if (spent === null) return;
    this.#orders[customer] = (this.#orders[customer] ?? 0) + 1;
    this.#spent[customer] = (this.#spent[customer] ?? 0) + Number(spent);
    this.#last[customer] = placedAt;
  }

  of(customer: number) {
    const orderCount = this.#orders[customer] ?? 0;
    return {
      orderCount,
      spent: this.#spent[customer] ?? 0,
      firstAt: this.#first[customer] ?? Number.POSITIVE_INFINITY,
      lastAt: orderCount > 0 ? (this.#last[customer] ?? 0) : null,
    };
  }
}

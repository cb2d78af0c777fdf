import type { Row, Step } from './batch.js';
import { unavailableReason } from './faults.js';
import type { Scope } from './scope.js';

interface Waiting {
  readonly step: Step;
  resolve(rows: Row[]): void;
  reject(error: unknown): void;
}
interface Trip {
  readonly scope: Scope;
  readonly waiting: Waiting[];
}

/**
 * Collects what a request reads in one turn of the event loop, and sends it in one network trip: a trip costs as much as
 * a small statement does, on both sides.
 */
export class ReadTogether {
  readonly #trips = new WeakMap<object, Trip>();

  constructor(readonly send: (scope: Scope, steps: readonly Step[]) => Promise<Row[][]>) {}

  /** Rows of one statement; `request` tells requests apart. */
  read(request: object, scope: Scope, step: Step): Promise<Row[]> {
    return new Promise((resolve, reject) => {
      const one = { step, resolve, reject };
      const trip = this.#trips.get(request);
      if (trip && isSame(trip.scope, scope)) {
        trip.waiting.push(one);
        return;
      }
      const begun = { scope, waiting: [one] };
      this.#trips.set(request, begun);
      // Loaders send what they collected between the promises of this turn and what comes after it.
      setImmediate(() => {
        if (this.#trips.get(request) === begun) this.#trips.delete(request);
        void this.#sendAll(begun);
      });
    });
  }

  async #sendAll({ scope, waiting }: Trip): Promise<void> {
    try {
      const answers = await this.send(
        scope,
        waiting.map(({ step }) => step),
      );
      for (const [index, one] of waiting.entries()) one.resolve(answers[index] ?? []);
    } catch (error) {
      // One failed and took the others along: each has its own answer.
      if (waiting.length > 1 && isOfOne(error)) {
        for (const one of waiting) void this.#sendAll({ scope, waiting: [one] });
      } else for (const one of waiting) one.reject(error);
    }
  }
}

const isSame = (a: Scope, b: Scope) => a.shopId === b.shopId && a.staffId === b.staffId;

/** Whoever was turned away, or took too long, had better not come again. */
const isOfOne = (error: unknown) => unavailableReason(error) === null;

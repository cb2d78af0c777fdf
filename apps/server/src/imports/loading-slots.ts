import { publicError } from '../platform/graphql/errors.js';

/** Files that one server loads at the same time: each holds a connection and some tens of megabytes. */
const atOnce = 4;
/** Of one shop: however many it has, another's file does not wait for them. */
const ofOneShop = 3;

/** Which shops load files now. */
export class LoadingSlots {
  readonly #busy: string[] = [];

  /** Does the work while a file may be loaded. @throws GraphQLError SERVICE_UNAVAILABLE when too many are */
  async hold<T>(shopId: string, work: () => Promise<T>): Promise<T> {
    const own = this.#busy.filter((busy) => busy === shopId).length;
    if (own >= ofOneShop || this.#busy.length >= atOnce) {
      throw publicError('SERVICE_UNAVAILABLE', 'Other files are being loaded. Try again soon.', { retryAfterMs: 5000 });
    }
    this.#busy.push(shopId);
    try {
      return await work();
    } finally {
      this.#busy.splice(this.#busy.indexOf(shopId), 1);
    }
  }
}

import type { Filled } from '../data/fill.ts';
import type { Ask } from '../operation.ts';
import type { BareOperation } from '../servers/bare-sql.ts';

/** Makes the requests to both kinds of server. */
export class Asker {
  readonly #headers: Record<string, string>;
  #turn = 0;

  readonly filled: Filled;

  constructor(filled: Filled) {
    this.filled = filled;
    this.#headers = { authorization: `Bearer ${filled.token}` };
  }

  graphql(query: string, variables: object): Ask {
    return { path: '/graphql', headers: this.#headers, body: JSON.stringify({ query, variables }) };
  }
  bare(op: BareOperation, values: readonly unknown[]): Ask {
    return { path: '/', headers: this.#headers, body: JSON.stringify({ op, values }) };
  }
  /** Another customer each time, spread over the whole shop: the place in the fill. */
  nextIndex(): number {
    this.#turn += 1;
    return (this.#turn * 7919) % this.filled.customerIds.length;
  }
  nextCustomer(): string {
    return this.filled.customerIds[this.nextIndex()] ?? '';
  }
  /** Of those with twenty orders or more. */
  nextRegular(): string {
    const { regularIds } = this.filled;
    return regularIds[this.nextIndex() % regularIds.length] ?? '';
  }
}

/** The global id of an object. */
export const idOf = (prefix: 'cus' | 'grp' | 'tag' | 'chn', uuid: string) => `${prefix}_${uuid.replaceAll('-', '')}`;

import type { NodeSource } from './graphql/node.js';

type Class = new () => object;

/** What a slice plugs into the application: `app.ts` has one line for each. */
export interface Slice {
  readonly name: string;
  readonly entities?: readonly Class[];
  readonly resolvers?: readonly (abstract new () => object)[];
  readonly nodes?: readonly NodeSource[];
}

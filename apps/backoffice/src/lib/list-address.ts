import * as z from 'zod/mini';
import type { Sort } from './sort';

export const pageSizes = [50, 100] as const;
export type PageSize = (typeof pageSizes)[number];
export const defaultPageSize: PageSize = 50;

/**
 * The state of a list, all of it in the address: `?q=` the filter, in the grammar of the API's `query` (`ana tag:vip`) ·
 * `orden=` e.g. `-gasto` · `despues=` or `antes=` the cursor of a page · `n=` rows in a page ·
 * `ver=` the id of the row that is looked at beside the list.
 */
export interface ListSearch<Order extends string = string> {
  q?: string | undefined;
  orden?: Order | undefined;
  despues?: string | undefined;
  antes?: string | undefined;
  n?: PageSize | undefined;
  ver?: string | undefined;
}

const text = z.catch(z.optional(z.string()), undefined);
const sizes = { 50: 50, 100: 100 } as const;
/** `z.transform(Number)` would widen to any number, and `search={{ n: 75 }}` would compile. */
const pageSize = z.union([
  z.literal(pageSizes),
  z.pipe(
    z.enum(['50', '100']),
    z.transform((n) => sizes[n]),
  ),
]);

/** The same list from its first page. */
export const fromStart = <Search extends ListSearch>(search: Search): Search => ({
  ...search,
  despues: undefined,
  antes: undefined,
  ver: undefined,
});

/**
 * How one list is said in an address.
 * @param names the word of each sort key in the address; `-` before it sorts downwards
 * @param usual the order that needs no words
 */
export function listAddress<Key extends string, Name extends string>(
  names: Record<Name, Key>,
  usual: NoInfer<Name | `-${Name}`>,
) {
  type Order = Name | `-${Name}`;
  const upwards = Object.keys(names) as Name[];
  const orders: Order[] = [...upwards, ...upwards.map((name): Order => `-${name}`)];
  // A broken value counts as absent: a link never fails.
  const schema = z.object({
    q: text,
    orden: z.catch(z.optional(z.enum(orders)), undefined),
    despues: text,
    antes: text,
    n: z.catch(z.optional(pageSize), undefined),
    ver: text,
  });
  const sortOf = ({ orden = usual }: ListSearch<Order>): Sort<Key> => {
    const descending = orden.startsWith('-');
    return { key: names[(descending ? orden.slice(1) : orden) as Name], descending };
  };
  return {
    parse: (raw: Record<string, unknown>): ListSearch<Order> => schema.parse(raw) as ListSearch<Order>,
    sortOf,
    /** The address of a sort. A cursor belongs to its order, so the list starts again. */
    withSort: (search: ListSearch<Order>, sort: Sort<Key>): ListSearch<Order> => {
      const name = upwards.find((one) => names[one] === sort.key);
      const order = name && (sort.descending ? (`-${name}` as const) : name);
      return fromStart({ ...search, orden: order === usual ? undefined : order });
    },
    /** What the API is asked for this address. */
    variables: (search: ListSearch<Order>) => {
      const size = search.n ?? defaultPageSize;
      const { key, descending } = sortOf(search);
      const page = search.antes ? { last: size, before: search.antes } : { first: size, after: search.despues };
      return { query: search.q, sortKey: key, direction: descending ? ('DESC' as const) : ('ASC' as const), ...page };
    },
  };
}

/** The address of one kind of list. */
export type ListAddress<Key extends string, Order extends string> = {
  parse: (raw: Record<string, unknown>) => ListSearch<Order>;
  sortOf: (search: ListSearch<Order>) => Sort<Key>;
  withSort: (search: ListSearch<Order>, sort: Sort<Key>) => ListSearch<Order>;
};

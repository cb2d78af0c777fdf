import * as z from 'zod/mini';
import type { CustomerSortKey, CustomersQueryVariables } from '../../gql/graphql';
import type { Sort } from '../../ui/data-table';

/** How the address says each sort key; `-` before it sorts downwards. */
const sortNames = {
  nombre: 'NAME',
  correo: 'EMAIL',
  numero: 'NUMBER',
  creado: 'CREATED_AT',
  actualizado: 'UPDATED_AT',
  pedidos: 'ORDER_COUNT',
  gasto: 'TOTAL_SPENT',
  ultimo_pedido: 'LAST_ORDER_AT',
} as const satisfies Record<string, CustomerSortKey>;
type SortName = keyof typeof sortNames;

const upwards = Object.keys(sortNames) as SortName[];
const orders = [...upwards, ...upwards.map((name) => `-${name}` as const)];
type Order = SortName | `-${SortName}`;

export const pageSizes = [50, 100] as const;
export type PageSize = (typeof pageSizes)[number];

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

/** The state of the customers list, all of it in the address. A broken value counts as absent: a link never fails. */
const searchSchema = z.object({
  q: text,
  orden: z.catch(z.optional(z.enum(orders)), undefined),
  despues: text,
  antes: text,
  n: z.catch(z.optional(pageSize), undefined),
});

/**
 * `?q=` the filter, in the grammar of the API's `query` (`ana tag:vip`) · `orden=` e.g. `-gasto` · `despues=` or
 * `antes=` the cursor of a page · `n=` rows in a page.
 */
export type CustomerListSearch = z.infer<typeof searchSchema>;
export const parseCustomerListSearch = (raw: Record<string, unknown>): CustomerListSearch => searchSchema.parse(raw);

export const defaultPageSize: PageSize = 50;
const defaultOrder: Order = '-creado';

/** The newest customers first, unless the address says otherwise. */
export function sortOf({ orden = defaultOrder }: CustomerListSearch): Sort<CustomerSortKey> {
  const descending = orden.startsWith('-');
  return { key: sortNames[orden.replace('-', '') as SortName], descending };
}

/** The address of a sort; the default one needs no words. A cursor belongs to its order, so the list starts again. */
export function withSort(search: CustomerListSearch, sort: Sort<CustomerSortKey>): CustomerListSearch {
  const name = upwards.find((one) => sortNames[one] === sort.key) ?? 'creado';
  const order: Order = sort.descending ? `-${name}` : name;
  return fromStart({ ...search, orden: order === defaultOrder ? undefined : order });
}

/** The same list from its first page. */
export const fromStart = (search: CustomerListSearch): CustomerListSearch => ({
  ...search,
  despues: undefined,
  antes: undefined,
});

/** What the API is asked for this address. */
export function listVariables(search: CustomerListSearch): CustomersQueryVariables {
  const size = search.n ?? defaultPageSize;
  const { key, descending } = sortOf(search);
  const page = search.antes ? { last: size, before: search.antes } : { first: size, after: search.despues };
  return { query: search.q, sortKey: key, direction: descending ? 'DESC' : 'ASC', ...page };
}

import { defineLoader, groupByKey, oneByKey } from '../../platform/loader.js';
import { newestFirst } from '../../platform/newest.js';
import type { TagRow } from '../../tags/tag.queries.js';
import {
  type AddressRow,
  findAddresses,
  findAddressesOf,
  findCustomers,
  findGroupsOf,
  findLoginsOf,
  findNotes,
  findTagsOf,
  findTotalsOf,
  type MemberGroupRow,
  type NoteRow,
  noteColumns,
  type TotalRow,
} from './customer.queries.js';
import type { CustomerRow } from './customer.row.js';

const idOf = (row: { id: string }) => row.id;
const customerIdOf = (row: { customerId: string }) => row.customerId;
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** In the order in which a customer's tags and groups are shown, wherever they were read. */
export const byName = <Row extends { nameKey: string }>(rows: Row[]): Row[] =>
  rows.length < 2 ? rows : rows.sort((a, b) => compare(a.nameKey, b.nameKey));
/** In the order in which a customer's addresses were added. */
export const byAge = <Row extends { id: string }>(rows: Row[]): Row[] => rows.sort((a, b) => compare(a.id, b.id));

/** In the alphabet of currencies. */
export const byCurrency = (rows: TotalRow[]): TotalRow[] =>
  rows.sort((a, b) => compare(a.currencyCode, b.currencyCode));

/** A customer by its id, whole. */
export const customerById = defineLoader<string, CustomerRow | null>('customerById', async (context, ids) =>
  oneByKey(await findCustomers(context, ids), ids, idOf),
);

export const tagsOfCustomer = defineLoader<string, TagRow[]>('tagsOfCustomer', async (context, ids) =>
  groupByKey(await findTagsOf(context, ids), ids, customerIdOf).map(byName),
);

export const groupsOfCustomer = defineLoader<string, MemberGroupRow[]>('groupsOfCustomer', async (context, ids) =>
  groupByKey(await findGroupsOf(context, ids), ids, customerIdOf).map(byName),
);

export const addressesOfCustomer = defineLoader<string, AddressRow[]>('addressesOfCustomer', async (context, ids) =>
  groupByKey(await findAddressesOf(context, ids), ids, customerIdOf).map(byAge),
);

/** What a customer spent in each currency. */
export const totalsOfCustomer = defineLoader<string, TotalRow[]>('totalsOfCustomer', async (context, ids) =>
  groupByKey(await findTotalsOf(context, ids), ids, customerIdOf).map(byCurrency),
);

/** Whether a customer can sign in to the private area. */
export const hasLoginOfCustomer = defineLoader<string, boolean>('hasLoginOfCustomer', async (context, ids) => {
  const logins = await findLoginsOf(context, ids);
  return groupByKey(logins, ids, customerIdOf).map((found) => found.length > 0);
});

/** What the staff wrote about a customer, the newest first. */
export const notesOfCustomer = newestFirst<NoteRow>({
  name: 'customer notes',
  table: 'customer_note',
  columns: noteColumns,
  parent: { column: 'customer_id', of: customerIdOf },
});

export const addressById = defineLoader<string, AddressRow | null>('addressById', async (context, ids) =>
  oneByKey(await findAddresses(context, ids), ids, idOf),
);

export const noteById = defineLoader<string, NoteRow | null>('noteById', async (context, ids) =>
  oneByKey(await findNotes(context, ids), ids, idOf),
);

import { addressSearchText, noteSearchText, type SearchAddress, searchSectionEnd } from '@clientela/domain/search-text';
import type { RequestContext } from '../../platform/context.js';
import type { Transaction } from '../../platform/database/database.js';
import { prepared } from '../../platform/database/statement.js';

/** The end of a section, as SQL. */
export const sectionEnd = `E'${searchSectionEnd.replaceAll('\n', '\\n')}'`;

/** SQL for `text` of `customer_search s` with one section replaced and the others as they are, whatever others made of them. */
export const withSection = (section: 1 | 2 | 3, value: string): string =>
  [1, 2, 3]
    .map((each) => (each === section ? value : `split_part(s.text, ${sectionEnd}, ${each})`))
    .join(` || ${sectionEnd} || `);

const replacing = (section: 2 | 3) =>
  `update customer_search s set text = ${withSection(section, '$3::text')} where s.shop_id = $1 and s.customer_id = $2`;
const setAddresses = prepared('search_addresses', replacing(2));
const setNotes = prepared('search_notes', replacing(3));
const newestNotes = prepared(
  'search_newest_notes',
  'select body from customer_note where shop_id = $1 and customer_id = $2 order by id desc limit 100',
);

/** Lets a customer be found by these addresses, which are all it has. */
export const searchByAddresses = (
  { query }: Transaction,
  { shopId }: RequestContext,
  customerId: string,
  addresses: readonly SearchAddress[],
) => query(setAddresses, [shopId, customerId, addressSearchText(addresses)]);

/** Lets a customer be found by the notes that the transaction sees. */
export async function searchByNotes({ query }: Transaction, { shopId }: RequestContext, customerId: string) {
  const notes = await query<{ body: string }>(newestNotes, [shopId, customerId]);
  await query(setNotes, [shopId, customerId, noteSearchText(notes.map((note) => note.body))]);
}

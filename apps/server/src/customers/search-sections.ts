import { addressSearchText, noteSearchText, type SearchAddress, searchSectionEnd } from '@clientela/domain/search-text';
import type { RequestContext } from '../platform/context.js';
import type { Transaction } from '../platform/database/database.js';
import { prepared } from '../platform/database/statement.js';

/** SQL that replaces one section of `text` by `$3` and keeps the others, whatever others have made of them meanwhile. */
const replacing = (section: 1 | 2 | 3) => {
  const end = `E'${searchSectionEnd.replaceAll('\n', '\\n')}'`;
  const sections = [1, 2, 3].map((each) => (each === section ? '$3::text' : `split_part(s.text, ${end}, ${each})`));
  return `update customer_search s set text = ${sections.join(` || ${end} || `)} where s.shop_id = $1 and s.customer_id = $2`;
};
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

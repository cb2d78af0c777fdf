import { withSection } from '../../customers/writing/search-sections.js';
import { prepared } from '../../platform/database/statement.js';

export const insertIdentities = prepared(
  'import_identities_insert',
  `insert into import_identity (shop_id, fingerprint, customer_id)
   select $1, fingerprint, customer_id from unnest($2::text[], $3::uuid[]) as i (fingerprint, customer_id) on conflict do nothing`,
);

/** A login that is there already was made, or its password changed, by the customer: a file never takes its place. */
export const insertLogins = prepared(
  'import_logins_insert',
  `insert into customer_login (shop_id, customer_id, password_hash)
   select $1, customer_id, hash from unnest($2::uuid[], $3::text[]) as l (customer_id, hash) on conflict do nothing`,
);

/** New customers are born archived; others change, which raises their version. */
export const archiveNew = prepared(
  'import_archive_new',
  `update customer set status = 'ARCHIVED' where shop_id = $1 and id = any ($2::uuid[])`,
);
export const archiveActive = prepared(
  'import_archive_active',
  `update customer set status = 'ARCHIVED', version = version + 1, updated_at = now()
   where shop_id = $1 and id = any ($2::uuid[]) and status = 'ACTIVE'`,
);

const replacing = (section: 2 | 3) =>
  `update customer_search s set text = ${withSection(section, 'n.text')}
   from unnest($2::uuid[], $3::text[]) as n (customer_id, text) where s.shop_id = $1 and s.customer_id = n.customer_id`;

/** The sections of the search texts of many customers that hold their addresses, and those of their notes. */
export const replaceAddressSections = prepared('import_search_addresses', replacing(2));
export const replaceNoteSections = prepared('import_search_notes', replacing(3));

/** How many tags and groups a customer has. */
export interface LinkCounts {
  readonly id: string;
  readonly tags: number;
  readonly groups: number;
}
export const linkCounts = prepared(
  'import_link_counts',
  `select c.id,
     (select count(*) from customer_tag t where t.shop_id = $1 and t.customer_id = c.id)::integer as tags,
     (select count(*) from customer_group_member g where g.shop_id = $1 and g.customer_id = c.id)::integer as groups
   from customer c where c.shop_id = $1 and c.id = any ($2::uuid[])`,
);

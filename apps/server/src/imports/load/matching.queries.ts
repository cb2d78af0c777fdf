import { customerColumns } from '../../customers/records/customer.row.js';
import { prepared } from '../../platform/database/statement.js';

/** Customers that have one of these references, e-mails or fingerprints, and how they were found by the last. */
export const matchingCustomers = prepared(
  'import_matching',
  `with known as (
     select customer_id, fingerprint from import_identity where shop_id = $1 and fingerprint = any ($4::text[])
   ), matched as (
     select id from customer where shop_id = $1 and external_reference = any ($2::text[])
     union select id from customer where shop_id = $1 and email_normalized = any ($3::text[])
     union select customer_id from known
   )
   select ${customerColumns},
     exists (select from customer_login l where l.shop_id = $1 and l.customer_id = c.id) as "hasLogin",
     array(select fingerprint::text from known where customer_id = c.id) as fingerprints
   from customer c where c.shop_id = $1 and c.id in (select id from matched)`,
);

export const addressesOf = prepared(
  'import_addresses',
  `select customer_id as "customerId", recipient, company, line1, line2, city, postal_code as "postalCode",
     country_code as "countryCode", phone
   from address where shop_id = $1 and customer_id = any ($2::uuid[]) order by id`,
);

export const tagsOf = prepared(
  'import_tags',
  `select ct.customer_id as "customerId", t.name_key as key from customer_tag ct
   join tag t on t.shop_id = ct.shop_id and t.id = ct.tag_id where ct.shop_id = $1 and ct.customer_id = any ($2::uuid[])`,
);

export const groupsOf = prepared(
  'import_groups',
  `select m.customer_id as "customerId", g.name_key as key from customer_group_member m
   join customer_group g on g.shop_id = m.shop_id and g.id = m.group_id where m.shop_id = $1 and m.customer_id = any ($2::uuid[])`,
);

export const notesOf = prepared(
  'import_notes',
  `select customer_id as "customerId", body from customer_note where shop_id = $1 and customer_id = any ($2::uuid[]) order by id desc`,
);

import { ordersByStates, ordersOfCustomer, orderWrites } from './bare-order-sql.ts';

/**
 * What a careful developer would write by hand: one prepared statement per operation on the product's own tables.
 * $1 is always the shop. Relations travel as separated text, which measured faster than JSON made in SQL.
 */
const columns = `c.id, c.number, c.version, c.display_name, c.email, c.phone, c.type, c.status, c.order_count, c.total_spent::text, c.last_order_at, c.created_at`;
const groups = `(select string_agg(g.id || E'\\x1f' || g.name, E'\\x1e' order by g.name_key) from customer_group_member m join customer_group g on g.shop_id = m.shop_id and g.id = m.group_id where m.shop_id = $1 and m.customer_id = c.id) as groups`;
const tags = `(select string_agg(t.id || E'\\x1f' || t.name || E'\\x1f' || t.color, E'\\x1e' order by t.name_key) from customer_tag m join tag t on t.shop_id = m.shop_id and t.id = m.tag_id where m.shop_id = $1 and m.customer_id = c.id) as tags`;
const addresses = `(select json_agg(json_build_object('id', a.id, 'line1', a.line1, 'city', a.city, 'region', a.region, 'postalCode', a.postal_code, 'countryCode', a.country_code, 'isDefaultBilling', a.is_default_billing, 'isDefaultShipping', a.is_default_shipping) order by a.id)::text from address a where a.shop_id = $1 and a.customer_id = c.id) as addresses`;
const list = (from: string) => `select ${columns}, ${groups}, ${tags} from ${from}`;

const recordColumns = `${columns}, c.first_name, c.last_name, c.company_name, ${groups}, ${tags}, ${addresses}`;
/** All that match are found once, for the page and for their number. */
const filtered = `with found as materialized (
    select c.id, c.total_spent from customer c where c.shop_id = $1 and c.order_count > 3
      and exists (select from customer_group_member m where m.shop_id = $1 and m.group_id = $2 and m.customer_id = c.id)
      and exists (select from customer_tag t where t.shop_id = $1 and t.tag_id = $3 and t.customer_id = c.id))
  select ${columns}, ${groups}, ${tags}, (select count(*)::int from found) as total_count
  from (select c.* from (select * from found order by total_spent desc, id desc limit 51) f join customer c on c.shop_id = $1 and c.id = f.id) c
  order by c.total_spent desc, c.id desc`;

const audit = (action: string, changes: string) => `
  e as (insert into audit_event (shop_id, id, actor_kind, actor_id, actor_name, action, subject_type, subject_id, request_id)
    select $1, $3, 'TOKEN', $2, 'bench', '${action}', 'Customer', c.id, 'bench' from c),
  v as (insert into audit_values (shop_id, event_id, changes) select $1, $3, ${changes} from c)`;

const tagAudit = (changes: string) => `
  i as (select id, gen_random_uuid() as event from c),
  e as (insert into audit_event (shop_id, id, actor_kind, actor_id, actor_name, action, subject_type, subject_id, request_id)
    select $1, i.event, 'TOKEN', $4, 'bench', 'customer.tags', 'Customer', i.id, 'bench' from i),
  v as (insert into audit_values (shop_id, event_id, changes) select $1, i.event, '${changes}' from i)
  select count(*)::int as changed from c`;

export const sql = {
  Q1: list(`(select * from customer where shop_id = $1 order by created_at desc, id desc limit 51) c`),
  Q2: list(
    `(select c.* from customer_search_page($2, true, null, null, 51, true) s join customer c on c.shop_id = $1 and c.id = s.customer_id order by s.created_at desc, s.customer_id desc) c`,
  ),
  Q3: filtered,
  Q4: list(
    `(select * from customer where shop_id = $1 and (created_at, id) < ($2::timestamptz, $3::uuid) order by created_at desc, id desc limit 51) c`,
  ),
  Q5: `select ${recordColumns} from customer c where c.shop_id = $1 and c.id = $2`,
  'Q5 orders': `select ${recordColumns}, ${ordersOfCustomer} from customer c where c.shop_id = $1 and c.id = $2`,
  Q6: ordersByStates,
  M1: `with c as (insert into customer (shop_id, id, number, type, source, first_name, last_name, display_name, sort_name, email, email_normalized, phone, phone_country_code)
      values ($1, $4, $5, 'INDIVIDUAL', 'API', $6::text, $7::text, $6::text || ' ' || $7::text, lower($6::text || ' ' || $7::text), $8::text, $8::text, $9::text, 'ES') returning *),
    s as (insert into customer_search (shop_id, customer_id, created_at, text) select $1, c.id, c.created_at, lower(c.display_name || E'\\n' || c.email || E'\\n' || c.phone) from c),
    g as (insert into customer_group_member (shop_id, customer_id, group_id, is_primary) select $1, c.id, $10, true from c),
    ${audit('customer.create', `jsonb_build_object('firstName', jsonb_build_array(null, c.first_name), 'email', jsonb_build_array(null, c.email))`)}
    select id, number, version, display_name, email from c`,
  M2: `with o as (select id, phone, last_name, first_name, email from customer where shop_id = $1 and id = $4),
    c as (update customer x set phone = $5::text, last_name = $6::text, display_name = o.first_name || ' ' || $6::text, sort_name = lower(o.first_name || ' ' || $6::text), version = x.version + 1, updated_at = now()
      from o where x.shop_id = $1 and x.id = o.id and ($7::integer = 0 or x.version = $7::integer) returning x.*),
    s as (update customer_search s set text = lower(c.display_name || E'\\n' || c.email || E'\\n' || c.phone) from c where s.shop_id = $1 and s.customer_id = c.id),
    ${audit('customer.update', `jsonb_build_object('phone', jsonb_build_array((select phone from o), c.phone), 'lastName', jsonb_build_array((select last_name from o), c.last_name))`)}
    select id, number, version, display_name, phone from c`,
  M3: `with c as (insert into customer_tag (shop_id, customer_id, tag_id) select $1, id, $2 from unnest($3::uuid[]) as x (id) on conflict do nothing returning customer_id as id),
    ${tagAudit('{"tags":[[],["x"]]}')}`,
  M3back: `with c as (delete from customer_tag where shop_id = $1 and tag_id = $2 and customer_id = any ($3::uuid[]) returning customer_id as id),
    ${tagAudit('{"tags":[["x"],[]]}')}`,
  M4: orderWrites.duties,
} as const;
export type BareOperation = keyof typeof sql;

/** The same search without the definer function, for the server without duties. */
export const plainSearch = (patterns: readonly string[]) =>
  list(
    `(select c.* from customer_search s join customer c on c.shop_id = $1 and c.id = s.customer_id where s.shop_id = $1 ${patterns
      .map((pattern) => `and s.text like '${pattern.replaceAll("'", "''")}'`)
      .join(' ')} order by s.created_at desc, s.customer_id desc limit 51) c`,
  );

/** Creates and updates without an audit trail: what remains of the writes when the duties are dropped. */
export const plainWrites: Partial<Record<BareOperation, string>> = {
  M1: `with c as (insert into customer (shop_id, id, number, type, source, first_name, last_name, display_name, sort_name, email, email_normalized, phone, phone_country_code)
      values ($1, $4, $5, 'INDIVIDUAL', 'API', $6::text, $7::text, $6::text || ' ' || $7::text, lower($6::text || ' ' || $7::text), $8::text, $8::text, $9::text, 'ES') returning *),
    s as (insert into customer_search (shop_id, customer_id, created_at, text) select $1, c.id, c.created_at, lower(c.display_name || E'\\n' || c.email || E'\\n' || c.phone) from c),
    g as (insert into customer_group_member (shop_id, customer_id, group_id, is_primary) select $1, c.id, $10, true from c)
    select id, number, version, display_name, email, $2::uuid as a, $3::uuid as b from c`,
  M2: `with c as (update customer x set phone = $5::text, last_name = $6::text, display_name = x.first_name || ' ' || $6::text, sort_name = lower(x.first_name || ' ' || $6::text), version = x.version + 1, updated_at = now()
      where x.shop_id = $1 and x.id = $4 and ($7::integer = 0 or x.version = $7::integer) returning x.*),
    s as (update customer_search s set text = lower(c.display_name || E'\\n' || c.email || E'\\n' || c.phone) from c where s.shop_id = $1 and s.customer_id = c.id)
    select id, number, version, display_name, phone, $2::uuid as a, $3::uuid as b from c`,
  M3: `with c as (insert into customer_tag (shop_id, customer_id, tag_id) select $1, id, $2 from unnest($3::uuid[]) as x (id) on conflict do nothing returning 1)
    select count(*)::int as changed, $4::uuid as a from c`,
  M3back: `with c as (delete from customer_tag where shop_id = $1 and tag_id = $2 and customer_id = any ($3::uuid[]) returning 1)
    select count(*)::int as changed, $4::uuid as a from c`,
  M4: orderWrites.plain,
};

/** The hand-written statements about orders: see bare-sql.ts. `$1` is the shop. */

const orderColumns = `o.id, o.number, o.external_id, o.placed_at, o.payment_status, o.fulfilment_status, o.total::text, o.currency_code, o.item_count`;

/** The newest 20 orders of the customer that the statement calls `c`. */
export const ordersOfCustomer = `(select json_agg(json_build_object('id', o.id, 'number', o.number, 'placedAt', o.placed_at, 'paymentStatus', o.payment_status, 'fulfilmentStatus', o.fulfilment_status, 'total', o.total, 'currencyCode', o.currency_code, 'itemCount', o.item_count) order by o.placed_at desc, o.id desc)::text
  from (select id, number, placed_at, payment_status, fulfilment_status, total, currency_code, item_count from sales_order where shop_id = $1 and customer_id = c.id order by placed_at desc, id desc limit 21) o) as orders`;

/** Every pair of states is read from its own place of the index: however many there are, nothing else is sorted. */
export const ordersByStates = `select ${orderColumns}, o.buyer_name, c.id as customer_id, c.display_name as customer_name, h.id as channel_id, h.name as channel_name, h.type as channel_type
  from (select n.* from unnest($2::text[]) p, unnest($3::text[]) f cross join lateral (
      select id, number, external_id, placed_at, payment_status, fulfilment_status, total, currency_code, item_count, buyer_name, customer_id, channel_id
      from sales_order where shop_id = $1 and payment_status = p and fulfilment_status = f order by placed_at desc, id desc limit 51
    ) n order by n.placed_at desc, n.id desc limit 51) o
  left join customer c on c.shop_id = $1 and c.id = o.customer_id
  left join channel h on h.shop_id = $1 and h.id = o.channel_id
  order by o.placed_at desc, o.id desc`;

const audit = `
  e as (insert into audit_event (shop_id, id, actor_kind, actor_id, actor_name, action, subject_type, subject_id, request_id)
    select $1, $3, 'TOKEN', $2, 'bench', 'order.create', 'Order', o.id, 'bench' from o),
  v as (insert into audit_values (shop_id, event_id, changes) select $1, $3, jsonb_build_object(
    'number', jsonb_build_array(null, o.number), 'externalId', jsonb_build_array(null, o.external_id), 'customer', jsonb_build_array(null, o.customer_id),
    'total', jsonb_build_array(null, o.total), 'paymentStatus', jsonb_build_array(null, o.payment_status), 'placedAt', jsonb_build_array(null, o.placed_at)) from o)`;

/**
 * An order of a channel in one statement: who bought, the order with its lines and its payment, what it is found by, the
 * customer's numbers. A known one of the same digest is answered as it is.
 */
const orderUpsert = (history: string) => `with known as (
    select * from sales_order where shop_id = $1 and channel_id = $6 and external_id = $7),
  k as materialized (select coalesce(
    (select customer_id from customer_identity where shop_id = $1 and channel_id = $6 and kind = 'CUSTOMER_ID' and value = $8),
    (select id from customer where shop_id = $1 and email_normalized = $9)) as id),
  b as (select x.* from k join customer x on x.shop_id = $1 and x.id = k.id),
  o as (insert into sales_order (shop_id, id, number, channel_id, external_id, issuing_company_id, customer_id, claim, buyer_name, buyer_sort_name, email, phone,
      billing_address, shipping_address, tax_id, vat_id, currency_code, subtotal, shipping, tax, total, paid, item_count, shipping_method, payment_status,
      fulfilment_status, fulfilment_changed_at, channel_updated_at, channel_digest, placed_at)
    select $1, $4, $5::integer, $6, $7, (select id from issuing_company where shop_id = $1 and is_default), b.id, 'CLAIMED', $10::text, lower($10::text), $9, $11,
      $12::jsonb, $12::jsonb, b.tax_id, b.vat_id, $13, $14::bigint, $15::bigint, $16::bigint, $17::bigint, $17::bigint, $18::integer, $19, 'PAID',
      'UNFULFILLED', $20::timestamptz, $20::timestamptz, $21::bytea, $20::timestamptz
    from b where not exists (select from known) returning *),
  l as (insert into order_line (shop_id, order_id, position, title, sku, product_key, quantity, unit_price, tax_rate, tax, total)
    select $1, o.id, l.* from o, unnest($22::smallint[], $23::text[], $24::text[], $25::text[], $26::integer[], $27::bigint[], $28::integer[], $29::bigint[], $30::bigint[]) l),
  t as (insert into order_transaction (shop_id, id, order_id, kind, amount, external_id, is_from_channel, happened_at)
    select $1, $31, o.id, 'PAYMENT', o.total, 'status:payment', true, o.placed_at from o),
  s as (insert into order_search (shop_id, order_id, placed_at, text) select $1, o.id, o.placed_at, $32 from o),
  c as (update customer x set order_count = x.order_count + 1, total_spent = x.total_spent + o.paid, last_order_at = greatest(x.last_order_at, o.placed_at)
    from o where x.shop_id = $1 and x.id = o.customer_id returning x.id, x.display_name, x.order_count),
  n as (insert into customer_total as n (shop_id, customer_id, currency_code, order_count, spent) select $1, o.customer_id, o.currency_code, 1, o.paid from o
    on conflict (shop_id, customer_id, currency_code) do update set order_count = n.order_count + 1, spent = n.spent + excluded.spent)${history}
  select 'CREATED' as outcome, ${orderColumns}, c.id as customer_id, c.display_name as customer_name, c.order_count from o join c on c.id = o.customer_id
  union all
  select case when o.channel_digest = $21::bytea then 'UNCHANGED' end, ${orderColumns}, b.id, b.display_name, b.order_count from known o join b on b.id = o.customer_id`;

/** With its duties, and without an audit trail. */
export const orderWrites = {
  duties: orderUpsert(`,${audit}`),
  plain: orderUpsert(', i as (select $2::uuid, $3::uuid)'),
};

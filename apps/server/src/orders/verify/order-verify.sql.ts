import { prepared } from '../../platform/database/statement.js';

/** Of each kind at most so many differences are told: whoever has more has one cause. */
const atMost = 1000;

const told = (from: string) => `select id, number, field, kept, counted from ${from}
  where kept is distinct from counted order by number, field limit ${atMost}`;

/** What counts for a customer: orders that are not cancelled. */
const counting = `from sales_order o where o.shop_id = $1 and o.customer_id is not null and o.fulfilment_status <> 'CANCELLED'`;

/** The numbers on customers against their orders. */
export const customerNumbers = prepared(
  'verify_customers',
  `with sums as (
     select o.customer_id, count(*)::integer as orders, max(o.placed_at) as last_at,
       coalesce(sum(o.paid - o.refunded) filter (where o.currency_code = (select currency_code from shop where id = $1)), 0) as spent
     ${counting} group by o.customer_id
   ), compared as (
     select c.id, c.number, v.* from customer c left join sums s on s.customer_id = c.id
     cross join lateral (values
       ('orderCount', c.order_count::text, coalesce(s.orders, 0)::text),
       ('totalSpent', c.total_spent::text, coalesce(s.spent, 0)::text),
       ('lastOrderAt', c.last_order_at::text, s.last_at::text)) as v (field, kept, counted)
     where c.shop_id = $1
   ) ${told('compared')}`,
);

/** What customers spent in each currency against their orders. Rows of nothing are as good as none. */
export const customerTotals = prepared(
  'verify_totals',
  `with sums as (
     select o.customer_id, o.currency_code, count(*)::integer as orders, sum(o.paid - o.refunded) as spent
     ${counting} group by o.customer_id, o.currency_code
   ), both_sides as (
     select customer_id, coalesce(s.currency_code, t.currency_code) as currency_code,
       coalesce(s.orders, 0) as orders, coalesce(s.spent, 0) as spent,
       coalesce(t.order_count, 0) as kept_orders, coalesce(t.spent, 0) as kept_spent
     from sums s full join (select * from customer_total where shop_id = $1) t using (customer_id, currency_code)
   ), compared as (
     select c.id, c.number, v.* from both_sides b join customer c on c.shop_id = $1 and c.id = b.customer_id
     cross join lateral (values
       ('orderCount ' || b.currency_code, b.kept_orders::text, b.orders::text),
       ('totalSpent ' || b.currency_code, b.kept_spent::text, b.spent::text)) as v (field, kept, counted)
   ) ${told('compared')}`,
);

/** The sums on orders against their lines and the movements of their money. */
export const orderSums = prepared(
  'verify_orders',
  `with bought as (
     select order_id, sum(quantity) as pieces, sum(total) as subtotal from order_line where shop_id = $1 group by order_id
   ), compared as (
     select o.id, o.number, v.* from sales_order o left join bought b on b.order_id = o.id
     cross join lateral (values
       ('itemCount', o.item_count::text, coalesce(b.pieces, 0)::text),
       ('subtotal', o.subtotal::text, coalesce(b.subtotal, 0)::text)) as v (field, kept, counted)
     where o.shop_id = $1
   ) ${told('compared')}`,
);

/** Staff and channel both tell of the money of the order `o`: the domain says then what counts once. */
const ofBoth = `select from order_transaction b where b.shop_id = $1 and b.order_id = o.id and b.retracted_at is null
  having bool_or(b.is_from_channel) and bool_or(not b.is_from_channel)`;

/** The sums on orders against the movements of their money, where one side alone tells of them: they are plain sums. */
export const moneySums = prepared(
  'verify_money',
  `with moved as (
     select order_id, coalesce(sum(amount) filter (where kind = 'AUTHORIZATION'), 0) as reserved,
       coalesce(sum(amount) filter (where kind = 'VOID'), 0) as voided,
       coalesce(sum(amount) filter (where kind = 'PAYMENT'), 0) as paid,
       coalesce(sum(amount) filter (where kind = 'REFUND'), 0) as refunded
     from order_transaction where shop_id = $1 and retracted_at is null group by order_id
   ), compared as (
     select o.id, o.number, v.* from sales_order o left join moved m on m.order_id = o.id
     cross join lateral (values
       ('authorized', o.authorized::text, coalesce(greatest(m.reserved - m.voided, 0), 0)::text),
       ('paid', o.paid::text, coalesce(m.paid, 0)::text),
       ('refunded', o.refunded::text, coalesce(least(m.refunded, m.paid), 0)::text)) as v (field, kept, counted)
     where o.shop_id = $1 and not exists (${ofBoth})
   ) ${told('compared')}`,
);

/** Orders whose money both sides tell of, some at a time by their ids, with what is kept and what it is kept of. */
export const moneyOfBoth = prepared(
  'verify_money_of_both',
  `select o.id, o.number, o.total, o.authorized, o.paid, o.refunded, (
     select jsonb_agg(jsonb_build_object('kind', t.kind, 'amount', t.amount, 'externalId', t.external_id,
       'isFromChannel', t.is_from_channel, 'isSeparate', t.is_separate))
     from order_transaction t where t.shop_id = $1 and t.order_id = o.id and t.retracted_at is null) as movements
   from sales_order o where o.shop_id = $1 and o.id > $2 and exists (${ofBoth}) order by o.id limit 1000`,
);

/** An order of each combination of what decides how far it is paid: the domain's rule is asked about each. */
export const paymentSamples = prepared(
  'verify_payments',
  `with voids as (
     select order_id, sum(amount) as voided from order_transaction
     where shop_id = $1 and kind = 'VOID' and retracted_at is null group by order_id
   )
   select distinct on (o.payment_status, o.refunded > 0, o.refunded < o.paid, o.paid >= o.total, o.paid > 0, o.authorized > 0, v.voided > 0)
     o.id, o.number, o.payment_status as kept, o.total, o.authorized, o.paid, o.refunded, coalesce(v.voided, 0)::bigint as voided
   from sales_order o left join voids v on v.order_id = o.id where o.shop_id = $1`,
);

/** Orders that no search finds, or that one finds by a name that their customer has no more. */
export const unsearchable = prepared(
  'verify_search',
  `with compared as (
     select o.id, o.number, v.* from sales_order o
     left join order_search s on s.shop_id = o.shop_id and s.order_id = o.id and s.placed_at = o.placed_at
     left join customer c on c.shop_id = o.shop_id and c.id = o.customer_id
     cross join lateral (values
       ('search', case when s.order_id is not null then 'a text' end, 'a text'),
       ('searchName', split_part(s.text, E'\n\n', 3), split_part(order_search_named(s.text, coalesce(c.sort_name, '')), E'\n\n', 3)))
       as v (field, kept, counted)
     -- A text of two sections is from before the name had one of its own.
     where o.shop_id = $1 and (v.field = 'search' or s.text like E'%\n\n%\n\n%')
   ) ${told('compared')}`,
);

import { customerColumnsBeside } from '../../customers/records/customer.row.js';
import { composed, type Statement } from '../../platform/database/statement.js';
import { orderColumns } from '../records/order.row.js';
import { writtenColumns } from './order-rows.js';

/** What the statement that saves orders answers of them: of an only one all, with its customer where that is wanted. */
export type SaveAnswer = 'ids' | 'order' | 'orderAndCustomer';

/** A part of the statement that saves orders. `$1` is the shop; `next` gives the parameter of each of its values. */
export interface SavePart {
  readonly name: string;
  readonly text: (next: () => string, answer: SaveAnswer) => string;
  readonly values: readonly unknown[];
}

/**
 * What stands in the condition of each part but the orders' own: nothing happens where an order of an older version
 * was expected. It also makes the orders be written, and locked, before all else.
 */
const whenSaved = '(select count(*) from saved) > 0';

type Table = keyof typeof writtenColumns;
const recordset = (table: Table, parameter: string) => `jsonb_populate_recordset(null::${table}, ${parameter}::jsonb)`;

const returnedAs = (answer: SaveAnswer) => (answer === 'ids' ? 'o.id' : orderColumns);

/** New orders. */
export const made = (rows: string): SavePart => ({
  name: 'made',
  text: (next, answer) => `made as (
  insert into sales_order as o (shop_id, ${writtenColumns.sales_order.join(', ')})
  select $1, ${writtenColumns.sales_order.join(', ')} from ${recordset('sales_order', next())} returning ${returnedAs(answer)})`,
  values: [rows],
});

const changedColumns = writtenColumns.sales_order.filter((column) => column !== 'id' && column !== 'number');

/**
 * Whether the row is still as it was when somebody decided: in the same version, and without news from its channel that
 * say the same as before, which are no version. Whoever has heard less of the channel would take them back.
 */
const asItWas = `o.shop_id = $1 and o.id = r.id and o.version = r.version
    and (o.channel_updated_at is null or (o.channel_updated_at, o.channel_digest) <= (r.channel_updated_at, r.channel_digest))`;

/** Orders that are there. */
export const changed = (rows: string): SavePart => ({
  name: 'changed',
  text: (next, answer) => `changed as (
  update sales_order o set ${changedColumns.map((column) => `${column} = r.${column}`).join(', ')},
    version = o.version + 1, updated_at = now()
  from ${recordset('sales_order', next())} r
  where ${asItWas} returning ${returnedAs(answer)})`,
  values: [rows],
});

/** Orders of which a channel has told a newer state that is the same: only when it did is new. */
export const confirmed = (rows: string): SavePart => ({
  name: 'confirmed',
  text: (next, answer) => `confirmed as (
  update sales_order o set channel_updated_at = r.channel_updated_at, channel_digest = r.channel_digest,
    fulfilment_changed_at = r.fulfilment_changed_at
  from ${recordset('sales_order', next())} r
  where ${asItWas} returning ${returnedAs(answer)})`,
  values: [rows],
});

const keys: Partial<Record<Table, readonly string[]>> = {
  order_line: ['order_id', 'position'],
  order_transaction: ['id'],
  shipment: ['id'],
  shipment_line: ['shipment_id', 'position'],
};

/** Parts of orders, each in place of the one that has its key. */
export const put = (table: Exclude<Table, 'sales_order'>, rows: string): SavePart => {
  const columns = writtenColumns[table];
  const key = keys[table] ?? [];
  const others = columns.filter((column) => !key.includes(column));
  return {
    name: `put_${table}`,
    text: (next) => `put_${table} as (
  insert into ${table} (shop_id, ${columns.join(', ')})
  select $1, ${columns.join(', ')} from ${recordset(table, next())} where ${whenSaved}
  on conflict (shop_id, ${key.join(', ')}) do update set ${others.map((column) => `${column} = excluded.${column}`).join(', ')})`,
    values: [rows],
  };
};

/** Parts that are no more. */
export const goneById = (table: 'order_transaction' | 'shipment', ids: readonly string[]): SavePart => ({
  name: `gone_${table}`,
  text: (next) => `gone_${table} as (
  delete from ${table} where shop_id = $1 and id = any (${next()}::uuid[]) and ${whenSaved})`,
  values: [ids],
});
export const goneLines = (rows: string): SavePart => ({
  name: 'gone_lines',
  text: (next) => `gone_lines as (
  delete from order_line l using jsonb_to_recordset(${next()}::jsonb) as g (order_id uuid, last smallint)
  where l.shop_id = $1 and l.order_id = g.order_id and l.position > g.last and ${whenSaved})`,
  values: [rows],
});
export const goneContents = (rows: string): SavePart => ({
  name: 'gone_contents',
  text: (next) => `gone_contents as (
  delete from shipment_line l using jsonb_to_recordset(${next()}::jsonb) as g (shipment_id uuid, position smallint)
  where l.shop_id = $1 and l.shipment_id = g.shipment_id and l.position = g.position and ${whenSaved})`,
  values: [rows],
});

/** What orders are found by. */
export const searched = (ids: readonly string[], placedAt: readonly Date[], texts: readonly string[]): SavePart => ({
  name: 'searched',
  text: (next) => `searched as (
  insert into order_search (shop_id, order_id, placed_at, text)
  select $1, id, placed_at, text from unnest(${next()}::uuid[], ${next()}::timestamptz[], ${next()}::text[]) as s (id, placed_at, text)
  where ${whenSaved} on conflict (shop_id, order_id) do update set placed_at = excluded.placed_at, text = excluded.text)`,
  values: [ids, placedAt, texts],
});

/**
 * The numbers of customers. Whoever may have an earlier last order now must be locked before this statement begins:
 * it looks for that order among those that it sees.
 */
export const counted = (customers: string, writtenIds: readonly string[]): SavePart => ({
  name: 'counted',
  text: (next, answer) => `counted as (
  update customer c set order_count = c.order_count + k.orders, total_spent = c.total_spent + k.spent,
    last_order_at = greatest(k."lastAt", case when k.recount then (
      select max(x.placed_at) from sales_order x where x.shop_id = $1 and x.customer_id = c.id
        and x.fulfilment_status <> 'CANCELLED' and x.id <> all (${next()}::uuid[])) else c.last_order_at end)
  from jsonb_to_recordset(${next()}::jsonb) as k ("customerId" uuid, orders integer, spent bigint, "lastAt" timestamptz, recount boolean)
  where c.shop_id = $1 and c.id = k."customerId" and ${whenSaved}${answer === 'orderAndCustomer' ? ` returning ${customerColumnsBeside}` : ''})`,
  values: [writtenIds, customers],
});
export const totalled = (totals: string): SavePart => ({
  name: 'totalled',
  text: (next) => `totalled as (
  insert into customer_total as t (shop_id, customer_id, currency_code, order_count, spent)
  select $1, "customerId", "currencyCode", orders, spent
  from jsonb_to_recordset(${next()}::jsonb) as k ("customerId" uuid, "currencyCode" text, orders integer, spent bigint)
  where ${whenSaved}
  on conflict (shop_id, customer_id, currency_code)
  do update set order_count = t.order_count + excluded.order_count, spent = t.spent + excluded.spent)`,
  values: [totals],
});

/** How channels know customers. Another who has the same key is an error: the look-up comes again, and finds them. */
export const identified = (rows: string): SavePart => ({
  name: 'identified',
  text: (next) => `identified as (
  insert into customer_identity (shop_id, channel_id, kind, value, customer_id)
  select $1, "channelId", kind, value, "customerId"
  from jsonb_to_recordset(${next()}::jsonb) as i ("channelId" uuid, kind text, value text, "customerId" uuid) where ${whenSaved})`,
  values: [rows],
});

/** One event for each order: who (four values), then ids, actions, orders and changes. */
export const audited = (actor: readonly unknown[], entries: readonly unknown[][]): SavePart => ({
  name: 'audited',
  text: (next) => {
    const [kind, actorId, name, requestId] = [next(), next(), next(), next()];
    const entry = `unnest(${next()}::uuid[], ${next()}::text[], ${next()}::uuid[], ${next()}::jsonb[]) as e (id, action, subject_id, changes)`;
    return `entries as materialized (select * from ${entry} where ${whenSaved}), events as (
  insert into audit_event (shop_id, id, actor_kind, actor_id, actor_name, action, subject_type, subject_id, request_id)
  select $1, id, ${kind}, ${actorId}, ${name}, action, 'Order', subject_id, ${requestId} from entries
), event_values as (
  insert into audit_values (shop_id, event_id, changes) select $1, id, changes from entries)`;
  },
  values: [...actor, ...entries],
});

const statements = new Map<string, Statement>();
const writesOrders = ({ name }: SavePart) => name === 'made' || name === 'changed' || name === 'confirmed';

/** One statement of some parts, which answers the orders that it wrote. At least one part writes orders. */
export function saveStatement(
  shopId: string,
  parts: readonly SavePart[],
  answer: SaveAnswer,
): { statement: Statement; values: unknown[] } {
  const orders = parts.filter(writesOrders);
  const rest = parts.filter((part) => !writesOrders(part));
  const key = [answer, ...[...orders, ...rest].map(({ name }) => name)].join(' ');
  const statement = statements.get(key) ?? composed(textOf(orders, rest, answer));
  statements.set(key, statement);
  return { statement, values: [shopId, ...[...orders, ...rest].flatMap((part) => part.values)] };
}

function textOf(orders: readonly SavePart[], rest: readonly SavePart[], answer: SaveAnswer): string {
  let used = 1;
  const next = () => `$${++used}`;
  const saved = `saved as (${orders.map((part) => `select * from ${part.name}`).join(' union all ')})`;
  const texts = [...orders, ...rest].map((part) => part.text(next, answer));
  const all = [...texts.slice(0, orders.length), saved, ...texts.slice(orders.length)].join(', ');
  return `with ${all}\nselect * from saved${answer === 'orderAndCustomer' ? customerOf(rest) : ''}`;
}

/** The customer as counted here, which no other part of the statement sees yet; uncounted, as it is. Of two who are, whose it is now. */
const customerOf = (parts: readonly SavePart[]) =>
  parts.some(({ name }) => name === 'counted')
    ? ` s left join counted on counted."customer.id" = s."customerId"`
    : ` s left join lateral (select ${customerColumnsBeside} from customer c where c.shop_id = $1 and c.id = s."customerId") k on true`;

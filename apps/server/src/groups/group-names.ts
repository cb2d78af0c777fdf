import { groupKey } from '@clientela/domain/group';
import { type AuditSource, auditActor } from '../audit/audit.service.js';
import { prepared, type Statement } from '../platform/database/statement.js';
import { uuidv7 } from '../platform/database/values.js';

const make = prepared(
  'groups_make_named',
  `with made as (
     insert into customer_group (shop_id, id, name, name_key)
     select $1, n.id, n.name, n.key from unnest($6::uuid[], $7::text[], $8::text[]) as n (id, name, key)
     on conflict (shop_id, name_key) do nothing returning id, name
   ), entries as (
     select e.id, made.id as group_id, made.name from made join unnest($6::uuid[], $9::uuid[]) as e (group_id, id) on e.group_id = made.id
   ), events as (
     insert into audit_event (shop_id, id, actor_kind, actor_id, actor_name, action, subject_type, subject_id, request_id)
     select $1, id, $2, $3, $4, 'group.create', 'CustomerGroup', group_id, $5 from entries
   )
   insert into audit_values (shop_id, event_id, changes)
   select $1, id, jsonb_build_object('name', jsonb_build_array(null, name)) from entries`,
);
const byKeys = prepared(
  'groups_by_keys',
  'select id, name_key as key from customer_group where shop_id = $1 and name_key = any ($2::text[])',
);

/** What can send a statement of a write. */
interface Sender {
  save<Row>(statement: Statement, values: readonly unknown[]): Promise<Row[]>;
}

/** The groups of these names, by `groupKey`: those that do not exist are made. Two statements, which must share a transaction. */
export async function ensureGroups(
  by: AuditSource,
  { save }: Sender,
  names: readonly string[],
): Promise<Map<string, string>> {
  if (names.length === 0) return new Map();
  const keys = names.map(groupKey);
  const newIds = () => names.map(() => uuidv7());
  await save(make, [by.shopId, ...auditActor(by), newIds(), names, keys, newIds()]);
  // Asked for anew, because one that another made meanwhile is neither made here nor seen by that statement.
  const rows = await save<{ id: string; key: string }>(byKeys, [by.shopId, keys]);
  return new Map(rows.map(({ id, key }) => [key, id]));
}

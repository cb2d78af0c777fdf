import type { NewAddress } from '@clientela/domain/address-gate';
import { foldText, truncate } from '@clientela/domain/text';
import { type auditActor, type Changes, jsonText } from '../audit/audit.service.js';
import { composed, prepared, type Statement } from '../platform/database/statement.js';
import { type CustomerRow, customerColumns } from './customer.row.js';
import { columnNames, columnValues, type WrittenColumns, writtenProperties } from './customer-columns.js';
import { withSection } from './search-sections.js';

/** Who writes, in which request, and the event that tells of it. */
export interface Trail {
  readonly shopId: string;
  readonly actor: ReturnType<typeof auditActor>;
  readonly eventId: string;
  readonly changes: Changes;
}

/** An address that is about to be saved. */
export type AddressToSave = NewAddress & { id: string };

export interface CustomerToCreate extends Trail {
  readonly row: WrittenColumns & Pick<CustomerRow, 'id' | 'number' | 'source'>;
  readonly searchText: string;
  readonly addresses: readonly AddressToSave[];
  readonly groupIds: readonly string[];
  readonly primaryGroupId: string | null;
  readonly tagIds: readonly string[];
  readonly note: { readonly id: string; readonly body: string } | null;
}

type Bind = (value: unknown) => string;

/** What a new row sets, in the order of its statements. */
export const createdProperties = ['id', 'number', 'source', ...writtenProperties] as const;
const createdColumns = columnNames(createdProperties).join(', ');

/** The event of a write of the customer `c`, as parts of its statement. `$1` is the shop. */
const eventParts = (bind: Bind, action: string, { actor, eventId, changes }: Trail): string[] => {
  const id = `${bind(eventId)}::uuid`;
  const [kind, actorId, name, requestId] = actor;
  return [
    `event as (
  insert into audit_event (shop_id, id, actor_kind, actor_id, actor_name, action, subject_type, subject_id, request_id)
  select $1, ${id}, ${bind(kind)}, ${bind(actorId)}, ${bind(name)}, '${action}', 'Customer', c.id, ${bind(requestId)} from c)`,
    `changes as (insert into audit_values (shop_id, event_id, changes) select $1, ${id}, ${bind(jsonText(changes))}::jsonb from c)`,
  ];
};

const addressPart = (bind: Bind, addresses: readonly AddressToSave[]) => `addressed as (
  insert into address (shop_id, customer_id, id, label, recipient, company, line1, line2, city, city_key, region,
    postal_code, country_code, phone, is_default_billing, is_default_shipping)
  select $1, c.id, a.id, a.label, a.recipient, a.company, a.line1, a.line2, a.city, a."cityKey", a.region,
    a."postalCode", a."countryCode", a.phone, a."isDefaultBilling", a."isDefaultShipping"
  from c, jsonb_to_recordset(${bind(JSON.stringify(addresses.map((each) => ({ ...each, cityKey: cityKey(each.city) }))))}::jsonb) as a (
    id uuid, label text, recipient text, company text, line1 text, line2 text, city text, "cityKey" text, region text,
    "postalCode" text, "countryCode" text, phone text, "isDefaultBilling" boolean, "isDefaultShipping" boolean))`;

/** The city as filters compare it, as wide as its column. */
export const cityKey = (city: string): string => truncate(foldText(city), 240);

/**
 * Makes a customer with all that comes along, in one statement: a part of the statement for each that there is. Groups
 * and tags that do not exist are found by their foreign keys, not by asking before. Answers the customer's row.
 */
export function createStatement(customer: CustomerToCreate): { statement: Statement; values: unknown[] } {
  const { row, addresses, groupIds, primaryGroupId, tagIds, note } = customer;
  const values: unknown[] = [customer.shopId];
  const bind: Bind = (value) => `$${values.push(value)}`;
  const cells = columnValues(row, createdProperties).map(bind).join(', ');
  const parts = [
    `c as (
  insert into customer as c (shop_id, ${createdColumns})
  values ($1, ${cells}) returning ${customerColumns})`,
    `searched as (
  insert into customer_search (shop_id, customer_id, created_at, text) select $1, c.id, c."createdAt", ${bind(customer.searchText)} from c)`,
    ...eventParts(bind, 'customer.create', customer),
  ];
  if (addresses.length > 0) parts.push(addressPart(bind, addresses));
  if (groupIds.length > 0) {
    parts.push(`grouped as (
  insert into customer_group_member (shop_id, customer_id, group_id, is_primary)
  select $1, c.id, g.id, g.id = ${bind(primaryGroupId)}::uuid from c, unnest(${bind(groupIds)}::uuid[]) as g (id))`);
  }
  if (tagIds.length > 0) {
    parts.push(`tagged as (
  insert into customer_tag (shop_id, customer_id, tag_id) select $1, c.id, t.id from c, unnest(${bind(tagIds)}::uuid[]) as t (id))`);
  }
  if (note) {
    const [kind, actorId, name] = customer.actor;
    parts.push(`noted as (
  insert into customer_note (shop_id, customer_id, id, body, author_kind, author_id, author_name)
  select $1, c.id, ${bind(note.id)}::uuid, ${bind(note.body)}, ${bind(kind)}, ${bind(actorId)}::uuid, ${bind(name)} from c)`);
  }
  return { statement: composed(`with ${parts.join(', ')}\nselect * from c`), values };
}

export interface CustomerToUpdate extends Trail {
  readonly id: string;
  readonly expectedVersion: number;
  readonly row: WrittenColumns;
  /** The first section of the search text: addresses and notes stay as they are. */
  readonly ownText: string;
}

const update = (() => {
  let bound = 3;
  const bind: Bind = () => `$${++bound}`;
  const sets = columnNames(writtenProperties).map((column) => `${column} = ${bind(null)}`);
  const own = bind(null);
  const trail: Trail = { shopId: '', actor: ['SYSTEM', null, '', ''], eventId: '', changes: {} };
  return prepared(
    'customer_update',
    `with c as (
  update customer c set ${sets.join(', ')}, version = c.version + 1, updated_at = now()
  where c.shop_id = $1 and c.id = $2 and c.version = $3 returning ${customerColumns}
), searched as (
  update customer_search s set text = ${withSection(1, `${own}::text`)} from c
  where s.shop_id = $1 and s.customer_id = c.id and not starts_with(s.text, ${own} || E'\\n\\n')
), ${eventParts(bind, 'customer.update', trail).join(', ')}
select * from c`,
  );
})();

/** Changes a customer whose version is still the expected one. Answers its row, or none when it is not. */
export function updateStatement(customer: CustomerToUpdate): { statement: Statement; values: unknown[] } {
  const { shopId, id, expectedVersion, row, ownText, eventId, actor, changes } = customer;
  const [kind, actorId, name, requestId] = actor;
  return {
    statement: update,
    values: [
      shopId,
      id,
      expectedVersion,
      ...columnValues(row, writtenProperties),
      ownText,
      eventId,
      kind,
      actorId,
      name,
      requestId,
      jsonText(changes),
    ],
  };
}

/** One customer as it stands, for a change of it. */
export const customerForUpdate = prepared(
  'customer_for_update',
  `select ${customerColumns} from customer c where c.shop_id = $1 and c.id = $2`,
);

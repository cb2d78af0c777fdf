import type { NewAddress } from '@clientela/domain/address-gate';
import { foldText, truncate } from '@clientela/domain/text';
import { type auditActor, type Changes, jsonText } from '../../audit/audit.service.js';
import { composed, prepared, type Statement } from '../../platform/database/statement.js';
import { type CustomerRow, customerColumns, selectColumns } from '../records/customer.row.js';
import { columnNames, columnValues, type WrittenColumns, writtenProperties } from './customer-columns.js';
import { sectionEnd, withSection } from './search-sections.js';

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

/** The next parameter of a statement: values are given in the order in which they are asked for. */
type Next = () => string;
const parametersAfter = (last: number): Next => {
  let used = last;
  return () => `$${++used}`;
};

/** What a new row sets, in the order of its statements. */
export const createdProperties = ['id', 'number', 'source', ...writtenProperties] as const;

/** The event of a write of the customer `c`, as a part of its statement. `$1` is the shop. */
const eventText = (next: Next, action: string): string => {
  const [id, kind, actorId, name, requestId, changes] = [next(), next(), next(), next(), next(), next()];
  return `event as (
  insert into audit_event (shop_id, id, actor_kind, actor_id, actor_name, action, subject_type, subject_id, request_id)
  select $1, ${id}::uuid, ${kind}, ${actorId}, ${name}, '${action}', 'Customer', c.id, ${requestId} from c
), changes as (
  insert into audit_values (shop_id, event_id, changes) select $1, ${id}::uuid, ${changes}::jsonb from c
)`;
};
const eventValues = ({ eventId, actor, changes }: Trail): unknown[] => [eventId, ...actor, jsonText(changes)];

/** What comes along with a new customer, each a part of the statement and its values. */
interface Extra {
  readonly name: string;
  readonly text: (next: Next) => string;
  readonly values: readonly unknown[];
}

const addressed = (addresses: readonly AddressToSave[]): Extra => ({
  name: 'addressed',
  text: (next) => `addressed as (
  insert into address (shop_id, customer_id, id, label, recipient, company, line1, line2, city, city_key, region,
    postal_code, country_code, phone, is_default_billing, is_default_shipping)
  select $1, c.id, a.id, a.label, a.recipient, a.company, a.line1, a.line2, a.city, a."cityKey", a.region,
    a."postalCode", a."countryCode", a.phone, a."isDefaultBilling", a."isDefaultShipping"
  from c, jsonb_to_recordset(${next()}::jsonb) as a (
    id uuid, label text, recipient text, company text, line1 text, line2 text, city text, "cityKey" text, region text,
    "postalCode" text, "countryCode" text, phone text, "isDefaultBilling" boolean, "isDefaultShipping" boolean))`,
  values: [JSON.stringify(addresses.map((each) => ({ ...each, cityKey: cityKey(each.city) })))],
});
const grouped = (groupIds: readonly string[], primaryGroupId: string | null): Extra => ({
  name: 'grouped',
  text: (next) => `grouped as (
  insert into customer_group_member (shop_id, customer_id, group_id, is_primary)
  select $1, c.id, g.id, g.id = ${next()}::uuid from c, unnest(${next()}::uuid[]) as g (id))`,
  values: [primaryGroupId, groupIds],
});
const tagged = (tagIds: readonly string[]): Extra => ({
  name: 'tagged',
  text: (next) => `tagged as (
  insert into customer_tag (shop_id, customer_id, tag_id) select $1, c.id, t.id from c, unnest(${next()}::uuid[]) as t (id))`,
  values: [tagIds],
});
const noted = ({ id, body }: { id: string; body: string }, [kind, actorId, name]: Trail['actor']): Extra => ({
  name: 'noted',
  text: (next) => `noted as (
  insert into customer_note (shop_id, customer_id, id, body, author_kind, author_id, author_name)
  select $1, c.id, ${next()}::uuid, ${next()}, ${next()}, ${next()}::uuid, ${next()} from c)`,
  values: [id, body, kind, actorId, name],
});

/** The city as filters compare it, as wide as its column. */
export const cityKey = (city: string): string => truncate(foldText(city), 240);

/** One statement for each set of what may come along. */
const createStatements = new Map<string, Statement>();

function statementWith(extras: readonly Extra[]): Statement {
  const name = ['customer_create', ...extras.map((extra) => extra.name)].join('_');
  const known = createStatements.get(name);
  if (known) return known;
  const next = parametersAfter(1);
  const text = `with c as (
  insert into customer as c (shop_id, ${columnNames(createdProperties).join(', ')})
  values ($1, ${createdProperties.map(next).join(', ')}) returning ${customerColumns}
), searched as (
  insert into customer_search (shop_id, customer_id, created_at, text) select $1, c.id, c."createdAt", ${next()} from c
), ${[eventText(next, 'customer.create'), ...extras.map((extra) => extra.text(next))].join(', ')}
select * from c`;
  const statement = prepared(name, text);
  createStatements.set(name, statement);
  return statement;
}

/**
 * Makes a customer with all that comes along, in one statement: a part of the statement for each that there is. Groups
 * and tags that do not exist are found by their foreign keys, not by asking before. Answers the customer's row.
 */
export function createStatement(customer: CustomerToCreate): { statement: Statement; values: unknown[] } {
  const { shopId, row, searchText, addresses, groupIds, primaryGroupId, tagIds, note, actor } = customer;
  const extras: Extra[] = [];
  if (addresses.length > 0) extras.push(addressed(addresses));
  if (groupIds.length > 0) extras.push(grouped(groupIds, primaryGroupId));
  if (tagIds.length > 0) extras.push(tagged(tagIds));
  if (note) extras.push(noted(note, actor));
  const own = [shopId, ...columnValues(row, createdProperties), searchText, ...eventValues(customer)];
  return { statement: statementWith(extras), values: [...own, ...extras.flatMap((extra) => extra.values)] };
}

export interface CustomerToUpdate extends Trail {
  /** As it stood when it was read: its version is the one that is expected. */
  readonly before: CustomerRow;
  readonly row: WrittenColumns;
  /** The first section of the search text: addresses and notes stay as they are. */
  readonly ownText: string;
}

/** What an update changes of a row besides what it sets, and what others may have changed since it was read. */
const changesAlong = selectColumns([
  'version',
  'updatedAt',
  'orderCount',
  'totalSpentAmount',
  'lastOrderAt',
  'lastAccessAt',
] satisfies (keyof CustomerRow)[]);

const updateText = (properties: readonly (keyof WrittenColumns)[], next: Next): string => {
  const sets = [...columnNames(properties).map((column) => `${column} = ${next()}`), 'version = c.version + 1'];
  const own = `${next()}::text`;
  return `with c as (
  update customer c set ${sets.join(', ')}, updated_at = now()
  where c.shop_id = $1 and c.id = $2 and c.version = $3 returning c.id, ${changesAlong}
), searched as (
  update customer_search s set text = ${withSection(1, own)} from c
  where s.shop_id = $1 and s.customer_id = c.id and not starts_with(s.text, ${own} || ${sectionEnd})
), ${eventText(next, 'customer.update')}
select * from c`;
};

/**
 * Changes a customer whose version is still that of `before`. Sets the columns that differ and no others: most changes
 * are of two or three out of thirty. Answers what to lay over the row, or nothing when the version is another by now.
 */
export function updateStatement(customer: CustomerToUpdate): { statement: Statement; values: unknown[] } {
  const { shopId, before, row, ownText } = customer;
  const properties = writtenProperties.filter((property) => differs(before[property], row[property]));
  const statement = composed(updateText(properties, parametersAfter(3)));
  const values = [shopId, before.id, before.version, ...columnValues(row, properties), ownText];
  return { statement, values: [...values, ...eventValues(customer)] };
}

const differs = (a: unknown, b: unknown): boolean =>
  a !== b && (typeof a !== 'object' || typeof b !== 'object' || jsonText(a) !== jsonText(b));

/** One customer as it stands, for a change of it. */
export const customerForUpdate = prepared(
  'customer_for_update',
  `select ${customerColumns} from customer c where c.shop_id = $1 and c.id = $2`,
);

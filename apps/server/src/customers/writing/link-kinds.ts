import { groupLimits } from '@clientela/domain/group';
import { tagLimits } from '@clientela/domain/tag';
import { prepared, type Statement } from '../../platform/database/statement.js';

/** What customers are linked to in sets: tags and groups work alike. */
export interface LinkKind {
  readonly type: 'Tag' | 'CustomerGroup';
  /** At most this many on one customer. */
  readonly max: number;
  /** The ids of `$2` that this shop has. */
  readonly known: Statement;
  readonly change: Statement;
  /** What {@link LinkKind.change} would find, without changing anything. */
  readonly preview: Statement;
}

/** What {@link LinkKind.change} answers. */
export interface LinkRow {
  /**
   * Of the customers that were asked for: those that this shop has, those that may have that many, those that changed.
   * Uuids with commas between, which are read ten times faster than PostgreSQL's arrays.
   */
  existing: string | null;
  targets: string | null;
  changed: string | null;
  /** The customers that got, or lost, each: uuids with commas between. */
  added: Record<string, string> | null;
  removed: Record<string, string> | null;
}

/** What {@link LinkKind.preview} answers. */
export interface LinkPreviewRow {
  /** How many of the customers this shop has, and how many of these may have that many. */
  existing: number;
  targets: number;
  /** How many of the latter have each. */
  had: Record<string, number> | null;
}

/** The tables of a kind of link, and how its events call it. */
interface LinkTables {
  readonly name: string;
  readonly link: string;
  readonly column: string;
  readonly thing: string;
  readonly action: string;
  readonly word: string;
  /** Whether one link of a customer is the primary one. */
  readonly hasPrimary?: boolean;
}

const names = (condition: string) => `string_agg(t.name, ', ' order by t.name_key) filter (where ${condition})`;

/**
 * What is written besides of links of which one is primary: the first to be given to a customer who has no other, unless
 * something was said about it. What is taken is taken before, so that the index never sees two marks.
 */
const primaryOf = ({ link, column, hasPrimary = false }: LinkTables) =>
  hasPrimary
    ? {
        column: ', is_primary',
        value: `, $11::jsonb is null and t.n = 1 and not exists (
    select from ${link} m where m.shop_id = $1 and m.customer_id = target.id and m.${column} <> all ($9::uuid[]))`,
        after: 'where (select count(*) from removed) >= 0',
        returned: 'is_primary',
      }
    : { column: '', value: '', after: '', returned: 'false as is_primary' };

/** `existing`: the customers that this shop has; `target`: those of them that may have as many as they would. */
function targetsOf({ link, column }: LinkTables, said: Record<'customers' | 'add' | 'remove' | 'max', string>): string {
  const { customers, add, remove, max } = said;
  return `existing as (
  select c.id from customer c where c.shop_id = $1 and c.id = any (${customers})
), target as (
  select e.id from existing e where cardinality(${add}) = 0 or ${max} - cardinality(${add}) >= (
    select count(*) from ${link} l where l.shop_id = $1 and l.customer_id = e.id
      and l.${column} <> all (${add}) and l.${column} <> all (${remove}))
)`;
}

/**
 * Gives and takes in one statement, however many customers: links that are there already and links that are not are
 * left alone, so that doing it twice, or two people at once, is no conflict. One audit event for each that changed.
 * `$1` shop, `$2`–`$5` actor, `$6` customers and `$7` as many ids for events, `$8` to add, `$9` to remove, `$10` maximum,
 * `$11` what the event of a single customer tells besides, null when nothing was said of a primary one.
 * The planner takes every array for ten elements: what joins two of them must not be able to become a loop in a loop.
 */
function changeOf(tables: LinkTables): Statement {
  const { name, link, column, thing, action, word } = tables;
  const primary = primaryOf(tables);
  return prepared(
    name,
    `with ${targetsOf(tables, { customers: '$6::uuid[]', add: '$8::uuid[]', remove: '$9::uuid[]', max: '$10::integer' })}, removed as (
  delete from ${link} l where l.shop_id = $1 and l.customer_id = any (array(select id from target))
    and l.${column} = any ($9::uuid[]) returning l.customer_id, l.${column} as id, ${primary.returned}
), added as (
  insert into ${link} (shop_id, customer_id, ${column}${primary.column})
  select $1, target.id, t.id${primary.value}
  from target, unnest($8::uuid[]) with ordinality as t (id, n) ${primary.after} on conflict do nothing
  returning customer_id, ${column} as id, ${primary.returned}
), changed as (
  select x.customer_id, ${names('x.is_new')} as got, ${names('not x.is_new')} as lost,
    ${names('x.is_new and x.is_primary')} as marked, ${names('not x.is_new and x.is_primary')} as unmarked
  from (
    select customer_id, id, is_primary, true as is_new from added union all select customer_id, id, is_primary, false from removed
  ) x
  join (select id, name, name_key from ${thing} where shop_id = $1 and id = any ($8::uuid[] || $9::uuid[])) t on t.id = x.id
  group by x.customer_id
), told as (
  select customer_id,
    case when got is null then '{}'::jsonb else jsonb_build_object('${word}Added', jsonb_build_array(null, got)) end ||
    case when lost is null then '{}'::jsonb else jsonb_build_object('${word}Removed', jsonb_build_array(lost, null)) end ||
    case when coalesce(marked, unmarked) is null then '{}'::jsonb
      else jsonb_build_object('primaryGroup', jsonb_build_array(unmarked, marked)) end as changes
  from changed
  union all
  select id, '{}'::jsonb from target where $11::jsonb <> '{}' and id not in (select customer_id from changed)
), entries as (
  select ($7::uuid[])[row_number() over ()] as id, customer_id, changes || coalesce($11::jsonb, '{}') as changes from told
), event as (
  insert into audit_event (shop_id, id, actor_kind, actor_id, actor_name, action, subject_type, subject_id, request_id)
  select $1, id, $2, $3, $4, '${action}', 'Customer', customer_id, $5 from entries
), kept as (
  insert into audit_values (shop_id, event_id, changes) select $1, id, changes from entries
)
select (select string_agg(id::text, ',') from existing) as existing, (select string_agg(id::text, ',') from target) as targets,
  (select string_agg(customer_id::text, ',') from changed) as changed,
  (select jsonb_object_agg(id, who) from (select id, string_agg(customer_id::text, ',') as who from added group by id) a) as added,
  (select jsonb_object_agg(id, who) from (select id, string_agg(customer_id::text, ',') as who from removed group by id) r) as removed`,
  );
}

/** `$1` shop, `$2` customers, `$3` to add, `$4` to remove, `$5` maximum. */
function previewOf(tables: LinkTables): Statement {
  const { name, link, column } = tables;
  return prepared(
    `${name}_preview`,
    `with ${targetsOf(tables, { customers: '$2::uuid[]', add: '$3::uuid[]', remove: '$4::uuid[]', max: '$5::integer' })}
select (select count(*)::integer from existing) as existing, (select count(*)::integer from target) as targets,
  (select jsonb_object_agg(id, count) from (
    select l.${column} as id, count(*) from ${link} l where l.shop_id = $1 and l.customer_id = any (array(select id from target))
      and l.${column} = any ($3::uuid[] || $4::uuid[]) group by l.${column}
  ) h) as had`,
  );
}

const tagTables: LinkTables = {
  name: 'customers_tags_change',
  link: 'customer_tag',
  column: 'tag_id',
  thing: 'tag',
  action: 'customer.tags',
  word: 'tags',
};
export const tagLinks: LinkKind = {
  type: 'Tag',
  max: tagLimits.perCustomer.max,
  known: prepared('tags_known', 'select id from tag where shop_id = $1 and id = any ($2::uuid[])'),
  change: changeOf(tagTables),
  preview: previewOf(tagTables),
};

const groupTables: LinkTables = {
  name: 'customers_groups_change',
  link: 'customer_group_member',
  column: 'group_id',
  thing: 'customer_group',
  action: 'customer.groups',
  word: 'groups',
  hasPrimary: true,
};
export const groupLinks: LinkKind = {
  type: 'CustomerGroup',
  max: groupLimits.perCustomer.max,
  known: prepared('groups_known', 'select id from customer_group where shop_id = $1 and id = any ($2::uuid[])'),
  change: changeOf(groupTables),
  preview: previewOf(groupTables),
};

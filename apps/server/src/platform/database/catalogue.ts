import type pg from 'pg';

/** What PostgreSQL knows of our tables, a line for each thing, in an order that does not change. */
const catalogue = `
with ours as (select oid from pg_namespace where nspname = 'public'),
of_extensions as (select objid from pg_depend where deptype = 'e'),
relation as (
  select c.* from pg_class c
  where c.relnamespace in (table ours) and c.relkind in ('r', 'p', 'v', 'm') and c.oid not in (table of_extensions)
)
select line from (
  select format('table %I kind=%s rls=%s force=%s options=%s owner=%s rights=%s comment=%s', relname, relkind, relrowsecurity,
    relforcerowsecurity, reloptions, pg_get_userbyid(relowner), relacl, obj_description(oid, 'pg_class')) as line from relation
  union all
  select format('column %I.%I %s not null=%s generated=%s identity=%s default=%s collation=%s rights=%s comment=%s', c.relname,
    a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull, a.attgenerated, a.attidentity,
    pg_get_expr(d.adbin, d.adrelid), nullif(a.attcollation, t.typcollation)::regcollation, a.attacl, col_description(c.oid, a.attnum))
  from pg_attribute a join relation c on c.oid = a.attrelid join pg_type t on t.oid = a.atttypid
  left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
  where a.attnum > 0 and not a.attisdropped
  union all
  select format('index %s', pg_get_indexdef(i.indexrelid)) from pg_index i join relation c on c.oid = i.indrelid
  union all
  select format('constraint %s %s %s valid=%s', conrelid::regclass, conname, pg_get_constraintdef(oid), convalidated)
  from pg_constraint where connamespace in (table ours) and contype <> 'n'
  union all
  select format('policy %s.%s %s %s %s using=%s check=%s', tablename, policyname, permissive, cmd, roles, qual, with_check)
  from pg_policies where schemaname = 'public'
  union all
  select format('function %s owner=%s rights=%s', pg_get_functiondef(oid), pg_get_userbyid(proowner), proacl)
  from pg_proc where pronamespace in (table ours) and prokind in ('f', 'p') and oid not in (table of_extensions)
  union all
  select format('trigger %s enabled=%s', pg_get_triggerdef(t.oid), tgenabled)
  from pg_trigger t join relation c on c.oid = t.tgrelid where not tgisinternal
  union all
  select format('view %I %s', relname, pg_get_viewdef(oid)) from relation where relkind in ('v', 'm')
  union all
  select format('enum %s %s', t.typname, array_agg(e.enumlabel order by enumsortorder))
  from pg_enum e join pg_type t on t.oid = e.enumtypid where t.typnamespace in (table ours) group by t.oid, t.typname
  union all
  select format('extension %s', extname) from pg_extension
  union all
  select format('statistics %s', pg_get_statisticsobjdef(oid)) from pg_statistic_ext where stxnamespace in (table ours)
  union all
  select format('default rights %s %s %s', pg_get_userbyid(defaclrole), defaclobjtype, defaclacl) from pg_default_acl
) as lines order by line collate "C"`;

/**
 * The catalogue as a text. The ORM sees neither policies nor rights, functions, triggers nor partial indexes: compared
 * with the committed text, whatever changes in a database is seen in a diff.
 */
export async function catalogueText(client: pg.ClientBase): Promise<string> {
  const { rows } = await client.query<{ line: string }>(catalogue);
  return `${rows.map(({ line }) => line).join('\n')}\n`;
}

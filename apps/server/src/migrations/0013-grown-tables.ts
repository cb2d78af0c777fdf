import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A statement that was planned while its tables were empty (see decision 0012) reads all of them when they are full, and
 * so do the checks of foreign keys, until autovacuum looks: a minute and more. Whoever loads much asks for it sooner.
 * Looks at the one table that has grown most since it was last looked at, at least twofold, and names it; each look
 * makes PostgreSQL plan anew what reads the table.
 *
 * Only a table's owner may look in PostgreSQL 15 and 16, so this runs as the owner: it takes nothing and reads no row.
 */
export class GrownTables1763800000013 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function analyze_grown_table() returns text language plpgsql security definer
        set search_path = pg_catalog, public as $$
      declare
        grown regclass;
      begin
        select c.oid into grown from pg_class c
        where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
          and pg_relation_size(c.oid) / current_setting('block_size')::integer > greatest(8, 2 * c.relpages)
          and (pg_has_role(c.relowner, 'usage') or exists (
            select from pg_database d where d.datname = current_database() and pg_has_role(d.datdba, 'usage')))
        order by pg_relation_size(c.oid) / greatest(1, c.relpages) desc limit 1;
        if grown is not null then
          execute format('analyze (skip_locked) %s', grown);
        end if;
        return grown::text;
      end $$;
      revoke all on function analyze_grown_table () from public;
      grant execute on function analyze_grown_table () to clientela_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function analyze_grown_table ()');
  }
}

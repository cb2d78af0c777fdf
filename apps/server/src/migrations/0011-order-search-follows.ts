import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Orders are found by what their customer is called now: who renames customers, by whichever way, knows nothing of
 * orders. `sort_name` is the folded name but for its ñ. Of somebody with very many orders the newest follow at once, as
 * many as one statement can take; the check of the shop tells of the others.
 */
export class OrderSearchFollows1763800000011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function order_search_named(body text, sort_name text) returns text language sql immutable parallel safe
        set search_path = pg_catalog
        return split_part(body, E'\\n\\n', 1) || E'\\n\\n' || split_part(body, E'\\n\\n', 2) || E'\\n\\n' || replace(sort_name, 'n{', 'n');

      create function order_search_follows() returns trigger language plpgsql set search_path = pg_catalog, public as $$
      begin
        update public.order_search s set text = public.order_search_named(s.text, new.sort_name)
        where s.shop_id = new.shop_id and s.order_id in (
          select o.id from public.sales_order o where o.shop_id = new.shop_id and o.customer_id = new.id
          order by o.placed_at desc limit 20000);
        return null;
      end $$;
      create trigger customer_renamed after update on customer for each row
        when (old.sort_name is distinct from new.sort_name) execute function order_search_follows();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger customer_renamed on customer;
      drop function order_search_follows ();
      drop function order_search_named (text, text);
    `);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A demo shop is removed with everything that belongs to it, its audit trail among it, which the application may not
 * touch: a function of a role of its own does it, for the shop of the transaction, if that is a demo. What is one is
 * said when a shop is made and never after: no real shop can be declared one.
 */
export class DemoShopRemoval1763800000008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      revoke update, delete on shop from clientela_app;
      grant update (version, name, country_code, time_zone, locale, discount_rule, identify_by_phone, tax_rate, prices_include_tax, updated_at)
        on shop to clientela_app;

      create or replace function refuse_change() returns trigger language plpgsql as $$
        begin
          if tg_op = 'DELETE' and current_user = 'clientela_removal' then return old; end if;
          raise exception 'audit events never change' using errcode = '42501';
        end $$;

      grant usage on schema public to clientela_removal;
      grant select on membership to clientela_removal;
      grant select, delete on shop, audit_event, audit_values, idempotency_key, number_sequence, confirmation_code to clientela_removal;
      create function remove_demo_shop() returns boolean language plpgsql security definer
        set search_path = pg_catalog, public as $$
      declare
        wanted uuid := nullif(current_setting('app.shop', true), '')::uuid;
      begin
        perform from public.shop s where s.id = wanted and s.is_demo;
        if not found then return false; end if;
        -- What hangs on no other row of the shop; the rest goes with it.
        delete from public.audit_values where shop_id = wanted;
        delete from public.audit_event where shop_id = wanted;
        delete from public.idempotency_key where shop_id = wanted;
        delete from public.number_sequence where shop_id = wanted;
        delete from public.confirmation_code where shop_id = wanted;
        delete from public.shop where id = wanted and is_demo;
        return true;
      end $$;
      revoke all on function remove_demo_shop () from public;
      grant execute on function remove_demo_shop () to clientela_app;
      grant create on schema public to clientela_removal;
      alter function remove_demo_shop () owner to clientela_removal;
      revoke create on schema public from clientela_removal;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function remove_demo_shop ();
      revoke all on shop, membership, audit_event, audit_values, idempotency_key, number_sequence, confirmation_code from clientela_removal;
      revoke usage on schema public from clientela_removal;
      create or replace function refuse_change() returns trigger language plpgsql as $$
        begin raise exception 'audit events never change' using errcode = '42501'; end $$;
      revoke update (version, name, country_code, time_zone, locale, discount_rule, identify_by_phone, tax_rate, prices_include_tax, updated_at)
        on shop from clientela_app;
      grant update, delete on shop to clientela_app;
    `);
  }
}

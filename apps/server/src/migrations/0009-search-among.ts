import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Which of some customers or orders a search finds, asked for hundreds at once: a list that is read in its own order
 * asked about one after the other, and spent most of its time on that.
 */
export class SearchAmong1763800000009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function customer_search_has (uuid, text[], boolean);
      drop function order_search_has (uuid, text[]);

      create function customer_search_among(wanted uuid[], patterns text[], with_personal boolean)
        returns table (customer_id uuid) language plpgsql stable security definer rows 50
        set search_path = pg_catalog, public set enable_seqscan = off as $$
      begin
        return query select s.customer_id from public.customer_search s
          where s.shop_id = nullif(current_setting('app.shop', true), '')::uuid and s.customer_id = any (wanted)
            and case when with_personal then s.text else public.customer_search_open(s.text) end like all (patterns);
      end $$;

      create function order_search_among(wanted uuid[], patterns text[])
        returns table (order_id uuid) language plpgsql stable security definer rows 50
        set search_path = pg_catalog, public set enable_seqscan = off as $$
      begin
        return query select s.order_id from public.order_search s
          where s.shop_id = nullif(current_setting('app.shop', true), '')::uuid and s.order_id = any (wanted) and s.text like all (patterns);
      end $$;
      ${ofTheSearch('customer_search_among (uuid[], text[], boolean)', 'order_search_among (uuid[], text[])')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function order_search_among (uuid[], text[]);
      drop function customer_search_among (uuid[], text[], boolean);

      create function customer_search_has(customer uuid, patterns text[], with_personal boolean)
        returns boolean language plpgsql stable security definer cost 1000
        set search_path = pg_catalog, public as $$
      begin
        return exists (
          select from public.customer_search s
          where s.shop_id = nullif(current_setting('app.shop', true), '')::uuid and s.customer_id = customer
            and case when with_personal then s.text else public.customer_search_open(s.text) end like all (patterns));
      end $$;

      create function order_search_has(wanted uuid, patterns text[])
        returns boolean language plpgsql stable security definer cost 1000
        set search_path = pg_catalog, public as $$
      begin
        return exists (
          select from public.order_search s
          where s.shop_id = nullif(current_setting('app.shop', true), '')::uuid and s.order_id = wanted and s.text like all (patterns));
      end $$;
      ${ofTheSearch('customer_search_has (uuid, text[], boolean)', 'order_search_has (uuid, text[])')}
    `);
  }
}

/** What reads search texts does so as their owner, and the application alone may call it. */
const ofTheSearch = (...functions: string[]) => `
  revoke all on function ${functions.join(', ')} from public;
  grant execute on function ${functions.join(', ')} to clientela_app;
  grant create on schema public to clientela_search;
  ${functions.map((each) => `alter function ${each} owner to clientela_search;`).join('\n  ')}
  revoke create on schema public from clientela_search;`;

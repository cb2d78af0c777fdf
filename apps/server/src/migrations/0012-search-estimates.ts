import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The search takes the same few milliseconds for a common and a rare word because it is planned for its very words: what
 * is common is read in the order of the list, what is rare is found by its trigrams. By the hundred texts that PostgreSQL
 * keeps to guess by it took every word for rare; by five hundred it can tell. And one or two letters, of which there are
 * no trigrams, are looked for where a word begins, where there are. A pattern says so by beginning with its letters: see
 * like.ts. What a word begins after is as in the domain's search-text.ts.
 */
export class SearchEstimates1763800000012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${asTheirOwner}
      create function search_conditions(patterns text[], variadic texts text[]) returns text
        language sql stable parallel safe set search_path = pg_catalog
        return (
          select coalesce(string_agg(case when p.pattern like '\\%%' then format(' and %s like %L', t.expression, p.pattern)
            else format(' and %s ~ %L', t.expression, ${wordBegins} || left(p.pattern, -1)) end, ''), '')
          from unnest(patterns) p (pattern) cross join unnest(texts) t (expression));
      revoke all on function search_conditions (text[], text[]) from public;

      ${pages({ customer: `public.search_conditions(patterns, variadic ${customerTexts})`, order: `public.search_conditions(patterns, 's.text')` })}

      create or replace function customer_search_among(wanted uuid[], patterns text[], with_personal boolean)
        ${amongBegins('customer_id')}
        return query execute 'select s.customer_id from public.customer_search s where s.shop_id = $1 and s.customer_id = any ($2)'
          || public.search_conditions(patterns, case when with_personal then 's.text' else 'public.customer_search_open(s.text)' end)
          using nullif(current_setting('app.shop', true), '')::uuid, wanted;
      end $$;
      create or replace function order_search_among(wanted uuid[], patterns text[])
        ${amongBegins('order_id')}
        return query execute 'select s.order_id from public.order_search s where s.shop_id = $1 and s.order_id = any ($2)'
          || public.search_conditions(patterns, 's.text')
          using nullif(current_setting('app.shop', true), '')::uuid, wanted;
      end $$;

      alter table customer_search alter column text set statistics 500;
      alter table order_search alter column text set statistics 500;
      create statistics customer_search_open_st on (public.customer_search_open(text)) from customer_search;
      alter statistics customer_search_open_st set statistics 500;
      analyze customer_search, order_search;
      ${asBefore}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${asTheirOwner}
      drop statistics customer_search_open_st;
      alter table order_search alter column text set statistics -1;
      alter table customer_search alter column text set statistics -1;

      create or replace function order_search_among(wanted uuid[], patterns text[])
        ${amongBegins('order_id')}
        return query select s.order_id from public.order_search s
          where s.shop_id = nullif(current_setting('app.shop', true), '')::uuid and s.order_id = any (wanted) and s.text like all (patterns);
      end $$;
      create or replace function customer_search_among(wanted uuid[], patterns text[], with_personal boolean)
        ${amongBegins('customer_id')}
        return query select s.customer_id from public.customer_search s
          where s.shop_id = nullif(current_setting('app.shop', true), '')::uuid and s.customer_id = any (wanted)
            and case when with_personal then s.text else public.customer_search_open(s.text) end like all (patterns);
      end $$;

      ${pages({ customer: allLike(`unnest(${customerTexts})`), order: allLike(`(values ('s.text'))`) })}
      drop function search_conditions (text[], text[]);
      ${asBefore}
    `);
  }
}

/** The texts and what reads them belong to a role of their own. */
const asTheirOwner = 'grant create on schema public to clientela_search; set local role clientela_search;';
const asBefore = 'reset role; revoke create on schema public from clientela_search;';

/** Signs of ASCII alone: with another among them the trigrams are not used. */
const wordBegins = "'(^|[ \\n\\t.,:;@/_''\"()+&#`-])'";

/** Who may not read tax ids and addresses finds nobody by them; the whole text is asked as well, for it has the index. */
const customerTexts = `case when with_personal then array['s.text'] else array['s.text', 'public.customer_search_open(s.text)'] end`;

const allLike = (texts: string) =>
  `(select coalesce(string_agg(format(' and %s like %L', t.expression, p.pattern), ''), '') from unnest(patterns) p (pattern) cross join ${texts} t (expression))`;

const amongBegins = (id: string) => `returns table (${id} uuid) language plpgsql stable security definer rows 50
        set search_path = pg_catalog, public set enable_seqscan = off as $$
      begin`;

/** The page and the matches of both searches: as in 0004 and 0006, with another way to make conditions of patterns. */
const pages = ({ customer, order }: { customer: string; order: string }) => `
  create or replace function customer_search_page(patterns text[], newest_first boolean, after_at timestamptz, after_id uuid, page_size integer, with_personal boolean)
    returns table (customer_id uuid, created_at timestamptz) ${pageOf('customer_search', 'customer_id', 'created_at', customer)}
  create or replace function order_search_page(patterns text[], newest_first boolean, after_at timestamptz, after_id uuid, page_size integer)
    returns table (order_id uuid, placed_at timestamptz) ${pageOf('order_search', 'order_id', 'placed_at', order)}
  create or replace function customer_search_matches(patterns text[], with_personal boolean, at_most integer default null)
    returns table (customer_id uuid) ${matchesOf('customer_search', 'customer_id', customer)}
  create or replace function order_search_matches(patterns text[], at_most integer default null)
    returns table (order_id uuid) ${matchesOf('order_search', 'order_id', order)}`;

const pageOf = (table: string, id: string, at: string, conditions: string) => `
    language plpgsql stable security definer rows 50
    set search_path = pg_catalog, public set enable_seqscan = off as $$
  declare
    shop uuid := nullif(current_setting('app.shop', true), '')::uuid;
    conditions text := ${conditions};
    direction text := case when newest_first then 'desc' else 'asc' end;
  begin
    if after_at is not null then
      conditions := conditions || format(' and (s.${at}, s.${id}) %s (%L::timestamptz, %L::uuid)',
        case when newest_first then '<' else '>' end, after_at, after_id);
    end if;
    return query execute format(
      'select s.${id}, s.${at}::timestamptz from public.${table} s where s.shop_id = %L %s order by s.${at} %s, s.${id} %s limit %s',
      shop, conditions, direction, direction, page_size);
  end $$;`;

const matchesOf = (table: string, id: string, conditions: string) => `
    language plpgsql stable security definer rows 500
    set search_path = pg_catalog, public set enable_seqscan = off as $$
  declare
    shop uuid := nullif(current_setting('app.shop', true), '')::uuid;
    conditions text := ${conditions};
  begin
    return query execute format('select s.${id} from public.${table} s where s.shop_id = %L %s limit %L', shop, conditions, at_most);
  end $$;`;

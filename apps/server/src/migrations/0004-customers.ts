import type { MigrationInterface, QueryRunner } from 'typeorm';
import { currentShop, shopTable } from '../platform/database/migration-sql.js';

export class Customers1763800000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table customer (
        shop_id uuid not null,
        id uuid not null,
        number integer not null,
        version integer not null default 1,
        type text not null,
        status text not null default 'ACTIVE',
        blocked_reason varchar(500),
        source text not null,
        first_name varchar(120),
        last_name varchar(120),
        company_name varchar(200),
        display_name varchar(250) not null,
        sort_name text collate "C" not null,
        email varchar(254),
        email_normalized varchar(508) collate "C",
        phone varchar(16),
        phone_country_code varchar(2),
        tax_id varchar(32),
        vat_id varchar(32),
        birthday date,
        locale text,
        external_reference varchar(120),
        metadata jsonb not null default '{}',
        discount_type text,
        discount_amount bigint,
        discount_currency_code varchar(3),
        discount_percentage integer,
        discount_starts_on date,
        discount_ends_on date,
        tax_exemption_reason varchar(200),
        tax_exemption_certificate varchar(120),
        tax_exemption_valid_from date,
        tax_exemption_valid_until date,
        payment_mode text,
        payment_methods text[],
        payment_default text,
        preferred_shipping_method varchar(80),
        order_count integer not null default 0,
        total_spent bigint not null default 0,
        last_order_at timestamptz(3),
        last_access_at timestamptz(3),
        created_at timestamptz(3) not null default now(),
        updated_at timestamptz(3) not null default now(),
        constraint customer_pk primary key (shop_id, id),
        constraint customer_shop_fk foreign key (shop_id) references shop (id) on delete cascade,
        constraint customer_type_ck check ("type" in ('INDIVIDUAL', 'SELF_EMPLOYED', 'COMPANY')),
        constraint customer_status_ck check ("status" in ('ACTIVE', 'BLOCKED', 'ARCHIVED')),
        constraint customer_source_ck check ("source" in ('MANUAL', 'ORDER', 'SIGN_UP', 'IMPORT', 'API', 'POS')),
        constraint customer_locale_ck check ("locale" in ('ES', 'EN')),
        constraint customer_payment_mode_ck check ("payment_mode" in ('FIXED', 'CHOICE')),
        constraint customer_discount_ck check (
          ("discount_type" is null and "discount_amount" is null and "discount_currency_code" is null and "discount_percentage" is null)
          or ("discount_type" = 'MONETARY' and "discount_amount" > 0 and "discount_currency_code" is not null and "discount_percentage" is null)
          or ("discount_type" = 'PERCENTAGE' and "discount_percentage" between 1 and 10000 and "discount_amount" is null and "discount_currency_code" is null))
      ) with (fillfactor = 80);
      create unique index customer_number_uq on customer (shop_id, number);
      create unique index customer_email_uq on customer (shop_id, email_normalized) where "email_normalized" is not null;
      create unique index customer_external_reference_uq on customer (shop_id, external_reference) where "external_reference" is not null;
      create index customer_status_ix on customer (shop_id, status);
      create index customer_type_ix on customer (shop_id, type);
      create index customer_source_ix on customer (shop_id, source);
      create index customer_created_ix on customer (shop_id, created_at, id);
      create index customer_updated_ix on customer (shop_id, updated_at, id);
      create index customer_name_ix on customer (shop_id, sort_name, id);
      create index customer_email_ix on customer (shop_id, (coalesce(email_normalized, '')), id);
      create index customer_order_count_ix on customer (shop_id, order_count, id);
      create index customer_total_spent_ix on customer (shop_id, total_spent, id);
      create index customer_last_order_ix on customer (shop_id, (coalesce(last_order_at, '-infinity'::timestamptz)), id);
      ${shopTable('customer')}

      create table customer_tag (
        shop_id uuid not null,
        customer_id uuid not null,
        tag_id uuid not null,
        created_at timestamptz(3) not null default now(),
        constraint customer_tag_pk primary key (shop_id, customer_id, tag_id),
        constraint customer_tag_customer_fk foreign key (shop_id, customer_id) references customer (shop_id, id) on delete cascade,
        constraint customer_tag_tag_fk foreign key (shop_id, tag_id) references tag (shop_id, id) on delete cascade
      );
      create index customer_tag_tag_ix on customer_tag (shop_id, tag_id, customer_id);
      ${shopTable('customer_tag')}

      create table customer_group_member (
        shop_id uuid not null,
        customer_id uuid not null,
        group_id uuid not null,
        is_primary boolean not null default false,
        created_at timestamptz(3) not null default now(),
        constraint customer_group_member_pk primary key (shop_id, customer_id, group_id),
        constraint customer_group_member_customer_fk foreign key (shop_id, customer_id) references customer (shop_id, id) on delete cascade,
        constraint customer_group_member_group_fk foreign key (shop_id, group_id) references customer_group (shop_id, id) on delete cascade
      );
      create index customer_group_member_group_ix on customer_group_member (shop_id, group_id, customer_id);
      create unique index customer_group_member_primary_uq on customer_group_member (shop_id, customer_id) where "is_primary";
      ${shopTable('customer_group_member')}

      create table address (
        shop_id uuid not null,
        id uuid not null,
        customer_id uuid not null,
        label varchar(60),
        recipient varchar(120),
        company varchar(120),
        line1 varchar(200) not null,
        line2 varchar(200),
        city varchar(120) not null,
        city_key varchar(240) collate "C" not null,
        region varchar(120),
        postal_code varchar(16),
        country_code varchar(2) not null,
        phone varchar(16),
        is_default_billing boolean not null default false,
        is_default_shipping boolean not null default false,
        created_at timestamptz(3) not null default now(),
        constraint address_pk primary key (shop_id, id),
        constraint address_customer_fk foreign key (shop_id, customer_id) references customer (shop_id, id) on delete cascade
      );
      create index address_customer_ix on address (shop_id, customer_id, id);
      create index address_country_ix on address (shop_id, country_code, customer_id);
      create index address_city_ix on address (shop_id, city_key, customer_id);
      create unique index address_default_billing_uq on address (shop_id, customer_id) where "is_default_billing";
      create unique index address_default_shipping_uq on address (shop_id, customer_id) where "is_default_shipping";
      ${shopTable('address')}

      create table customer_note (
        shop_id uuid not null,
        id uuid not null,
        customer_id uuid not null,
        body varchar(5000) not null,
        author_kind text not null,
        author_id uuid,
        author_name varchar(120) not null,
        created_at timestamptz(3) not null default now(),
        updated_at timestamptz(3) not null default now(),
        constraint customer_note_pk primary key (shop_id, id),
        constraint customer_note_author_kind_ck check ("author_kind" in ('STAFF', 'TOKEN', 'SYSTEM')),
        constraint customer_note_customer_fk foreign key (shop_id, customer_id) references customer (shop_id, id) on delete cascade
      );
      create index customer_note_customer_ix on customer_note (shop_id, customer_id, id);
      ${shopTable('customer_note')}

      create table customer_login (
        shop_id uuid not null,
        customer_id uuid not null,
        password_hash text not null,
        created_at timestamptz(3) not null default now(),
        updated_at timestamptz(3) not null default now(),
        constraint customer_login_pk primary key (shop_id, customer_id),
        constraint customer_login_customer_fk foreign key (shop_id, customer_id) references customer (shop_id, id) on delete cascade
      );
      ${shopTable('customer_login')}

      -- Text search by LIKE is no leakproof operator, so under row-level security no index would serve it. This table
      -- belongs to a role of its own and is not FORCEd: the functions below, and they alone, read it with the shop said
      -- explicitly. The application writes it under the policy, as every other table.
      create table customer_search (
        shop_id uuid not null,
        customer_id uuid not null,
        created_at timestamptz(3) not null,
        text text not null,
        constraint customer_search_pk primary key (shop_id, customer_id),
        constraint customer_search_customer_fk foreign key (shop_id, customer_id) references customer (shop_id, id) on delete cascade
      );
      create index customer_search_created_ix on customer_search (shop_id, created_at, customer_id);
      create index customer_search_text_ix on customer_search using gin (shop_id, text gin_trgm_ops);
      alter table customer_search enable row level security;
      create policy customer_search_scope on customer_search to clientela_app
        using (shop_id = ${currentShop}) with check (shop_id = ${currentShop});
      grant select, insert, update, delete on customer_search to clientela_app;

      -- What everybody finds a customer by: without the ids in the first section and without the second, the addresses.
      -- Who may not read these must not find anybody by them either, or they would be told letter by letter.
      create function customer_search_open(whole text) returns text language sql immutable
        return split_part(split_part(whole, E'\\n\\n', 1), E'\\n\\t\\n', 1) || E'\\n' || split_part(whole, E'\\n\\n', 3);

      -- A page of matches, newest first or oldest first, of the shop that the transaction has set. The statement is built
      -- so that it is planned for its very words: a common one is read in order, a rare one found by its trigrams.
      create function customer_search_page(patterns text[], newest_first boolean, after_at timestamptz, after_id uuid, page_size integer, with_personal boolean)
        returns table (customer_id uuid, created_at timestamptz) language plpgsql stable security definer rows 50
        set search_path = pg_catalog, public set enable_seqscan = off as $$
      declare
        shop uuid := nullif(current_setting('app.shop', true), '')::uuid;
        conditions text := '';
        pattern text;
      begin
        foreach pattern in array patterns loop
          conditions := conditions || format(' and s.text like %L', pattern);
          if not with_personal then
            conditions := conditions || format(' and public.customer_search_open(s.text) like %L', pattern);
          end if;
        end loop;
        if after_at is not null then
          conditions := conditions || format(' and (s.created_at, s.customer_id) %s (%L::timestamptz, %L::uuid)',
            case when newest_first then '<' else '>' end, after_at, after_id);
        end if;
        return query execute format(
          'select s.customer_id, s.created_at::timestamptz from public.customer_search s where s.shop_id = %L %s order by s.created_at %s, s.customer_id %s limit %s',
          shop, conditions, case when newest_first then 'desc' else 'asc' end, case when newest_first then 'desc' else 'asc' end, page_size);
      end $$;

      -- The matches, at most so many of them: for a search that is combined with filters or another order.
      create function customer_search_matches(patterns text[], with_personal boolean, at_most integer default null)
        returns table (customer_id uuid) language plpgsql stable security definer rows 500
        set search_path = pg_catalog, public set enable_seqscan = off as $$
      declare
        shop uuid := nullif(current_setting('app.shop', true), '')::uuid;
        conditions text := '';
        pattern text;
      begin
        foreach pattern in array patterns loop
          conditions := conditions || format(' and s.text like %L', pattern);
          if not with_personal then
            conditions := conditions || format(' and public.customer_search_open(s.text) like %L', pattern);
          end if;
        end loop;
        return query execute format('select s.customer_id from public.customer_search s where s.shop_id = %L %s limit %L', shop, conditions, at_most);
      end $$;

      -- Whether one customer matches: for a word so common that the list is read in its order until a page is full.
      create function customer_search_has(customer uuid, patterns text[], with_personal boolean)
        returns boolean language plpgsql stable security definer cost 1000
        set search_path = pg_catalog, public as $$
      begin
        return exists (
          select from public.customer_search s
          where s.shop_id = nullif(current_setting('app.shop', true), '')::uuid and s.customer_id = customer
            and case when with_personal then s.text else public.customer_search_open(s.text) end like all (patterns));
      end $$;

      -- Before the functions change hands: afterwards only their new owner could take PUBLIC's right away.
      revoke all on function customer_search_page (text[], boolean, timestamptz, uuid, integer, boolean), customer_search_matches (text[], boolean, integer), customer_search_has (uuid, text[], boolean) from public;
      grant execute on function customer_search_page (text[], boolean, timestamptz, uuid, integer, boolean), customer_search_matches (text[], boolean, integer), customer_search_has (uuid, text[], boolean) to clientela_app;
      grant usage, create on schema public to clientela_search;
      alter table customer_search owner to clientela_search;
      alter function customer_search_page (text[], boolean, timestamptz, uuid, integer, boolean) owner to clientela_search;
      alter function customer_search_matches (text[], boolean, integer) owner to clientela_search;
      alter function customer_search_has (uuid, text[], boolean) owner to clientela_search;
      revoke create on schema public from clientela_search;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function customer_search_has (uuid, text[], boolean);
      drop function customer_search_matches (text[], boolean, integer);
      drop function customer_search_page (text[], boolean, timestamptz, uuid, integer, boolean);
      drop function customer_search_open (text);
      drop table customer_search, customer_login, customer_note, address, customer_group_member, customer_tag, customer;
    `);
  }
}

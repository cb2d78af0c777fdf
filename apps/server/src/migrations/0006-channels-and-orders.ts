import type { MigrationInterface, QueryRunner } from 'typeorm';
import { currentShop, shopTable } from '../platform/database/migration-sql.js';

const states = {
  payment: `('PENDING', 'AUTHORIZED', 'PARTIALLY_PAID', 'PAID', 'PARTIALLY_REFUNDED', 'REFUNDED', 'VOIDED')`,
  fulfilment: `('UNFULFILLED', 'PROCESSING', 'PARTIALLY_FULFILLED', 'SHIPPED', 'READY_FOR_PICKUP', 'DELIVERED', 'RETURNED', 'CANCELLED')`,
};

export class ChannelsAndOrders1763800000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(channelsAndCompanies);
    await runner.query(orders);
    await runner.query(orderParts);
    await runner.query(orderSearch);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function order_search_has (uuid, text[]);
      drop function order_search_matches (text[], integer);
      drop function order_search_page (text[], boolean, timestamptz, uuid, integer);
      drop index customer_phone_ix;
      drop table order_search, order_note, shipment_line, shipment, order_transaction, order_line, sales_order, customer_total, customer_identity;
      alter table customer drop column channel_id, drop column issuing_company_id;
      drop table issuing_company, channel;
      alter table shop drop column identify_by_phone, drop column tax_rate, drop column prices_include_tax;
    `);
  }
}

const channelsAndCompanies = `
  alter table shop
    add column identify_by_phone boolean not null default false,
    -- In hundredths of a percent; null: the shop charges no tax.
    add column tax_rate integer,
    add column prices_include_tax boolean not null default true,
    add constraint shop_tax_rate_ck check ("tax_rate" between 0 and 10000);

  create table channel (
    shop_id uuid not null,
    id uuid not null,
    version integer not null default 1,
    type text not null,
    name varchar(80) not null,
    name_key varchar(160) collate "C" not null,
    account varchar(120),
    uses_relay_addresses boolean not null default false,
    created_at timestamptz(3) not null default now(),
    updated_at timestamptz(3) not null default now(),
    constraint channel_pk primary key (shop_id, id),
    constraint channel_shop_fk foreign key (shop_id) references shop (id) on delete cascade,
    constraint channel_type_ck check ("type" in ('WEB', 'POS', 'SHOPIFY', 'WOOCOMMERCE', 'AMAZON', 'EBAY', 'OTHER'))
  );
  create unique index channel_name_uq on channel (shop_id, name_key);
  ${shopTable('channel')}

  create table issuing_company (
    shop_id uuid not null,
    id uuid not null,
    version integer not null default 1,
    name varchar(200) not null,
    name_key varchar(400) collate "C" not null,
    tax_id varchar(32),
    is_default boolean not null default false,
    created_at timestamptz(3) not null default now(),
    updated_at timestamptz(3) not null default now(),
    constraint issuing_company_pk primary key (shop_id, id),
    constraint issuing_company_shop_fk foreign key (shop_id) references shop (id) on delete cascade
  );
  create unique index issuing_company_name_uq on issuing_company (shop_id, name_key);
  create unique index issuing_company_default_uq on issuing_company (shop_id) where "is_default";
  ${shopTable('issuing_company')}

  alter table customer
    add column channel_id uuid,
    add column issuing_company_id uuid,
    add constraint customer_channel_fk foreign key (shop_id, channel_id) references channel (shop_id, id) on delete set null (channel_id),
    add constraint customer_issuing_company_fk foreign key (shop_id, issuing_company_id) references issuing_company (shop_id, id) on delete set null (issuing_company_id);
  create index customer_channel_ix on customer (shop_id, channel_id) where "channel_id" is not null;
  create index customer_issuing_company_ix on customer (shop_id, issuing_company_id) where "issuing_company_id" is not null;
  -- By which orders find their customer where the shop says so.
  create index customer_phone_ix on customer (shop_id, phone) where "phone" is not null;

  -- How a channel knows a customer: by an id of its own, or by a relay address, which means nothing in another channel.
  create table customer_identity (
    shop_id uuid not null,
    channel_id uuid not null,
    kind text not null,
    value varchar(508) collate "C" not null,
    customer_id uuid not null,
    created_at timestamptz(3) not null default now(),
    constraint customer_identity_pk primary key (shop_id, channel_id, kind, value),
    constraint customer_identity_kind_ck check ("kind" in ('CUSTOMER_ID', 'RELAY_EMAIL')),
    constraint customer_identity_channel_fk foreign key (shop_id, channel_id) references channel (shop_id, id) on delete cascade,
    constraint customer_identity_customer_fk foreign key (shop_id, customer_id) references customer (shop_id, id) on delete cascade
  );
  create index customer_identity_customer_ix on customer_identity (shop_id, customer_id);
  ${shopTable('customer_identity')}

  -- What a customer's orders that are not cancelled come to in each currency: kept in the orders' own transactions.
  create table customer_total (
    shop_id uuid not null,
    customer_id uuid not null,
    currency_code varchar(3) not null,
    order_count integer not null default 0,
    spent bigint not null default 0,
    constraint customer_total_pk primary key (shop_id, customer_id, currency_code),
    constraint customer_total_customer_fk foreign key (shop_id, customer_id) references customer (shop_id, id) on delete cascade
  ) with (fillfactor = 80);
  ${shopTable('customer_total')}
`;

const orders = `
  create table sales_order (
    shop_id uuid not null,
    id uuid not null,
    number integer not null,
    version integer not null default 1,
    channel_id uuid,
    external_id varchar(120) collate "C",
    external_number varchar(60),
    issuing_company_id uuid,
    customer_id uuid,
    claim text not null default 'CLAIMED',
    -- Who ordered, as the order says it; a shared login has many.
    buyer_name varchar(250),
    buyer_sort_name text collate "C" not null default '',
    email varchar(254),
    phone varchar(16),
    billing_address jsonb,
    shipping_address jsonb,
    tax_id varchar(32),
    vat_id varchar(32),
    tax_exemption_reason varchar(200),
    tax_exemption_certificate varchar(120),
    currency_code varchar(3) not null,
    prices_include_tax boolean not null default true,
    -- Minor units. total = subtotal - discount + shipping + adjustment, and + tax where prices do not include it.
    subtotal bigint not null,
    discount bigint not null default 0,
    shipping bigint not null default 0,
    tax bigint not null default 0,
    adjustment bigint not null default 0,
    total bigint not null,
    authorized bigint not null default 0,
    paid bigint not null default 0,
    refunded bigint not null default 0,
    item_count integer not null default 0,
    shipping_method varchar(80),
    payment_status text not null,
    fulfilment_status text not null,
    -- Whose word on the fulfilment came last: the later one counts, in whatever order they arrive.
    fulfilment_changed_at timestamptz(3) not null,
    -- Our own last word on it, with when and why: it stands again when the channel's newest telling is silent.
    own_fulfilment jsonb,
    cancelled_at timestamptz(3),
    cancel_reason varchar(500),
    -- How the price of an order made by hand came about.
    pricing jsonb,
    -- The newest state that the channel has told, and its digest: the same again changes nothing, an older one neither.
    channel_updated_at timestamptz(3),
    channel_digest bytea,
    -- Staff moved it: what the channel says of the customer no longer counts.
    is_moved boolean not null default false,
    placed_at timestamptz(3) not null,
    created_at timestamptz(3) not null default now(),
    updated_at timestamptz(3) not null default now(),
    constraint sales_order_pk primary key (shop_id, id),
    constraint sales_order_shop_fk foreign key (shop_id) references shop (id) on delete cascade,
    constraint sales_order_channel_fk foreign key (shop_id, channel_id) references channel (shop_id, id),
    constraint sales_order_issuing_company_fk foreign key (shop_id, issuing_company_id) references issuing_company (shop_id, id),
    -- A customer with any order is never deleted, whatever the order's state.
    constraint sales_order_customer_fk foreign key (shop_id, customer_id) references customer (shop_id, id),
    constraint sales_order_external_ck check ("external_id" is null or "channel_id" is not null),
    constraint sales_order_claim_ck check ("claim" in ('CLAIMED', 'CLAIMABLE', 'ANONYMOUS')),
    constraint sales_order_anonymous_ck check (("claim" = 'ANONYMOUS') = ("customer_id" is null)),
    constraint sales_order_payment_status_ck check ("payment_status" in ${states.payment}),
    constraint sales_order_fulfilment_status_ck check ("fulfilment_status" in ${states.fulfilment}),
    constraint sales_order_cancelled_ck check (("fulfilment_status" = 'CANCELLED') = ("cancelled_at" is not null)),
    constraint sales_order_total_ck check (
      "total" = "subtotal" - "discount" + "shipping" + "adjustment" + case when "prices_include_tax" then 0 else "tax" end),
    constraint sales_order_amounts_ck check (
      "subtotal" >= 0 and "discount" >= 0 and "shipping" >= 0 and "tax" >= 0 and "total" >= 0 and "authorized" >= 0 and "paid" >= 0 and "refunded" between 0 and "paid")
  ) with (fillfactor = 80);
  create unique index sales_order_number_uq on sales_order (shop_id, number);
  create unique index sales_order_external_uq on sales_order (shop_id, channel_id, external_id) where "external_id" is not null;
  create index sales_order_placed_ix on sales_order (shop_id, placed_at, id);
  create index sales_order_total_ix on sales_order (shop_id, total, id);
  create index sales_order_updated_ix on sales_order (shop_id, updated_at, id);
  create index sales_order_buyer_ix on sales_order (shop_id, buyer_sort_name, id);
  create index sales_order_customer_ix on sales_order (shop_id, customer_id, placed_at, id);
  create index sales_order_channel_ix on sales_order (shop_id, channel_id, placed_at, id);
  create index sales_order_payment_ix on sales_order (shop_id, payment_status, fulfilment_status, placed_at, id);
  create index sales_order_fulfilment_ix on sales_order (shop_id, fulfilment_status, placed_at, id);
  create index sales_order_issuing_company_ix on sales_order (shop_id, issuing_company_id, placed_at, id) where "issuing_company_id" is not null;
  create index sales_order_claimable_ix on sales_order (shop_id, placed_at, id) where "claim" = 'CLAIMABLE';
  ${shopTable('sales_order', ['select', 'insert', 'update'])}
`;

const orderParts = `
  create table order_line (
    shop_id uuid not null,
    order_id uuid not null,
    position smallint not null,
    title varchar(255) not null,
    sku varchar(80),
    -- The SKU, or the title where there is none, folded: by what one finds those who bought it.
    product_key varchar(510) collate "C" not null,
    quantity integer not null,
    -- Minor units of the order's currency; null: the channel does not say.
    unit_price bigint,
    discount bigint not null default 0,
    -- In hundredths of a percent; null: not said.
    tax_rate integer,
    tax bigint not null default 0,
    total bigint not null default 0,
    constraint order_line_pk primary key (shop_id, order_id, position),
    constraint order_line_order_fk foreign key (shop_id, order_id) references sales_order (shop_id, id) on delete cascade,
    constraint order_line_quantity_ck check ("quantity" > 0),
    constraint order_line_amounts_ck check ("unit_price" >= 0 and "discount" >= 0 and "tax" >= 0 and "total" >= 0)
  );
  create index order_line_product_ix on order_line (shop_id, product_key, order_id);
  ${shopTable('order_line')}

  create table order_transaction (
    shop_id uuid not null,
    id uuid not null,
    order_id uuid not null,
    kind text not null,
    amount bigint not null,
    method text,
    external_id varchar(120) collate "C",
    note varchar(200),
    -- Told by the channel with the state of the order: a newer state replaces it.
    is_from_channel boolean not null default false,
    happened_at timestamptz(3) not null,
    created_at timestamptz(3) not null default now(),
    constraint order_transaction_pk primary key (shop_id, id),
    constraint order_transaction_kind_ck check ("kind" in ('AUTHORIZATION', 'PAYMENT', 'REFUND', 'VOID')),
    constraint order_transaction_amount_ck check ("amount" > 0),
    constraint order_transaction_order_fk foreign key (shop_id, order_id) references sales_order (shop_id, id) on delete cascade
  );
  create index order_transaction_order_ix on order_transaction (shop_id, order_id, id);
  create unique index order_transaction_external_uq on order_transaction (shop_id, order_id, external_id) where "external_id" is not null;
  ${shopTable('order_transaction')}

  create table shipment (
    shop_id uuid not null,
    id uuid not null,
    order_id uuid not null,
    external_id varchar(120) collate "C",
    carrier varchar(80),
    tracking_number varchar(120),
    tracking_url varchar(500),
    is_from_channel boolean not null default false,
    shipped_at timestamptz(3) not null,
    delivered_at timestamptz(3),
    created_at timestamptz(3) not null default now(),
    constraint shipment_pk primary key (shop_id, id),
    constraint shipment_order_fk foreign key (shop_id, order_id) references sales_order (shop_id, id) on delete cascade
  );
  create index shipment_order_ix on shipment (shop_id, order_id, id);
  create unique index shipment_external_uq on shipment (shop_id, order_id, external_id) where "external_id" is not null;
  ${shopTable('shipment')}

  create table shipment_line (
    shop_id uuid not null,
    shipment_id uuid not null,
    position smallint not null,
    quantity integer not null,
    constraint shipment_line_pk primary key (shop_id, shipment_id, position),
    constraint shipment_line_quantity_ck check ("quantity" > 0),
    constraint shipment_line_shipment_fk foreign key (shop_id, shipment_id) references shipment (shop_id, id) on delete cascade
  );
  ${shopTable('shipment_line')}

  create table order_note (
    shop_id uuid not null,
    id uuid not null,
    order_id uuid not null,
    body varchar(5000) not null,
    author_kind text not null,
    author_id uuid,
    author_name varchar(120) not null,
    created_at timestamptz(3) not null default now(),
    updated_at timestamptz(3) not null default now(),
    constraint order_note_pk primary key (shop_id, id),
    constraint order_note_author_kind_ck check ("author_kind" in ('STAFF', 'TOKEN', 'SYSTEM')),
    constraint order_note_order_fk foreign key (shop_id, order_id) references sales_order (shop_id, id) on delete cascade
  );
  create index order_note_order_ix on order_note (shop_id, order_id, id);
  ${shopTable('order_note')}
`;

const conditions = `
    foreach pattern in array patterns loop
      conditions := conditions || format(' and s.text like %L', pattern);
    end loop;`;

// As customer_search, and for the same reasons: see 0004.
const orderSearch = `
  create table order_search (
    shop_id uuid not null,
    order_id uuid not null,
    placed_at timestamptz(3) not null,
    text text not null,
    constraint order_search_pk primary key (shop_id, order_id),
    constraint order_search_order_fk foreign key (shop_id, order_id) references sales_order (shop_id, id) on delete cascade
  );
  create index order_search_placed_ix on order_search (shop_id, placed_at, order_id);
  create index order_search_text_ix on order_search using gin (shop_id, text gin_trgm_ops);
  alter table order_search enable row level security;
  create policy order_search_scope on order_search to clientela_app
    using (shop_id = ${currentShop}) with check (shop_id = ${currentShop});
  grant select, insert, update, delete on order_search to clientela_app;

  create function order_search_page(patterns text[], newest_first boolean, after_at timestamptz, after_id uuid, page_size integer)
    returns table (order_id uuid, placed_at timestamptz) language plpgsql stable security definer rows 50
    set search_path = pg_catalog, public set enable_seqscan = off as $$
  declare
    shop uuid := nullif(current_setting('app.shop', true), '')::uuid;
    conditions text := '';
    pattern text;
  begin${conditions}
    if after_at is not null then
      conditions := conditions || format(' and (s.placed_at, s.order_id) %s (%L::timestamptz, %L::uuid)',
        case when newest_first then '<' else '>' end, after_at, after_id);
    end if;
    return query execute format(
      'select s.order_id, s.placed_at::timestamptz from public.order_search s where s.shop_id = %L %s order by s.placed_at %s, s.order_id %s limit %s',
      shop, conditions, case when newest_first then 'desc' else 'asc' end, case when newest_first then 'desc' else 'asc' end, page_size);
  end $$;

  create function order_search_matches(patterns text[], at_most integer default null)
    returns table (order_id uuid) language plpgsql stable security definer rows 500
    set search_path = pg_catalog, public set enable_seqscan = off as $$
  declare
    shop uuid := nullif(current_setting('app.shop', true), '')::uuid;
    conditions text := '';
    pattern text;
  begin${conditions}
    return query execute format('select s.order_id from public.order_search s where s.shop_id = %L %s limit %L', shop, conditions, at_most);
  end $$;

  create function order_search_has(wanted uuid, patterns text[])
    returns boolean language plpgsql stable security definer cost 1000
    set search_path = pg_catalog, public as $$
  begin
    return exists (
      select from public.order_search s
      where s.shop_id = nullif(current_setting('app.shop', true), '')::uuid and s.order_id = wanted and s.text like all (patterns));
  end $$;

  revoke all on function order_search_page (text[], boolean, timestamptz, uuid, integer), order_search_matches (text[], integer), order_search_has (uuid, text[]) from public;
  grant execute on function order_search_page (text[], boolean, timestamptz, uuid, integer), order_search_matches (text[], integer), order_search_has (uuid, text[]) to clientela_app;
  grant usage, create on schema public to clientela_search;
  alter table order_search owner to clientela_search;
  alter function order_search_page (text[], boolean, timestamptz, uuid, integer) owner to clientela_search;
  alter function order_search_matches (text[], integer) owner to clientela_search;
  alter function order_search_has (uuid, text[]) owner to clientela_search;
  revoke create on schema public from clientela_search;
`;

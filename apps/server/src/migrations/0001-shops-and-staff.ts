import type { MigrationInterface, QueryRunner } from 'typeorm';
import { currentShop, currentStaff, securedTable } from '../platform/database/migration-sql.js';

/** Shops, the people who work in them, their sessions, and the look-ups that run before a shop is known. */
export class ShopsAndStaff1763800000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table shop (
        id uuid not null,
        version integer not null default 1,
        name varchar(120) not null,
        currency_code varchar(3) not null,
        country_code varchar(2) not null,
        time_zone varchar(60) not null,
        locale text not null default 'ES',
        discount_rule text not null default 'BEST',
        is_demo boolean not null default false,
        created_at timestamptz(3) not null default now(),
        updated_at timestamptz(3) not null default now(),
        constraint shop_pk primary key (id),
        constraint shop_locale_ck check ("locale" in ('ES', 'EN')),
        constraint shop_discount_rule_ck check ("discount_rule" in ('BEST', 'PERSONAL_FIRST', 'SUM'))
      );
      create table staff_user (
        id uuid not null,
        name varchar(120) not null,
        email varchar(254) not null,
        email_normalized varchar(254) not null,
        password_hash text not null,
        locale text not null default 'ES',
        created_at timestamptz(3) not null default now(),
        updated_at timestamptz(3) not null default now(),
        constraint staff_user_pk primary key (id),
        constraint staff_user_email_uq unique (email_normalized),
        constraint staff_user_locale_ck check ("locale" in ('ES', 'EN'))
      );
      create table membership (
        shop_id uuid not null,
        staff_user_id uuid not null,
        role text not null,
        created_at timestamptz(3) not null default now(),
        constraint membership_pk primary key (shop_id, staff_user_id),
        constraint membership_shop_fk foreign key (shop_id) references shop (id) on delete cascade,
        constraint membership_staff_user_fk foreign key (staff_user_id) references staff_user (id) on delete cascade,
        constraint membership_role_ck check ("role" in ('OWNER', 'MANAGER', 'AGENT', 'VIEWER'))
      );
      create index membership_staff_user_ix on membership (staff_user_id);
      create table staff_session (
        id uuid not null,
        staff_user_id uuid not null,
        token_hash bytea not null,
        user_agent varchar(300) not null default '',
        created_at timestamptz(3) not null default now(),
        last_seen_at timestamptz(3) not null default now(),
        expires_at timestamptz(3) not null,
        constraint staff_session_pk primary key (id),
        constraint staff_session_token_uq unique (token_hash),
        constraint staff_session_staff_user_fk foreign key (staff_user_id) references staff_user (id) on delete cascade
      );
      create index staff_session_staff_user_ix on staff_session (staff_user_id);
      create table rate_limit (
        key varchar(255) not null,
        points integer not null default 0,
        expire bigint,
        constraint rate_limit_pk primary key (key)
      );
      grant select, insert, update, delete on rate_limit to clientela_app;
      create table installation (
        one boolean not null default true,
        is_demo boolean not null default false,
        set_up_token_hash bytea,
        set_up_at timestamptz(3),
        constraint installation_pk primary key (one),
        constraint installation_one_ck check ("one")
      );
      grant select, insert, update on installation to clientela_app;

      ${securedTable(
        'shop',
        `id = ${currentShop} or exists (select from membership m where m.shop_id = shop.id and m.staff_user_id = ${currentStaff})`,
        ['select', 'insert', 'update', 'delete'],
        `id = ${currentShop}`,
      )}
      -- People see where they work. Where, and as what, is written in that very shop: nobody lets themselves into another.
      ${securedTable(
        'membership',
        `shop_id = ${currentShop} or staff_user_id = ${currentStaff}`,
        ['select', 'insert', 'update', 'delete'],
        `shop_id = ${currentShop}`,
      )}
      ${securedTable('staff_session', `staff_user_id = ${currentStaff}`, ['select', 'insert', 'update', 'delete'])}
      ${securedTable('staff_user', `id = ${currentStaff}`, ['select', 'insert', 'update', 'delete'])}
      create policy staff_user_colleague on staff_user for select
        using (exists (select from membership m where m.staff_user_id = staff_user.id and m.shop_id = ${currentShop}));

      grant usage on schema public to clientela_app, clientela_auth;
      grant select on staff_user, staff_session, membership to clientela_auth;
      create policy staff_user_look_up on staff_user for select to clientela_auth using (true);
      create policy staff_session_look_up on staff_session for select to clientela_auth using (true);
      create policy membership_look_up on membership for select to clientela_auth using (true);

      create function auth_sign_in(wanted_email text)
        returns table (id uuid, password_hash text) language sql stable security definer
        set search_path = pg_catalog, public
        begin atomic
          select u.id, u.password_hash from public.staff_user u where u.email_normalized = wanted_email;
        end;
      create function auth_session(wanted_hash bytea, wanted_shop uuid)
        returns table (session_id uuid, staff_user_id uuid, name text, locale text, role text, last_seen_at timestamptz) language sql stable
        security definer set search_path = pg_catalog, public
        begin atomic
          select s.id, u.id, u.name, u.locale, m.role, s.last_seen_at
          from public.staff_session s
          join public.staff_user u on u.id = s.staff_user_id
          left join public.membership m on m.staff_user_id = u.id and m.shop_id = wanted_shop
          where s.token_hash = wanted_hash and s.expires_at > now() and s.last_seen_at > now() - interval '14 days';
        end;
      -- Before the functions change hands: afterwards only their new owner could take PUBLIC's right away.
      revoke all on function auth_sign_in (text), auth_session (bytea, uuid) from public;
      grant execute on function auth_sign_in (text), auth_session (bytea, uuid) to clientela_app;
      grant create on schema public to clientela_auth;
      alter function auth_sign_in (text) owner to clientela_auth;
      alter function auth_session (bytea, uuid) owner to clientela_auth;
      revoke create on schema public from clientela_auth;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function auth_session (bytea, uuid);
      drop function auth_sign_in (text);
      drop table installation, rate_limit, staff_session, membership, staff_user, shop;
    `);
  }
}

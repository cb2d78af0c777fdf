import type { MigrationInterface, QueryRunner } from 'typeorm';
import { shopTable } from '../platform/database/migration-sql.js';

/** Invitations to work in a shop, and the look-up of one by its token, which comes before the shop is known. */
export class StaffInvitations1763800000007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table staff_invitation (
        shop_id uuid not null,
        id uuid not null,
        email varchar(254) not null,
        email_normalized varchar(254) not null,
        role text not null,
        token_hash bytea not null,
        invited_by uuid not null,
        invited_by_name varchar(120) not null,
        created_at timestamptz(3) not null default now(),
        expires_at timestamptz(3) not null,
        constraint staff_invitation_pk primary key (shop_id, id),
        constraint staff_invitation_token_uq unique (token_hash),
        constraint staff_invitation_shop_fk foreign key (shop_id) references shop (id) on delete cascade,
        constraint staff_invitation_role_ck check ("role" in ('OWNER', 'MANAGER', 'AGENT', 'VIEWER'))
      );
      -- Whoever is asked again has the newer link alone.
      create unique index staff_invitation_email_uq on staff_invitation (shop_id, email_normalized);
      ${shopTable('staff_invitation')}

      grant select on staff_invitation, shop to clientela_auth;
      create policy staff_invitation_look_up on staff_invitation for select to clientela_auth using (true);
      create policy shop_look_up on shop for select to clientela_auth using (true);
      create function auth_invitation(wanted_hash bytea)
        returns table (id uuid, shop_id uuid, shop_name text, email text, role text, staff_user_id uuid) language sql stable
        security definer set search_path = pg_catalog, public
        begin atomic
          select i.id, s.id, s.name, i.email, i.role, u.id
          from public.staff_invitation i
          join public.shop s on s.id = i.shop_id
          left join public.staff_user u on u.email_normalized = i.email_normalized
          where i.token_hash = wanted_hash and i.expires_at > now();
        end;
      revoke all on function auth_invitation (bytea) from public;
      grant execute on function auth_invitation (bytea) to clientela_app;
      grant create on schema public to clientela_auth;
      alter function auth_invitation (bytea) owner to clientela_auth;
      revoke create on schema public from clientela_auth;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function auth_invitation (bytea);
      drop policy shop_look_up on shop;
      revoke select on shop from clientela_auth;
      drop table staff_invitation;
    `);
  }
}

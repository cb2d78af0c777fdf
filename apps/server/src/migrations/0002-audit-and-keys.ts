import type { MigrationInterface, QueryRunner } from 'typeorm';
import { shopTable } from '../platform/database/migration-sql.js';

/** What every slice needs to write: the audit trail, idempotency keys, human numbers, confirmation codes, API tokens. */
export class AuditAndKeys1763800000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table audit_event (
        shop_id uuid not null,
        id uuid not null,
        at timestamptz(3) not null default now(),
        actor_kind text not null,
        actor_id uuid,
        actor_name varchar(120) not null,
        action text not null,
        subject_type text not null,
        subject_id uuid not null,
        request_id text not null,
        constraint audit_event_pk primary key (shop_id, id),
        constraint audit_event_actor_kind_ck check ("actor_kind" in ('STAFF', 'TOKEN', 'SYSTEM'))
      );
      create index audit_event_subject_ix on audit_event (shop_id, subject_id, id);
      -- Old and new values stand apart, so that a person's data can be erased while the fact stays.
      create table audit_values (
        shop_id uuid not null,
        event_id uuid not null,
        changes jsonb not null,
        constraint audit_values_pk primary key (shop_id, event_id),
        constraint audit_values_event_fk foreign key (shop_id, event_id) references audit_event (shop_id, id)
      );
      ${shopTable('audit_event', ['select', 'insert'])}
      ${shopTable('audit_values', ['select', 'insert'])}
      create function refuse_change() returns trigger language plpgsql as $$
        begin raise exception 'audit events never change' using errcode = '42501'; end $$;
      create trigger audit_event_is_final before update or delete on audit_event
        for each row execute function refuse_change();

      create table idempotency_key (
        shop_id uuid not null,
        actor_id uuid not null,
        key varchar(200) not null,
        path text not null,
        fingerprint bytea not null,
        outcome jsonb,
        created_at timestamptz(3) not null default now(),
        constraint idempotency_key_pk primary key (shop_id, actor_id, key, path)
      );
      create index idempotency_key_created_ix on idempotency_key (shop_id, created_at);
      ${shopTable('idempotency_key')}

      create table number_sequence (
        shop_id uuid not null,
        kind text not null,
        next integer not null,
        constraint number_sequence_pk primary key (shop_id, kind)
      );
      ${shopTable('number_sequence', ['select', 'insert', 'update'])}

      create table confirmation_code (
        shop_id uuid not null,
        id uuid not null,
        actor_id uuid not null,
        action text not null,
        targets_hash bytea not null,
        code_hash bytea not null,
        attempts integer not null default 0,
        created_at timestamptz(3) not null default now(),
        expires_at timestamptz(3) not null,
        constraint confirmation_code_pk primary key (shop_id, id)
      );
      create index confirmation_code_actor_ix on confirmation_code (shop_id, actor_id, action);
      ${shopTable('confirmation_code')}

      create table api_token (
        shop_id uuid not null,
        id uuid not null,
        name varchar(80) not null,
        prefix varchar(20) not null,
        secret_hash bytea not null,
        scopes text[] not null,
        created_by uuid not null,
        created_by_kind text not null default 'STAFF',
        created_by_name varchar(120) not null default '',
        created_at timestamptz(3) not null default now(),
        expires_at timestamptz(3),
        last_used_at timestamptz(3),
        revoked_at timestamptz(3),
        constraint api_token_pk primary key (shop_id, id),
        constraint api_token_secret_uq unique (secret_hash),
        constraint api_token_created_by_kind_ck check ("created_by_kind" in ('STAFF', 'TOKEN', 'SYSTEM')),
        constraint api_token_shop_fk foreign key (shop_id) references shop (id) on delete cascade
      );
      create index api_token_created_ix on api_token (shop_id, created_at, id);
      ${shopTable('api_token', ['select', 'insert', 'update'])}
      grant select on api_token to clientela_auth;
      create policy api_token_look_up on api_token for select to clientela_auth using (true);
      create function auth_token(wanted_hash bytea)
        returns table (id uuid, shop_id uuid, name text, scopes text[], last_used_at timestamptz) language sql stable
        security definer set search_path = pg_catalog, public
        begin atomic
          select t.id, t.shop_id, t.name, t.scopes, t.last_used_at from public.api_token t
          where t.secret_hash = wanted_hash and t.revoked_at is null and (t.expires_at is null or t.expires_at > now());
        end;
      -- Before the functions change hands: afterwards only their new owner could take PUBLIC's right away.
      revoke all on function auth_token (bytea) from public;
      grant execute on function auth_token (bytea) to clientela_app;
      grant create on schema public to clientela_auth;
      alter function auth_token (bytea) owner to clientela_auth;
      revoke create on schema public from clientela_auth;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function auth_token (bytea);
      drop table api_token, confirmation_code, number_sequence, idempotency_key, audit_values, audit_event;
      drop function refuse_change ();
    `);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { shopTable } from '../platform/database/migration-sql.js';

export class Imports1763800000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- How a row of a file that has neither id nor e-mail is known when the same file comes again: the hash of its values.
      create table import_identity (
        shop_id uuid not null,
        fingerprint varchar(64) collate "C" not null,
        customer_id uuid not null,
        created_at timestamptz(3) not null default now(),
        constraint import_identity_pk primary key (shop_id, fingerprint),
        constraint import_identity_customer_fk foreign key (shop_id, customer_id) references customer (shop_id, id) on delete cascade
      );
      create index import_identity_customer_ix on import_identity (shop_id, customer_id);
      ${shopTable('import_identity')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table import_identity;');
  }
}

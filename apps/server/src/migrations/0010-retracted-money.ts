import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A record of money may be taken back, and says whether it is another movement than those that the channel told. What
 * was recorded before counts as it did.
 */
export class RetractedMoney1763800000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table order_transaction
        add column is_separate boolean not null default true,
        add column retracted_at timestamptz(3),
        add column retraction_reason varchar(200);
      alter table order_transaction alter column is_separate set default false;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter table order_transaction drop column is_separate, drop column retracted_at, drop column retraction_reason',
    );
  }
}

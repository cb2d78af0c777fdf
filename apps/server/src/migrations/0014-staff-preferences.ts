import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How a person likes the screens, wherever they sign in. The rights of the table and its policies hold for it. What the
 * domain lets in takes a few hundred bytes: the limit is for whoever gets past it.
 */
export class StaffPreferences1763800000014 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table staff_user add column preferences jsonb not null default '{}',
        add constraint staff_user_preferences_ck
          check (jsonb_typeof(preferences) = 'object' and octet_length(preferences::text) <= 4096)
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table staff_user drop column preferences');
  }
}

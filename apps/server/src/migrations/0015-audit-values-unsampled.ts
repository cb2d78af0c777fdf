import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Nobody looks for an event by its old and new values, so PostgreSQL need not know how they are spread: it took a third of
 * a second each time that it looked, which is every few seconds while much is loaded. Nor does it keep a sample of them
 * any more, which would hold personal data beside the table.
 */
export class AuditValuesUnsampled1763800000015 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table audit_values alter column changes set statistics 0');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table audit_values alter column changes set statistics default');
  }
}

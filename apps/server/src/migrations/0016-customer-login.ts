import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How the customers of a shop sign in: both ways at first, as the product offers them, since a password opens to nobody
 * until they were given one. The application may change what is granted by name: see 0008.
 */
export class CustomerLogin1763800000016 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table shop add column customer_login_methods text[] not null default '{PASSWORD,MAGIC_LINK}',
        add constraint shop_customer_login_methods_ck
          check (customer_login_methods <@ array['PASSWORD', 'MAGIC_LINK'] and cardinality(customer_login_methods) between 1 and 2)
    `);
    await runner.query('grant update (customer_login_methods) on shop to clientela_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table shop drop column customer_login_methods');
  }
}

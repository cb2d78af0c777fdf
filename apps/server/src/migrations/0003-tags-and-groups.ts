import type { MigrationInterface, QueryRunner } from 'typeorm';
import { shopTable } from '../platform/database/migration-sql.js';

export class TagsAndGroups1763800000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table tag (
        shop_id uuid not null,
        id uuid not null,
        version integer not null default 1,
        name varchar(40) not null,
        name_key varchar(80) collate "C" not null,
        color text not null,
        created_at timestamptz(3) not null default now(),
        updated_at timestamptz(3) not null default now(),
        constraint tag_pk primary key (shop_id, id),
        constraint tag_shop_fk foreign key (shop_id) references shop (id) on delete cascade,
        constraint tag_color_ck check ("color" in ('NEUTRAL', 'GREEN', 'YELLOW', 'ORANGE', 'RED', 'BLUE', 'VIOLET', 'TEAL'))
      );
      create unique index tag_name_uq on tag (shop_id, name_key);
      ${shopTable('tag')}

      create table customer_group (
        shop_id uuid not null,
        id uuid not null,
        version integer not null default 1,
        name varchar(120) not null,
        name_key varchar(240) collate "C" not null,
        description varchar(1000),
        discount_type text,
        discount_amount bigint,
        discount_currency_code varchar(3),
        discount_percentage integer,
        discount_starts_on date,
        discount_ends_on date,
        created_at timestamptz(3) not null default now(),
        updated_at timestamptz(3) not null default now(),
        constraint customer_group_pk primary key (shop_id, id),
        constraint customer_group_shop_fk foreign key (shop_id) references shop (id) on delete cascade,
        constraint customer_group_discount_ck check (
          ("discount_type" is null and "discount_amount" is null and "discount_currency_code" is null and "discount_percentage" is null)
          or ("discount_type" = 'MONETARY' and "discount_amount" > 0 and "discount_currency_code" is not null and "discount_percentage" is null)
          or ("discount_type" = 'PERCENTAGE' and "discount_percentage" between 1 and 10000 and "discount_amount" is null and "discount_currency_code" is null))
      );
      create unique index customer_group_name_uq on customer_group (shop_id, name_key);
      ${shopTable('customer_group')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table customer_group, tag;');
  }
}

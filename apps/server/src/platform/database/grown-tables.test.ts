import { behindTheScenes, testDatabase } from '../../../test/database.js';
import { ShopEntity } from '../../shops/shop.entity.js';
import { type Database, openDatabase } from './database.js';
import { lookAtGrownTables } from './grown-tables.js';

describe('Tables that have grown', () => {
  let database: Database;
  beforeAll(async () => {
    const { appUrl } = await testDatabase();
    database = await openDatabase({ url: appUrl, entities: [ShopEntity], poolSize: 1 });
    await lookAtGrownTables(database);
  });
  afterAll(() => database.close());

  it('are looked at once, by the application, which owns none of them', async () => {
    await behindTheScenes(`
      insert into shop (id, name, country_code, currency_code, time_zone)
      select gen_random_uuid(), repeat('Tienda ', 12), 'ES', 'EUR', 'Europe/Madrid' from generate_series(1, 4000)`);
    expect(await lookAtGrownTables(database)).toContain('shop');
    const [statistics] = await behindTheScenes<{ rows: number }>(
      `select reltuples::integer as rows from pg_class where oid = 'shop'::regclass`,
    );
    expect(statistics?.rows).toBeGreaterThanOrEqual(4000);
    expect(await lookAtGrownTables(database)).toEqual([]);
    await behindTheScenes(`delete from shop where name = repeat('Tienda ', 12)`);
  });

  it('leave no sample of what was written in the history: it would outlive the person', async () => {
    const event = `insert into audit_event (shop_id, id, actor_kind, actor_name, action, subject_type, subject_id, request_id)
      select id, gen_random_uuid(), 'SYSTEM', '', 'customer.update', 'Customer', gen_random_uuid(), '' from shop limit 1
      returning shop_id, id`;
    await behindTheScenes(`
      with shop as (insert into shop (id, name, country_code, currency_code, time_zone)
        values (gen_random_uuid(), 'Tienda', 'ES', 'EUR', 'Europe/Madrid') returning id),
      event as (${event})
      insert into audit_values (shop_id, event_id, changes) select shop_id, id, '{"phone": [null, "600"]}' from event`);
    await behindTheScenes('analyze audit_values');
    const sampled = await behindTheScenes<{ column: string }>(
      `select attname as column from pg_stats where tablename = 'audit_values' order by 1`,
    );
    expect(sampled.map(({ column }) => column)).toEqual(['event_id', 'shop_id']);
  });
});

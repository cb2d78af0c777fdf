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
});

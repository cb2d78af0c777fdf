import { globalId } from '@clientela/domain/global-id';
import { expect, test } from '@jest/globals';
import { aShop } from '../../test/api.js';
import { behindTheScenes, testDatabase } from '../../test/database.js';
import { findShop } from './find-shop.js';

test('a shop is found by its id or its name, and the rules of its rows stand as before', async () => {
  const id = await aShop({ name: 'Ciclos Ñandú' });
  const { ownerUrl } = await testDatabase();
  const place = { countryCode: 'ES', timeZone: 'Europe/Madrid', currencyCode: 'EUR', pricesIncludeTax: true };
  const found = { id, name: 'Ciclos Ñandú', ...place };
  for (const asked of [id, globalId('Shop', id), 'ciclos nandu'])
    expect(await findShop(ownerUrl, asked)).toEqual(found);
  await expect(findShop(ownerUrl, 'nadie')).rejects.toThrow('No shop has that name');
  await aShop({ name: 'Ciclos Nandú' });
  await expect(findShop(ownerUrl, 'ciclos nandu')).rejects.toThrow('Several shops have');
  const [shop] = await behindTheScenes(
    `select relforcerowsecurity as forced from pg_class where oid = 'shop'::regclass`,
  );
  expect(shop).toEqual({ forced: true });
});

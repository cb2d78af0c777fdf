import { setTimeout as after } from 'node:timers/promises';
import { uuidOf } from '@clientela/domain/global-id';
import { tagLimits } from '@clientela/domain/tag';
import { expect, test } from '@jest/globals';
import pg from 'pg';
import { aPartner } from '../../test/api.js';
import { aCustomer, aTag } from '../../test/customers.js';
import { behindTheScenes, testDatabase } from '../../test/database.js';
import { load } from '../../test/upload.js';

const { max } = tagLimits.perCustomer;

test('a file gives nobody more tags than one may have, when somebody else gives the last one meanwhile', async () => {
  const partner = await aPartner();
  const { id } = await aCustomer(partner, { email: 'ana@example.com' });
  const last = uuidOf('Tag', await aTag(partner, 'Última'));
  const key = [partner.shopId, uuidOf('Customer', id)];
  await behindTheScenes(
    `with made as (
       insert into tag (shop_id, id, name, name_key, color)
       select $1, gen_random_uuid(), 'T' || n, 't' || n, 'NEUTRAL' from generate_series(1, ${max - 1}) n returning id
     ) insert into customer_tag (shop_id, customer_id, tag_id) select $1, $2, id from made`,
    key,
  );
  const client = new pg.Client({ connectionString: (await testDatabase()).superuserUrl });
  await client.connect();
  await client.query('begin');
  await client.query('select from customer where shop_id = $1 and id = $2 for no key update', key);
  await client.query('insert into customer_tag (shop_id, customer_id, tag_id) values ($1, $2, $3)', [...key, last]);
  const loading = load(partner, 'Nombre,Correo,Etiquetas\nAna,ana@example.com,De archivo\n');
  // Long enough for the loader to have looked; without waiting for the lock it would have written by then.
  await after(1000);
  await client.query('commit');
  await client.end();
  const report = await loading;
  expect(report.faults).toEqual([]);
  const [{ tags } = { tags: 0 }] = await behindTheScenes<{ tags: number }>(
    'select count(*)::integer as tags from customer_tag where shop_id = $1 and customer_id = $2',
    key,
  );
  expect(tags).toBe(max);
});

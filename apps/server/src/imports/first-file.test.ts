import { expect, test } from '@jest/globals';
import { aPartner } from '../../test/api.js';
import { behindTheScenes } from '../../test/database.js';
import { countsOf, load } from '../../test/upload.js';

test('after a large file PostgreSQL knows how large its tables are now, and plans nothing for empty ones', async () => {
  const partner = await aPartner();
  const rows = Array.from({ length: 2_500 }, (_, index) => `Ana,Prueba ${index},grown${index}@example.com`);
  expect(countsOf(await load(partner, `first name,last name,email\n${rows.join('\n')}\n`))).toMatchObject({
    created: 2_500,
  });
  const outgrown = await behindTheScenes(`
    select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
      and relname in ('customer', 'customer_search', 'audit_event')
      and pg_relation_size(oid) / current_setting('block_size')::integer > greatest(8, 2 * relpages)`);
  expect(outgrown).toEqual([]);
});

import { writeFile } from 'node:fs/promises';
import pg from 'pg';
import { catalogueText } from '../platform/database/catalogue.js';
import { withFreshDatabase } from './fresh-database.js';

/** `pnpm gen`: writes what the migrations make of an empty database, for the test that nothing else has changed it. */
const target = new URL('../../src/proofs/catalogue.snapshot.txt', import.meta.url);
await withFreshDatabase(async (connectionString) => {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    await writeFile(target, await catalogueText(client));
  } finally {
    await client.end();
  }
});

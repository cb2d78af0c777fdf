import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrations } from '../migrations/all.js';
import { migrate } from '../platform/database/migrate.js';
import { startEmbeddedPostgres } from '../platform/postgres/embedded.js';
import { prepareRoles } from '../platform/postgres/roles.js';

/** Runs `work` with the URL of the owner of a database that has just been migrated from nothing, and removes it. */
export async function withFreshDatabase<T>(work: (ownerUrl: string) => Promise<T>): Promise<T> {
  const dataDir = await mkdtemp(join(tmpdir(), 'clientela-fresh-'));
  const postgres = await startEmbeddedPostgres({ dataDir, settings: { fsync: 'off' } });
  try {
    await prepareRoles(postgres.ownerUrl, { secretsDir: dataDir });
    await migrate(postgres.ownerUrl, migrations);
    return await work(postgres.ownerUrl);
  } finally {
    await postgres.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

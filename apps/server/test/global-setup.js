import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

/** Starts one PostgreSQL for all tests and migrates a template; each worker copies it. Needs `pnpm build` before. */
export default async function setUp() {
  const { startEmbeddedPostgres } = await import('../dist/platform/postgres/embedded.js');
  const { prepareRoles } = await import('../dist/platform/postgres/roles.js');
  const { migrate } = await import('../dist/platform/database/migrate.js');
  const { migrations } = await import('../dist/migrations/all.js');
  const dataDir = await mkdtemp(join(tmpdir(), 'clientela-test-'));
  const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };
  const postgres = await startEmbeddedPostgres({ dataDir, settings });
  const appUrl = await prepareRoles(postgres.ownerUrl, { secretsDir: dataDir });
  await migrate(postgres.ownerUrl, migrations);
  const owner = new pg.Client({ connectionString: postgres.superuserUrl });
  await owner.connect();
  await owner.query('alter database clientela with is_template true allow_connections false');
  await owner.end();
  globalThis.clientelaTestPostgres = { ...postgres, dataDir };
  process.env.CLIENTELA_TEST_SUPERUSER_URL = postgres.superuserUrl;
  process.env.CLIENTELA_TEST_OWNER_URL = postgres.ownerUrl;
  process.env.CLIENTELA_TEST_APP_URL = appUrl;
}

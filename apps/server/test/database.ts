import pg from 'pg';

const urlOf = (base: string | undefined, database: string) => {
  if (!base) throw new Error('The test database is not running: start tests through Jest.');
  const url = new URL(base);
  url.pathname = `/${database}`;
  return url.href;
};

export interface TestDatabase {
  /** The application's login, which owns nothing: what the tests run as. */
  readonly appUrl: string;
  /** For looking behind row-level security: proofs about tables, never a way around the application. */
  readonly superuserUrl: string;
  readonly ownerUrl: string;
}

const made = new Map<string, Promise<TestDatabase>>();

/** The database of this worker, copied from the migrated template; tests make shops of their own in it. */
export const testDatabase = (suffix = ''): Promise<TestDatabase> => {
  const name = `worker_${process.env.JEST_WORKER_ID ?? '1'}${suffix}`;
  const known = made.get(name) ?? make(name);
  made.set(name, known);
  return known;
};

async function make(name: string): Promise<TestDatabase> {
  const client = new pg.Client({ connectionString: urlOf(process.env.CLIENTELA_TEST_SUPERUSER_URL, 'postgres') });
  await client.connect();
  const exists = await client.query('select 1 from pg_database where datname = $1', [name]);
  if (exists.rowCount === 0) await client.query(`create database ${name} template clientela owner clientela_owner`);
  await client.end();
  return {
    appUrl: urlOf(process.env.CLIENTELA_TEST_APP_URL, name),
    superuserUrl: urlOf(process.env.CLIENTELA_TEST_SUPERUSER_URL, name),
    ownerUrl: urlOf(process.env.CLIENTELA_TEST_OWNER_URL, name),
  };
}

/** Rows as the superuser sees them, past every policy. */
export async function behindTheScenes<Row>(text: string, values: unknown[] = []): Promise<Row[]> {
  const client = new pg.Client({ connectionString: (await testDatabase()).superuserUrl });
  await client.connect();
  try {
    return (await client.query(text, values)).rows as Row[];
  } finally {
    await client.end();
  }
}

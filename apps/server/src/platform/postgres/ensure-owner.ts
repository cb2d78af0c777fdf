import { keepSecret } from './secret-file.js';
import { withClient } from './with-client.js';

/** The role that owns Clientela's tables in the embedded PostgreSQL, and no superuser. */
const owner = 'clientela_owner';
const database = 'clientela';

/** Makes the owner's role and database where they are missing; answers the owner's URL. */
export async function ensureOwner(superuserUrl: string, secretFile: string): Promise<string> {
  const { secret } = await keepSecret(secretFile);
  await withClient(superuserUrl, async (client) => {
    const password = client.escapeLiteral(secret);
    const { rowCount: roles } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [owner]);
    // Setting it again costs nothing, and mends a secret that was lost.
    const attributes = `LOGIN CREATEROLE NOSUPERUSER NOBYPASSRLS PASSWORD ${password}`;
    await client.query(`${roles ? 'ALTER' : 'CREATE'} ROLE ${owner} ${attributes}`);
    const { rowCount: databases } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [database]);
    if (!databases) await client.query(`CREATE DATABASE ${database} OWNER ${owner}`);
  });
  const url = new URL(superuserUrl);
  url.username = owner;
  url.password = secret;
  url.pathname = `/${database}`;
  return url.href;
}

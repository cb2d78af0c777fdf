import pg from 'pg';
import { StartupProblem } from './startup-problem.js';

/**
 * Opens a connection, or says what to do. `name` is where the URL came from, as the reader knows it: "DATABASE_URL".
 * Nothing of the URL's password comes into the sentence.
 */
export async function connectOrExplain(url: string, name: string): Promise<pg.Client> {
  const client = clientFor(url, name);
  try {
    await client.connect();
    return client;
  } catch (error) {
    throw new StartupProblem(explain(error, name, client), { cause: error });
  }
}

function clientFor(url: string, name: string): pg.Client {
  try {
    return new pg.Client({ connectionString: new URL(url).href, connectionTimeoutMillis: 10_000 });
  } catch (error) {
    throw new StartupProblem(`${name} is no URL of the form postgres://user:password@host:5432/database.`, {
      cause: error,
    });
  }
}

function explain(error: unknown, name: string, { host, port, user, database }: pg.Client): string {
  const where = `${host}:${port}`;
  switch ((error as { code?: string }).code) {
    case 'ECONNREFUSED':
      return `No PostgreSQL answers at ${where} (${name}). Start it, or correct the address.`;
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `The host "${host}" of ${name} is not known. Correct the address.`;
    case '28P01':
    case '28000':
      return `PostgreSQL at ${where} refuses ${name}'s user "${user}". Correct the password, or its entry in pg_hba.conf.`;
    case '3D000':
      return `There is no database "${database}" at ${where} (${name}). Make it: CREATE DATABASE "${database}" OWNER "${user}".`;
    case '53300':
      return `PostgreSQL at ${where} has no connection left for ${name}. End other programs or raise max_connections.`;
    default:
      return `${name} cannot be used: ${error instanceof Error ? error.message : String(error)} (${where}).`;
  }
}

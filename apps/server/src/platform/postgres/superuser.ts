import { join } from 'node:path';
import { keepSecret, readSecret } from './secret-file.js';
import { StartupProblem } from './startup-problem.js';

const superuserFile = (dataDir: string) => join(dataDir, 'secrets', 'database-superuser');

/** The superuser's password: made for a cluster that is still to be made, and never again after. */
export async function superuserPasswordFor(dataDir: string, hasCluster: boolean): Promise<string> {
  const path = superuserFile(dataDir);
  const known = await readSecret(path);
  if (known) return known;
  if (!hasCluster) return (await keepSecret(path)).secret;
  throw new StartupProblem(
    `The database's password file ${path} is missing although the data is there. Put it back from a backup, ` +
      'or set CLIENTELA_DATA_DIR to an empty folder to begin anew.',
  );
}

/** Logs the superuser in to a server that runs on this data. */
export async function superuserUrl(dataDir: string, port: number): Promise<string> {
  return `postgres://postgres:${await superuserPasswordFor(dataDir, true)}@127.0.0.1:${port}/postgres`;
}

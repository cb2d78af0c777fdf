import { join, resolve } from 'node:path';
import type { Config } from '../config.js';
import { runningPostmaster } from './cluster-files.js';
import { startEmbeddedPostgres } from './embedded.js';
import { ensureOwner } from './ensure-owner.js';
import { clusterFolder } from './service-user.js';
import { superuserUrl } from './superuser.js';

/** The database of an installation, within reach of a command. */
export interface ReachedDatabase {
  readonly ownerUrl: string;
  /** Ends what was started for the command alone. */
  leave(): Promise<void>;
}

/** Reaches the database that the configuration names, whether the server runs on it or not. */
export async function reachDatabase(
  { databaseUrl, dataDir }: Config,
  log: (text: string) => void,
): Promise<ReachedDatabase> {
  if (databaseUrl) return { ownerUrl: databaseUrl, leave: async () => {} };
  const running = await runningPostmaster(await clusterFolder(dataDir));
  if (!running) {
    const { ownerUrl, stop } = await startEmbeddedPostgres({ dataDir, log });
    return { ownerUrl, leave: stop };
  }
  const superuser = await superuserUrl(dataDir, running.port);
  const ownerUrl = await ensureOwner(superuser, join(resolve(dataDir), 'secrets', 'database-owner'));
  return { ownerUrl, leave: async () => {} };
}

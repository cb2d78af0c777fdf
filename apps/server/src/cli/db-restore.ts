import { restoreEmbedded } from '../platform/postgres/backup.js';
import { StartupProblem } from '../platform/postgres/startup-problem.js';
import { command } from './command.js';

/** `pnpm db:restore folder`: puts a backup of the embedded PostgreSQL into an empty data folder. */
await command(async ({ config, args, path, say }) => {
  if (config.databaseUrl) {
    throw new StartupProblem(
      'DATABASE_URL names a PostgreSQL server of your own: restore it with its own tools, as a superuser:\n' +
        '  psql --file=roles.sql\n  pg_restore --create --dbname=postgres clientela.dump',
    );
  }
  if (!args[0]) throw new StartupProblem('Name the folder of the backup: pnpm db:restore FOLDER');
  const { createdAt } = await restoreEmbedded(config.dataDir, path(args[0]));
  say(`The backup of ${createdAt} is back in ${config.dataDir}, and starts.`);
});

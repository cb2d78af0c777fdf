import { join } from 'node:path';
import { backupEmbedded } from '../platform/postgres/backup.js';
import { StartupProblem } from '../platform/postgres/startup-problem.js';
import { command } from './command.js';

/** `pnpm db:backup [folder]`: copies the embedded PostgreSQL and its secrets, whether Clientela runs or not. */
await command(async ({ config, args, path, say }) => {
  if (config.databaseUrl) {
    throw new StartupProblem(
      'DATABASE_URL names a PostgreSQL server of your own: back it up with its own tools. As a superuser (row-level ' +
        'security hides the rows from everybody else):\n  pg_dump --format=custom --file=clientela.dump DATABASE\n' +
        '  pg_dumpall --roles-only --file=roles.sql\nand with it the folder ' +
        `${join(config.dataDir, 'secrets')}.`,
    );
  }
  const moment = new Date().toISOString().replace(/:/g, '-').replace(/\..*/, '');
  const folder = args[0] ? path(args[0]) : join(config.dataDir, 'backups', moment);
  await backupEmbedded(config.dataDir, folder);
  say(
    `The backup is in ${folder}\nIt holds passwords: keep it where nobody else reads. To put it back: pnpm db:restore ${folder}`,
  );
});

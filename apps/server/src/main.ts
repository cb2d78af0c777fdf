import { fileURLToPath } from 'node:url';
import { createApp } from './app.js';
import { type Line, prepareInstallation } from './demo/first-run.js';
import { migrations } from './migrations/all.js';
import { type Config, readConfig } from './platform/config.js';
import { alone } from './platform/database/alone.js';
import { migrate } from './platform/database/migrate.js';
import { explorer } from './platform/http/explorer.js';
import { listen, refuseTakenPort } from './platform/http/listen.js';
import { site } from './platform/http/site.js';
import { createLog } from './platform/log.js';
import { startEmbeddedPostgres } from './platform/postgres/embedded.js';
import { prepareRoles } from './platform/postgres/roles.js';
import { StartupProblem } from './platform/postgres/startup-problem.js';
import { Shutdown } from './platform/shutdown.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const assets = fileURLToPath(new URL('../assets', import.meta.url));
const builtSite = fileURLToPath(new URL('../../backoffice/dist', import.meta.url));
const say = (text: string) => process.stdout.write(`${text}\n`);

async function start(shutdown: Shutdown): Promise<void> {
  const config = readConfig(process.env, root);
  await refuseTakenPort(config);
  const ownerUrl = config.databaseUrl ?? (await startOwnDatabase(config, shutdown));
  const appUrl = await prepareRoles(ownerUrl, {
    secretsDir: config.dataDir,
    appUrl: config.databaseAppUrl ?? undefined,
  });
  await migrate(ownerUrl, migrations);
  const app = await createApp({
    databaseUrl: appUrl,
    log: createLog(config.logLevel),
    publicUrl: config.publicUrl,
    budget: { size: 10 * config.costPerSecond, perSecond: config.costPerSecond },
    compileAt: config.compiledQueries ? 2 : Number.POSITIVE_INFINITY,
    routes: [explorer(assets), site(config.siteDir ?? builtSite)],
  });
  shutdown.add(() => app.close());
  shutdown.add(() => app.leave(config.drainSeconds * 1000));
  const access = await alone(ownerUrl, () => prepareInstallation(app.database, config, say));
  const port = await listen(app.http, config);
  say(welcome(config, port, access));
}

async function startOwnDatabase({ dataDir }: Config, shutdown: Shutdown): Promise<string> {
  const postgres = await startEmbeddedPostgres({ dataDir, log: say });
  shutdown.add(() => postgres.stop());
  return postgres.ownerUrl;
}

/** Where to click, and with what to get in. */
function welcome(config: Config, port: number, access: readonly Line[]): string {
  const host = config.host.includes(':') ? `[${config.host}]` : config.host;
  const url = config.publicUrl ?? `http://${host}:${port}`;
  const lines = [
    ['Back office', url],
    ['GraphQL API', `${url}/graphql`],
    ['Explorer', `${url}/explorer`],
    ...access.map(([what, how]) => [what, how.startsWith('/') ? `${url}${how}` : how]),
    ['Data', config.databaseUrl ? 'on your own PostgreSQL' : config.dataDir],
  ];
  const shown = lines.map(([what = '', where = '']) => `  ${what.padEnd(14)}${where}`);
  return ['', 'Clientela is ready.', '', ...shown, '', 'Stop it with Ctrl-C; the data stays.', ''].join('\n');
}

const shutdown = new Shutdown(say);
start(shutdown).catch(async (error: unknown) => {
  process.stderr.write(
    `${error instanceof StartupProblem ? error.message : String(error instanceof Error ? error.stack : error)}\n`,
  );
  await shutdown.run();
  process.exit(1);
});

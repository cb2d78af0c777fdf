import { constants, createReadStream, createWriteStream } from 'node:fs';
import { access, readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { dayIn } from '@clientela/domain/day';
import { preferredLanguage } from '@clientela/domain/locale';
import { Problem } from '@clientela/domain/problem';
import { problemMessage } from '@clientela/domain/problem-messages';
import { ChannelEntity } from '../channels/channel.entity.js';
import { parsePhone } from '../customers/writing/phone-parser.js';
import { FaultFile } from '../imports/fault-file.js';
import { importCustomers } from '../imports/import.service.js';
import { importOrders } from '../imports/import-orders.service.js';
import { orderWishesOf, wishesOf } from '../imports/import-request.js';
import { printReport } from '../imports/print-report.js';
import { migrations } from '../migrations/all.js';
import { openDatabase } from '../platform/database/database.js';
import { migrate } from '../platform/database/migrate.js';
import { reachDatabase } from '../platform/postgres/reach.js';
import { prepareRoles } from '../platform/postgres/roles.js';
import { StartupProblem } from '../platform/postgres/startup-problem.js';
import { ShopEntity } from '../shops/shop.entity.js';
import { type CommandContext, command } from './command.js';
import { findShop } from './find-shop.js';

const usage = `pnpm run import customers FILE --shop ID_OR_NAME
pnpm run import orders FILE --shop ID_OR_NAME --channel ID_OR_NAME
  --map FILE.json        {"column": "field"}: decides alone which column goes where
  --system NAME          where the file comes from: the prefix of its ids
  --mode MODE            create, update or upsert (both)
  --date-order ORDER     DMY or MDY
  --dry-run              says what would come of it, and saves nothing
  --errors FILE.csv      the rows that were kept out, to mend and load again
Of orders:
  --channel ID_OR_NAME   where they were sold; made when there is none of that name
  --kind KIND            orders, or the lines or payments of orders that are there
  --currency CODE        of orders that say none
  --totals payments      orders without priced lines cost what was paid for them`;

const options = {
  shop: { type: 'string' },
  map: { type: 'string' },
  system: { type: 'string' },
  mode: { type: 'string' },
  'date-order': { type: 'string' },
  'dry-run': { type: 'boolean' },
  errors: { type: 'string' },
  channel: { type: 'string' },
  kind: { type: 'string' },
  currency: { type: 'string' },
  totals: { type: 'string' },
} as const;

function parse(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [what, file] = positionals;
    if ((what === 'customers' || what === 'orders') && file && values.shop && positionals.length === 2) {
      return { ...values, what, file, shop: values.shop };
    }
  } catch {
    // The usage says what there is.
  }
  throw new StartupProblem(usage);
}

/** `pnpm run import customers FILE --shop …`: loads a file into the database, whether the server runs or not. */
await command(async (context) => {
  const given = parse(context.args);
  await readable(context.path(given.file));
  if (given.map) await readable(context.path(given.map));
  const language = preferredLanguage((process.env.LC_ALL ?? process.env.LANG)?.replace('_', '-'), 'en');
  const reached = await reachDatabase(context.config, context.say);
  try {
    await load(context, given, reached.ownerUrl, language);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    throw new StartupProblem(error.issues.map((issue) => problemMessage(issue, language)).join('\n'));
  } finally {
    await reached.leave();
  }
});

async function readable(file: string): Promise<void> {
  await access(file, constants.R_OK).catch(() => {
    throw new StartupProblem(`${file} is not there, or may not be read.`);
  });
}

/** What the query of the API's address would be. */
async function queryOf(given: ReturnType<typeof parse>, path: CommandContext['path']): Promise<object> {
  const { mode, system, channel, kind, currency, totals, 'date-order': dateOrder } = given;
  const said = Object.entries({ mode, system, dateOrder, channel, kind, currency, totals });
  return {
    ...Object.fromEntries(said.filter(([, value]) => value !== undefined)),
    ...(given.map && { map: await readFile(path(given.map), 'utf8') }),
    dryRun: given['dry-run'] ? '1' : '0',
  };
}

async function load(
  { config, path, say }: CommandContext,
  given: ReturnType<typeof parse>,
  ownerUrl: string,
  language: 'es' | 'en',
): Promise<void> {
  const roles = { secretsDir: config.dataDir, appUrl: config.databaseAppUrl ?? undefined };
  const appUrl = await prepareRoles(ownerUrl, roles);
  await migrate(ownerUrl, migrations);
  const shop = await findShop(ownerUrl, given.shop);
  const asked = await queryOf(given, path);
  const database = await openDatabase({ url: appUrl, entities: [ShopEntity, ChannelEntity] });
  const faults = given.errors
    ? new FaultFile(createWriteStream(path(given.errors), { mode: 0o600 }), language)
    : undefined;
  try {
    const actor = { kind: 'SYSTEM', id: null, name: 'Clientela' } as const;
    const source = { shopId: shop.id, actor, requestId: 'import', database, language, can: () => true };
    const rules = { parsePhone, countryCode: shop.countryCode, today: dayIn(shop.timeZone, new Date()) };
    const bytes = createReadStream(path(given.file));
    const report =
      given.what === 'customers'
        ? await importCustomers(source, rules, bytes, wishesOf(asked), faults)
        : await importOrders(source, { ...shop, gate: rules }, bytes, orderWishesOf(asked), faults);
    if (report.stopped) await faults?.stopped(report.stopped);
    say(`${shop.name}\n${printReport(report, language)}`);
  } finally {
    faults?.out.end();
    await database.close();
  }
}

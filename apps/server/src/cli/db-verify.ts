import { migrations } from '../migrations/all.js';
import { type Difference, verifyOrders } from '../orders/verify/order-verify.js';
import { openDatabase } from '../platform/database/database.js';
import { isBehind } from '../platform/database/migrate.js';
import { reachDatabase } from '../platform/postgres/reach.js';
import { prepareRoles } from '../platform/postgres/roles.js';
import { StartupProblem } from '../platform/postgres/startup-problem.js';
import { command } from './command.js';
import { allShops } from './find-shop.js';

const line = ({ id, number, field, kept, counted }: Difference) =>
  `  ${id} (${number}) ${field}: kept ${kept ?? 'nothing'}, counted ${counted ?? 'nothing'}`;

/**
 * `pnpm db:verify`: compares what every shop keeps about its orders, as the counts and totals of customers, with the
 * orders themselves, whether Clientela runs or not. Prints what differs, and ends with code 1 when anything does.
 */
await command(async ({ config, say }) => {
  const reached = await reachDatabase(config, say);
  try {
    const roles = { secretsDir: config.dataDir, appUrl: config.databaseAppUrl ?? undefined };
    const appUrl = await prepareRoles(reached.ownerUrl, roles);
    if (await isBehind(reached.ownerUrl, migrations)) {
      throw new StartupProblem('The database is of an older version: start this one of Clientela on it first.');
    }
    const database = await openDatabase({ url: appUrl, entities: [], poolSize: 1 });
    try {
      const shops = await allShops(reached.ownerUrl);
      if (shops.length === 0) say('There is no shop yet.');
      for (const { id, name } of shops) {
        const differences = await verifyOrders(database, id);
        say(`${name}: ${differences.length === 0 ? 'all numbers agree with the orders.' : 'these numbers are wrong:'}`);
        for (const difference of differences) say(line(difference));
        if (differences.length > 0) process.exitCode = 1;
      }
    } finally {
      await database.close();
    }
  } finally {
    await reached.leave();
  }
});

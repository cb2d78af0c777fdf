import { join, relative } from 'node:path';
import type { Config } from '../platform/config.js';
import type { Database } from '../platform/database/database.js';
import { keepSecret } from '../platform/postgres/secret-file.js';
import { expectSetUp, installationState } from '../staff/installation.service.js';
import { closeDemo, makeDemoShops, openDemo } from './demo.service.js';
import { demoEmail, keepDemoAccess, tokenFile } from './demo-access.js';

/** A line of the greeting: what it is, and how one gets in. What begins with a slash is an address of this server. */
export type Line = readonly [what: string, how: string];

type Place = Pick<Config, 'demo' | 'demoPassword' | 'dataDir'>;

/**
 * Makes an empty installation usable: two demo shops, or a token with which the first owner is made. Answers what the
 * person at the terminal has to know, at each start. Call it while no other server does.
 */
export async function prepareInstallation(
  database: Database,
  place: Place,
  say: (text: string) => void,
): Promise<Line[]> {
  const { isDemo, isSetUp } = await installationState(database);
  if (place.demo && (isDemo || !isSetUp)) {
    if (!isDemo) say('Making two demo shops with 2,000 customers and 6,000 orders…');
    return demo(database, place, isDemo);
  }
  const hasOwner = isDemo ? await closeDemo(database, demoEmail) : isSetUp;
  return hasOwner ? [] : setUp(database, place);
}

async function demo(database: Database, { dataDir, demoPassword }: Place, exists: boolean): Promise<Line[]> {
  const kept = await keepDemoAccess(dataDir, demoPassword);
  if (!exists) await makeDemoShops(database, kept);
  const access = await openDemo(database, kept, () => keepDemoAccess(dataDir, demoPassword, 'new'));
  return [
    ['Demo sign-in', `${access.email}  ${access.password}`],
    ['Demo token', `${access.token}  (of the bike shop; also in ${shown(tokenFile(dataDir))})`],
  ];
}

async function setUp(database: Database, { dataDir }: Place): Promise<Line[]> {
  const { secret } = await keepSecret(join(dataDir, 'set-up-token'));
  await expectSetUp(database, secret);
  return [
    ['Set-up token', `${secret}  (it makes the first owner, once)`],
    // Behind «#», which browsers send to no server: no log of a proxy has it.
    ['Begin at', `/empezar#${secret}`],
  ];
}

const shown = (path: string) => {
  const short = relative(process.cwd(), path);
  return short.startsWith('..') ? path : short;
};

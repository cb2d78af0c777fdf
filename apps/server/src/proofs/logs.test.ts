import { Writable } from 'node:stream';
import { expect, test } from '@jest/globals';
import pino from 'pino';
import { aPartner } from '../../test/api.js';
import { testDatabase } from '../../test/database.js';
import { askAt, idPlaces } from '../../test/probes.js';
import { apiSchema } from '../../test/schema.js';
import { trySignIn } from '../../test/staff.js';
import { aWorld, missingIds } from '../../test/worlds.js';
import { type App, createApp } from '../app.js';

const schema = apiSchema();

test('no log line holds what a person typed, whatever is asked, refused or fails', async () => {
  const { app, lines } = await anAppThatLogs();
  const world = await aWorld(app);
  for (const place of idPlaces(schema)) {
    for (const ids of [world.ids, missingIds()]) {
      const { query, variables } = askAt(schema, place, world.ids, ids.Customer);
      await world.partner.ask(query, variables);
    }
  }
  const mark = 'qffffffffff';
  await trySignIn({ email: `${mark}@example.com`, password: `${mark} secret` }, { app });
  await world.partner.ask(
    'mutation ($input: CustomerCreateInput!) { customerCreate(input: $input) { customer { id } userErrors { code } } }',
    { input: { firstName: `${mark}\u0000`, email: `${mark}@example.com`, metadata: { [mark]: mark } } },
  );
  await world.partner.ask(`{ customers(first: 1, query: "${mark} tag:${mark}") { nodes { id } } nothing${mark} }`);
  await failEverything(app);
  await app.close();
  expect(lines.length).toBeGreaterThanOrEqual(3);
  const marked = lines.filter((line) => /q[0-9a-f]{10}\b|@example\.com|secret/.test(line) || line.includes(world.mark));
  expect(marked).toEqual([]);
  const keys = new Set(lines.flatMap((line) => Object.keys(JSON.parse(line) as object)));
  const allowed = [
    'level',
    'time',
    'pid',
    'hostname',
    'requestId',
    'msg',
    'error',
    'code',
    'constraint',
    'stack',
    'reason',
  ];
  expect([...keys].filter((key) => !allowed.includes(key))).toEqual([]);
}, 300_000);

async function anAppThatLogs(): Promise<{ app: App; lines: string[] }> {
  const lines: string[] = [];
  const sink = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk));
      done();
    },
  });
  const log = pino({ level: 'trace' }, sink);
  const { appUrl: databaseUrl } = await testDatabase();
  const app = await createApp({ databaseUrl, log, budget: { size: 1e9, perSecond: 1e9 }, poolSize: 4 });
  return { app, lines };
}

/** The database refuses every statement, with a text that quotes what it was given. */
async function failEverything(app: App): Promise<void> {
  const partner = await aPartner({ app });
  app.database.read = () => Promise.reject(Object.assign(new Error('bad text "qeeeeeeeeee"'), { code: '22P02' }));
  await partner.ask('{ customers(first: 5, query: "qeeeeeeeeee") { nodes { email } } }');
  await partner.ask('{ tags(first: 5) { nodes { name } } }');
  await partner.ask('{ shop { name } }');
}

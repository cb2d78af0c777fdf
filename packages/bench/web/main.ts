// `pnpm bench:web`: what the customers list feels like with 100,000 customers behind it, held against its budgets.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Filled } from '../src/data/fill.ts';
import { type Database, onFilled } from '../src/data/folder.ts';
import { startOurs } from '../src/servers/start.ts';
import { openBrowser, type SignedIn } from './browser.ts';
import { lighthouse } from './lighthouse.ts';
import { interactions, reflow } from './list.ts';
import { brokenBudgets, type Measured, report } from './report.ts';

const { values } = parseArgs({
  args: process.argv.slice(2).filter((arg) => arg !== '--'),
  options: {
    customers: { type: 'string', default: '100000' },
    data: { type: 'string' },
    json: { type: 'string' },
    runs: { type: 'string', default: '5' },
  },
});
const tell = (line: string) => process.stdout.write(`${line}\n`);
const customers = Number(values.customers);
const size = { customers, orders: 5 * customers };

await onFilled({ data: values.data ?? null, size }, tell, async (database, filled, folder) => {
  const server = await startOurs(database.ownerUrl, join(folder, 'ours'), filled.token, null);
  const profile = await mkdtemp(join(folder, 'browser-'));
  try {
    const browser = await openBrowser(profile, `http://127.0.0.1:${server.port}`, await aPerson(database, filled));
    try {
      await judge(await measure(browser, Number(values.runs)));
    } finally {
      await browser.close();
    }
  } finally {
    await server.stop();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});

async function measure(browser: SignedIn, runs: number): Promise<Measured> {
  return {
    ...size,
    runs,
    lighthouse: await lighthouse(browser, '/clientes', runs, tell),
    interactions: await interactions(browser, runs, tell),
    reflow: await reflow(browser, ['/inicio', '/clientes', '/pedidos', '/grupos', '/etiquetas', '/ajustes', '/perfil']),
  };
}

async function judge(measured: Measured): Promise<void> {
  const broken = brokenBudgets(measured);
  tell(report(measured, broken));
  if (values.json) await writeFile(values.json, `${JSON.stringify({ ...measured, broken }, null, 2)}\n`);
  if (broken.length > 0) process.exitCode = 1;
}

/** Somebody who works in the filled shop, with a password for this run. */
async function aPerson({ superuser }: Database, { shopId }: Filled) {
  const { hashPassword } = await import('@clientela/server/platform/password');
  const person = { email: 'bench@clientela.example', password: crypto.randomUUID() };
  const id = crypto.randomUUID();
  await superuser.query(
    'insert into staff_user (id, name, email, email_normalized, password_hash) values ($1, $2, $3, $3, $4)',
    [id, 'Medición', person.email, await hashPassword(person.password)],
  );
  await superuser.query(`insert into membership (shop_id, staff_user_id, role) values ($1, $2, 'OWNER')`, [shopId, id]);
  return person;
}

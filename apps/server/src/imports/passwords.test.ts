import { describe, expect, test } from '@jest/globals';
import pino from 'pino';
import { aPartner, testApp } from '../../test/api.js';
import { behindTheScenes, testDatabase } from '../../test/database.js';
import { countsOf, load, upload } from '../../test/upload.js';
import { createApp } from '../app.js';
import { verifyPassword } from '../platform/password.js';

const secret = (name: string) => `Sekreto-${name}-7f3a9c`;

/** Every row of every table of the database, as text. */
async function everyRow(): Promise<string> {
  const tables = await behindTheScenes<{ name: string }>(
    `select quote_ident(table_schema) || '.' || quote_ident(table_name) as name from information_schema.tables
     where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
  );
  expect(tables.length).toBeGreaterThan(15);
  const dumps: string[] = [];
  for (const { name } of tables) {
    const [dump] = await behindTheScenes<{ text: string | null }>(
      `select string_agg(t::text, E'\\n') as text from ${name} t`,
    );
    dumps.push(dump?.text ?? '');
  }
  return dumps.join('\n');
}

const loginsOf = (shopId: string) =>
  behindTheScenes<{ email: string; hash: string }>(
    `select c.email, l.password_hash as hash from customer_login l join customer c on c.id = l.customer_id
     where l.shop_id = $1 order by c.email`,
    [shopId],
  );

describe('a password in a file', () => {
  test('is in no table, log, answer or file of faults, whatever is wrong with its row, and opens the door', async () => {
    const lines: string[] = [];
    const log = pino({ level: 'trace' }, { write: (line: string) => void lines.push(line) });
    const app = await createApp({ databaseUrl: (await testDatabase()).appUrl, log });
    const partner = await aPartner({ app });
    const file = [
      'name,email,password,password2',
      `Ana,ana@example.com,${secret('ana')},${secret('ana')}`,
      `Eva,no es correo,${secret('eva')},x`,
      `Luis,Gil,luis@example.com,${secret('luis')},x`,
      `luis@example.com,${secret('corto')}`,
      `Ana otra vez,ana@example.com,${secret('otra')},x`,
      `,sin@example.com,${secret('nadie')},x`,
    ].join('\n');
    const report = await upload(partner, file, { app });
    const faults = await upload(partner, file, { app, headers: { accept: 'text/csv' } });
    expect(countsOf(report.json())).toMatchObject({ rows: 6, created: 1, faulty: 5 });
    expect(faults.body.split('\n').filter((line) => line.includes('·') || /\d+:/.test(line))).toHaveLength(5);
    await app.close();
    const [login, ...others] = await loginsOf(partner.shopId);
    expect(others).toEqual([]);
    expect(login?.hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await verifyPassword(login?.hash ?? '', secret('ana'))).toBe(true);
    for (const place of [await everyRow(), lines.join(''), report.body, faults.body]) {
      expect(place).not.toContain('Sekreto');
    }
  });

  test('never takes the place of one that is there, and gives one to who has none', async () => {
    const partner = await aPartner();
    await load(partner, `name,email,password\nAna,ana@example.com,${secret('uno')}\nEva,eva@example.com,\n`);
    const before = await loginsOf(partner.shopId);
    const again = `name,email,password\nAna,ana@example.com,${secret('dos')}\nEva,eva@example.com,${secret('eva')}\n`;
    expect(countsOf(await load(partner, again))).toMatchObject({ unchanged: 1, updated: 1 });
    const after = await loginsOf(partner.shopId);
    expect(after).toHaveLength(2);
    expect(after[0]).toEqual(before[0]);
    expect(countsOf(await load(partner, again))).toMatchObject({ unchanged: 2 });
  });

  test('that is the hash of another system is left out with a warning, and the customer is loaded', async () => {
    const partner = await aPartner();
    const report = await load(
      partner,
      'name,email,password\nAna,ana@example.com,$P$B12345678901234567890123456789012\n',
    );
    expect(countsOf(report)).toMatchObject({ created: 1, warningCount: 1 });
    expect(report.warnings).toMatchObject([{ row: 2, column: 'password', value: null, code: 'PASSWORD_IS_HASHED' }]);
    expect(await loginsOf(partner.shopId)).toEqual([]);
  });

  test('is not needed for a dry run, which makes no login', async () => {
    const partner = await aPartner();
    await load(partner, `name,email,password\nAna,ana@example.com,${secret('uno')}\n`, { dryRun: '1' });
    expect(await loginsOf(partner.shopId)).toEqual([]);
    expect((await testApp()).database).toBeDefined();
  });
});

import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { globalId, uuidOf } from '@clientela/domain/global-id';
import { FulfilmentStatus, OrderClaim, PaymentStatus } from '@clientela/domain/order';
import { isSpanishTaxId } from '@clientela/domain/tax-id';
import { describe, expect, jest, test } from '@jest/globals';
import { asker } from '../../test/api.js';
import { accessIn, aFolder, anInstallation, type Installation, prepare } from '../../test/demo.js';
import { trySignIn } from '../../test/staff.js';
import type { App } from '../app.js';
import { verifyOrders } from '../orders/verify/order-verify.js';
import { rowsOfShop } from './demo-shop.rows.js';
import { bikeShop, photographer } from './shops.js';

const author = { id: '0192f3a0-0000-7000-8000-000000000000', name: 'Demo' };
const now = new Date('2026-11-22T10:00:00Z');
/** Made once: it takes its time, and the tests below tell one story of it. */
let first: Promise<Installation> | undefined;
function theDemo() {
  first ??= anInstallation().then(async (installation) => {
    await prepare(installation);
    return installation;
  });
  return first;
}

async function setUpWith(app: App, setUpToken: string): Promise<{ userErrors: { code: string }[] }> {
  const input = {
    ...{ setUpToken, ownerName: 'Ana Gil', ownerEmail: 'propia@tienda.example', password: 'caballo-grapa-batería' },
    ...{ shopName: 'Propia', currencyCode: 'EUR', countryCode: 'ES', timeZone: 'Europe/Madrid' },
  };
  const document = `mutation ($input: InstallationSetUpInput!) {
    installationSetUp(input: $input) { userErrors { code } }
  }`;
  const data = await asker(app, {}).data<{ installationSetUp: { userErrors: { code: string }[] } }>(document, {
    input,
  });
  return data.installationSetUp;
}

// Each of these makes two shops up, which takes its time on a busy machine.
jest.setTimeout(120_000);

describe('the people of the demo', () => {
  test('are the same each time, but for their ids', () => {
    const plain = () =>
      JSON.stringify(rowsOfShop(photographer, author, now), (key, value) =>
        /(^|_)id$|_digest$/.test(key) || /^(chn|cus)_/.test(String(value))
          ? undefined
          : typeof value === 'bigint'
            ? String(value)
            : value,
      );
    const [first, second] = [plain(), plain()];
    // Two texts of a megabyte say nothing side by side.
    expect(first === second).toBe(true);
  });

  test('are as in a real list: accents and ñ, gaps, companies, wrong tax ids, three years', () => {
    const { customer, address, customer_note } = rowsOfShop(bikeShop, author, now);
    const share = (wanted: (row: Record<string, unknown>) => boolean) =>
      customer.filter(wanted).length / customer.length;
    expect(customer).toHaveLength(1_300);
    expect(share((row) => /[ñáéíóúü]/i.test(String(row.display_name)))).toBeGreaterThan(0.5);
    expect(share((row) => /ñ/i.test(String(row.display_name)))).toBeGreaterThan(0.05);
    expect(share((row) => row.email === null)).toBeGreaterThan(0.04);
    expect(share((row) => row.type === 'COMPANY')).toBeGreaterThan(0.08);
    expect(share((row) => row.status === 'BLOCKED' && row.blocked_reason !== null)).toBeGreaterThan(0.005);
    expect(share((row) => row.status === 'ARCHIVED')).toBeGreaterThan(0.01);
    const taxIds = customer.flatMap((row) => (row.tax_id === null ? [] : [String(row.tax_id)]));
    const wrong = taxIds.filter((id) => !isSpanishTaxId(id));
    expect(wrong.length).toBeGreaterThan(3);
    expect(wrong.length / taxIds.length).toBeLessThan(0.1);
    const begun = customer.map((row) => (row.created_at as Date).getFullYear());
    expect([...new Set(begun)]).toEqual([2023, 2024, 2025, 2026]);
    expect(address.length).toBeGreaterThan(1_000);
    expect(customer_note.length).toBeGreaterThan(50);
  });
});

describe('the orders of the demo', () => {
  const rows = [bikeShop, photographer].map((shop) => rowsOfShop(shop, author, now));
  const all = <Table extends 'sales_order' | 'order_line'>(table: Table) => rows.flatMap((each) => each[table]);

  test('are 6,000 over three years, in every state, of every channel and of nobody in particular', () => {
    const orders = all('sales_order');
    const values = (column: string) => [...new Set(orders.map((row) => row[column]))].sort();
    expect(orders).toHaveLength(6_000);
    expect(values('payment_status')).toEqual(Object.values(PaymentStatus).sort());
    expect(values('fulfilment_status')).toEqual(Object.values(FulfilmentStatus).sort());
    expect(values('claim')).toEqual(Object.values(OrderClaim).sort());
    expect(values('currency_code')).toEqual(['EUR', 'GBP']);
    expect(values('channel_id').filter((id) => id !== null)).toHaveLength(6);
    expect(orders.filter((row) => row.channel_id === null).length).toBeGreaterThan(100);
    expect(orders.every((row) => Number(row.adjustment) === 0)).toBe(true);
    const years = orders.map((row) => (row.placed_at as Date).getFullYear());
    expect([...new Set(years)].sort()).toEqual([2023, 2024, 2025, 2026]);
    expect(Math.max(...orders.map((row) => (row.updated_at as Date).getTime()))).toBeLessThan(now.getTime());
    expect(all('order_line').length).toBeGreaterThan(8_000);
  });

  test('were made by who came by a purchase, so that the newest customers of a list have some', () => {
    for (const { customer } of rows) {
      const newest = customer.toSorted((a, b) => Number(b.created_at) - Number(a.created_at)).slice(0, 50);
      expect(newest.filter((row) => Number(row.order_count) > 0).length).toBeGreaterThan(15);
      const buyers = customer.filter((row) => row.source === 'ORDER' || row.source === 'POS');
      // Orders that were cancelled do not count.
      expect(buyers.filter((row) => row.order_count === 0).length).toBeLessThan(buyers.length * 0.05);
    }
  });
});

describe('the histories of the demo', () => {
  test('tell who did what, and end in what is there now', () => {
    const rows = rowsOfShop(bikeShop, author, now);
    const { audit_event: events, audit_values: values } = rows;
    expect(events.length).toBeGreaterThan(1_000);
    expect(values.map((row) => row.event_id)).toEqual(events.map((row) => row.id));
    const names = new Set(events.map((row) => row.actor_name));
    for (const name of ['Demo', 'Lucía Sanz', 'Tienda en línea']) expect(names).toContain(name);
    expect(Math.max(...events.map((row) => (row.at as Date).getTime()))).toBeLessThan(now.getTime());
    const changesOf = new Map(values.map((row) => [row.event_id, row.changes as Record<string, [unknown, unknown]>]));
    const orders = new Map(rows.sales_order.map((row) => [row.id, row]));
    const last = new Map<unknown, Record<string, unknown>>();
    for (const { id, subject_id } of events.filter((row) => row.subject_type === 'Order')) {
      const changed = Object.entries(changesOf.get(id) ?? {}).map(([field, [, after]]) => [field, after]);
      last.set(subject_id, { ...last.get(subject_id), ...Object.fromEntries(changed) });
    }
    for (const [id, { paymentStatus, fulfilmentStatus }] of last)
      expect({ paymentStatus, fulfilmentStatus }).toEqual({
        paymentStatus: orders.get(id)?.payment_status,
        fulfilmentStatus: orders.get(id)?.fulfilment_status,
      });
  });
});

describe('the first run', () => {
  test('makes two demo shops, a sign-in and a token, kept in files of this account alone', async () => {
    const installation = await theDemo();
    const lines = await prepare(installation);
    const { app, dataDir } = installation;
    const access = await accessIn(dataDir);
    expect(lines.flat().join(' ')).toContain(access.password);
    expect(lines.flat().join(' ')).toContain(access.token);
    for (const file of ['demo.json', 'demo-token']) expect((await stat(join(dataDir, file))).mode & 0o777).toBe(0o600);
    const { cookie, payload } = await trySignIn(access, { app });
    expect(payload.userErrors).toEqual([]);
    interface Viewer {
      viewer: { memberships: { role: string; shop: { id: string; name: string; isDemo: boolean } }[] };
    }
    const { viewer } = await asker(app, { cookie }).data<Viewer>(
      '{ viewer { memberships { role shop { id name isDemo } } } }',
    );
    const shops = viewer.memberships.map(({ role, shop }) => [shop.name, shop.isDemo, role]);
    expect(shops).toEqual([
      ['Bicicletas Peñalara', true, 'OWNER'],
      ['Begoña Núñez, fotografía', true, 'OWNER'],
    ]);
    const photos = viewer.memberships[1]?.shop.id ?? '';
    const counted = '{ customers(first: 1) { totalCount } tags(first: 9) { nodes { name customerCount } } }';
    expect(await asker(app, { cookie, 'clientela-shop': photos }).data(counted)).toMatchObject({
      customers: { totalCount: 700 },
    });
    const token = (await readFile(join(dataDir, 'demo-token'), 'utf8')).trim();
    const partner = asker(app, { authorization: `Bearer ${token}` });
    expect(await partner.data(counted)).toMatchObject({ customers: { totalCount: 1_300 } });
  });

  test('leaves orders that are found, and numbers of customers that are the sum of their orders', async () => {
    const installation = await theDemo();
    const { token } = await accessIn(installation.dataDir);
    const partner = asker(installation.app, { authorization: `Bearer ${token}` });
    const found = await partner.data<{ shop: { id: string }; orders: { totalCount: number; nodes: object[] } }>(
      '{ shop { id } orders(first: 1, query: "pago:pagado envio:entregado") { totalCount nodes { number lines { title } customer { displayName } } } }',
    );
    expect(found.orders.totalCount).toBeGreaterThan(2_000);
    expect(await verifyOrders(installation.app.database, uuidOf('Shop', found.shop.id, []))).toEqual([]);
  });

  test('leaves customers that are found, shown and written like any other', async () => {
    const installation = await theDemo();
    const { token } = await accessIn(installation.dataDir);
    const partner = asker(installation.app, { authorization: `Bearer ${token}` });
    interface Found {
      customers: { totalCount: number; nodes: { number: number; displayName: string; addresses: object[] }[] };
    }
    const search = (query: string) =>
      partner.data<Found>(
        `query ($query: String) { customers(first: 50, query: $query) { totalCount nodes { number displayName taxIdValid completeness addresses { city } groups { name } } } }`,
        { query },
      );
    const plain = await search('nunez');
    expect(plain.customers.totalCount).toBeGreaterThan(5);
    expect((await search('NÚÑEZ')).customers.totalCount).toBe(plain.customers.totalCount);
    const { customerCreate } = await partner.data<{ customerCreate: { customer: { number: number } } }>(
      'mutation { customerCreate(input: { firstName: "Ana" }) { customer { number } userErrors { code } } }',
    );
    expect(customerCreate.customer.number).toBe(1_301);
  });

  test('happens once; later starts change nothing but a forgotten password', async () => {
    const installation = await theDemo();
    const before = await accessIn(installation.dataDir);
    await prepare(installation);
    expect(await accessIn(installation.dataDir)).toEqual(before);
    const { app } = installation;
    await prepare(installation, 'una-que-yo-elijo');
    expect(
      (await trySignIn({ email: before.email, password: 'una-que-yo-elijo' }, { app })).payload.userErrors,
    ).toEqual([]);
    expect((await trySignIn(before, { app })).payload.userErrors).toMatchObject([{ code: 'SIGN_IN_FAILED' }]);
    const elsewhere = { app, dataDir: await aFolder() };
    await prepare(elsewhere);
    const anew = await accessIn(elsewhere.dataDir);
    expect((await trySignIn(anew, { app })).payload.userErrors).toEqual([]);
    expect(await asker(app, { authorization: `Bearer ${anew.token}` }).data('{ shop { name } }')).toEqual({
      shop: { name: 'Bicicletas Peñalara' },
    });
  });

  test('without the demo prints a set-up token, the same until somebody uses it; and closes a demo that is there', async () => {
    const empty = await anInstallation();
    const lines = await prepare(empty, null, false);
    const [[what, how] = ['', '']] = lines;
    const [token = ''] = how.split(' ');
    expect([what, token.length]).toEqual(['Set-up token', 43]);
    expect(lines[1]).toEqual(['Begin at', `/empezar#${token}`]);
    expect(await prepare(empty, null, false)).toEqual(lines);
    const tried = await theDemo();
    await prepare(tried);
    const access = await accessIn(tried.dataDir);
    const [[door = '', key = ''] = []] = await prepare(tried, null, false);
    expect([door, key.split(' ')[0]?.length]).toEqual(['Set-up token', 43]);
    const { app } = tried;
    expect((await trySignIn(access, { app })).payload.userErrors).toMatchObject([{ code: 'SIGN_IN_FAILED' }]);
    const refused = await asker(app, {
      authorization: `Bearer ${access.token}`,
      'clientela-shop': globalId('Shop', author.id),
    }).ask('{ shop { name } }');
    expect(refused.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    await prepare(tried);
    const reopened = await accessIn(tried.dataDir);
    expect((await trySignIn(reopened, { app })).payload.userErrors).toEqual([]);
    expect(reopened.token).not.toBe(access.token);
    const partner = asker(app, { authorization: `Bearer ${reopened.token}` });
    expect(await partner.data('{ shop { isDemo } }')).toEqual({ shop: { isDemo: true } });
    const late = await setUpWith(app, key.split(' ')[0] ?? '');
    expect(late.userErrors).toMatchObject([{ code: 'SET_UP_ALREADY_DONE' }]);
  });

  test('after a demo lets an owner begin a shop of their own, with whom the demo is over', async () => {
    const tried = await theDemo();
    const { app } = tried;
    const [[, key = ''] = []] = await prepare(tried, null, false);
    expect((await setUpWith(app, key.split(' ')[0] ?? '')).userErrors).toEqual([]);
    const state = '{ installation { isSetUp isDemo } }';
    for (const demo of [false, true]) {
      expect(await prepare(tried, null, demo)).toEqual([]);
      expect(await asker(app, {}).data(state)).toEqual({ installation: { isSetUp: true, isDemo: false } });
    }
    const access = await accessIn(tried.dataDir);
    expect((await trySignIn(access, { app })).payload.userErrors).toMatchObject([{ code: 'SIGN_IN_FAILED' }]);
    const owner = { email: 'propia@tienda.example', password: 'caballo-grapa-batería' };
    expect((await trySignIn(owner, { app })).payload.userErrors).toEqual([]);
  });
});

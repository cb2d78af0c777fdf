import { globalId } from '@clientela/domain/global-id';
import { shopLimits } from '@clientela/domain/shop';
import { describe, expect, test } from '@jest/globals';
import { aPartner, testApp } from '../../test/api.js';
import { behindTheScenes } from '../../test/database.js';
import { aStaffMember, type StaffMember } from '../../test/staff.js';
import { aWorld, rowsHash } from '../../test/worlds.js';
import { uuidv7 } from '../platform/database/values.js';

interface Answer {
  shop?: Record<string, unknown> | null;
  deletedId?: string | null;
  userErrors: { code: string; path: string[] | null }[];
}
const create = async (person: StaffMember, input: object, headers = {}) =>
  (
    await person.data<{ shopCreate: Answer }>(
      `mutation ($input: ShopCreateInput!) { shopCreate(input: $input) {
        shop { id name currencyCode countryCode timeZone locale taxRate isDemo version } userErrors { code path }
      } }`,
      { input },
      headers,
    )
  ).shopCreate;
const removal = `mutation ($id: ID!) { demoShopRemove(input: { id: $id }) { deletedId userErrors { code path } } }`;
const remove = async (person: StaffMember, shopId = person.shopId) =>
  (await person.data<{ demoShopRemove: Answer }>(removal, { id: globalId('Shop', shopId) })).demoShopRemove;
const refusal = (code: string) => ({ deletedId: null, userErrors: [{ code, path: ['input', 'id'] }] });
const own = { name: 'Mi tienda', currencyCode: 'EUR', countryCode: 'ES', timeZone: 'Europe/Madrid' };

const makeDemo = (shopId: string) => behindTheScenes('update shop set is_demo = true where id = $1', [shopId]);

/** Somebody who owns a demo shop full of everything, and a shop of their own. */
async function aDemoOwner() {
  const app = await testApp({ compileAt: 2, onDifference: undefined, budget: { size: 1e9, perSecond: 1e9 } });
  const world = await aWorld(app);
  const { shopId } = world.partner;
  await makeDemo(shopId);
  const person = await aStaffMember({ app, shopId });
  const headers = { 'idempotency-key': uuidv7() };
  const note = `mutation { tagCreate(input: { name: "Otra" }) { tag { id } } }`;
  await person.data(note, {}, headers);
  const code = `mutation ($ids: [ID!]) { confirmationCodeCreate(input: { action: DELETE_CUSTOMERS, ids: $ids }) { ids } }`;
  await person.data(code, { ids: [world.ids.Customer] });
  return { app, world, person };
}

/** Where rows of a shop are. */
async function tablesOf(shopId: string): Promise<string[]> {
  const found = [];
  for (const part of (await rowsHash(shopId)).split(' ')) {
    const [table = '', hash] = part.split('=');
    if (hash !== '') found.push(table);
  }
  const [shop] = await behindTheScenes('select 1 from shop where id = $1', [shopId]);
  return shop ? ['shop', ...found] : found;
}

describe('somebody who works in many shops', () => {
  test('makes as many as one may, also when several are made at once', async () => {
    const person = await aStaffMember();
    await behindTheScenes(
      `with shops as (
         insert into shop (id, name, currency_code, country_code, time_zone, locale)
         select gen_random_uuid(), 'T', 'EUR', 'ES', 'Europe/Madrid', 'ES' from generate_series(1, $2) returning id
       ) insert into membership (shop_id, staff_user_id, role) select id, $1, 'OWNER' from shops`,
      [person.staffId, shopLimits.perPerson.max - 2],
    );
    const answers = await Promise.all(Array.from({ length: 4 }, () => create(person, own)));
    expect(answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual(Array(3).fill('TOO_MANY'));
  });

  test('keeps one of two demo shops that they remove at once', async () => {
    const app = await testApp();
    const person = await aStaffMember({ app });
    const [other] = await behindTheScenes<{ id: string }>(
      `with shops as (
         insert into shop (id, name, currency_code, country_code, time_zone, locale, is_demo)
         values (gen_random_uuid(), 'T', 'EUR', 'ES', 'Europe/Madrid', 'ES', true) returning id
       ) insert into membership (shop_id, staff_user_id, role) select id, $1, 'OWNER' from shops returning shop_id as id`,
      [person.staffId],
    );
    await makeDemo(person.shopId);
    const there = globalId('Shop', other?.id ?? '');
    const answers = await Promise.all([
      remove(person),
      person
        .data<{ demoShopRemove: Answer }>(removal, { id: there }, { 'clientela-shop': there })
        .then((answer) => answer.demoShopRemove),
    ]);
    expect(answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual(['LAST_SHOP']);
  });
});

describe('a shop of one’s own', () => {
  test('is made by an owner, who owns it from then on and works in it at once', async () => {
    const person = await aStaffMember();
    const { shop, userErrors } = await create(person, { ...own, countryCode: 'España', locale: 'EN' });
    expect(userErrors).toEqual([]);
    expect(shop).toMatchObject({
      name: 'Mi tienda',
      currencyCode: 'EUR',
      countryCode: 'ES',
      timeZone: 'Europe/Madrid',
      locale: 'EN',
      taxRate: '21.00',
      isDemo: false,
      version: 1,
    });
    const there = { 'clientela-shop': String(shop?.id) };
    const { viewer, customers } = await person.data<{ viewer: { role: string }; customers: { totalCount: number } }>(
      '{ viewer { role } customers(first: 1) { totalCount } }',
      {},
      there,
    );
    expect([viewer.role, customers.totalCount]).toEqual(['OWNER', 0]);
    const { tagCreate } = await person.data<{ tagCreate: Answer }>(
      'mutation { tagCreate(input: { name: "VIP" }) { userErrors { code path } } }',
      {},
      there,
    );
    expect(tagCreate.userErrors).toEqual([]);
    const events = await behindTheScenes(
      `select action, actor_id from audit_event where subject_type = 'Shop' and actor_id = $1`,
      [person.staffId],
    );
    expect(events).toEqual([{ action: 'shop.create', actor_id: person.staffId }]);
  });

  test('is made once, however often the request is repeated', async () => {
    const person = await aStaffMember();
    const key = { 'idempotency-key': uuidv7() };
    const first = await create(person, own, key);
    expect(await create(person, own, key)).toEqual(first);
    const memberships = await behindTheScenes('select 1 from membership where staff_user_id = $1', [person.staffId]);
    expect(memberships).toHaveLength(2);
  });

  test.each([
    [{ name: ' ' }, 'REQUIRED', 'name'],
    [{ currencyCode: 'Euro' }, 'INVALID_CURRENCY', 'currencyCode'],
    [{ countryCode: 'Narnia' }, 'INVALID_COUNTRY', 'countryCode'],
    [{ timeZone: 'CET+1' }, 'INVALID_TIME_ZONE', 'timeZone'],
  ])('is refused as %j', async (wrong, code, field) => {
    const person = await aStaffMember();
    expect(await create(person, { ...own, ...wrong })).toEqual({
      shop: null,
      userErrors: [{ code, path: ['input', field] }],
    });
  });

  test.each(['MANAGER', 'AGENT', 'VIEWER'] as const)('is not made by a %s, nor a demo removed', async (role) => {
    const person = await aStaffMember({ role });
    await makeDemo(person.shopId);
    const forbidden = { status: 403, errors: [{ extensions: { code: 'FORBIDDEN', permission: 'ADMIN' } }] };
    const document = `mutation ($input: ShopCreateInput!) { shopCreate(input: $input) { shop { id } } }`;
    expect(await person.ask(document, { input: own })).toMatchObject(forbidden);
    expect(await person.ask(removal, { id: globalId('Shop', person.shopId) })).toMatchObject(forbidden);
  });

  test('is not made by a token, which is nobody, nor a demo removed', async () => {
    const partner = await aPartner();
    await makeDemo(partner.shopId);
    const document = `mutation ($input: ShopCreateInput!) { shopCreate(input: $input) { shop { id } } }`;
    const answers = [
      await partner.ask(document, { input: own }),
      await partner.ask(removal, { id: globalId('Shop', partner.shopId) }),
    ];
    for (const { errors } of answers) expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('a demo shop', () => {
  test('is removed with everything in it: no table holds a row of it, and another shop keeps all of its own', async () => {
    const { app, world, person } = await aDemoOwner();
    const other = await aWorld(app);
    await makeDemo(other.partner.shopId);
    const before = await rowsHash(other.partner.shopId);
    await create(person, own);
    const filled = await tablesOf(person.shopId);
    const all = await tablesOf(other.partner.shopId);
    expect(filled).toEqual(expect.arrayContaining(all));
    expect(filled).toEqual(
      expect.arrayContaining(['audit_event', 'audit_values', 'confirmation_code', 'idempotency_key', 'sales_order']),
    );
    expect(await remove(person)).toEqual({ deletedId: globalId('Shop', person.shopId), userErrors: [] });
    expect(await tablesOf(person.shopId)).toEqual([]);
    expect(await rowsHash(other.partner.shopId)).toBe(before);
    expect((await world.partner.ask('{ shop { id } }')).status).toBe(401);
    expect((await person.ask('{ shop { id } }')).status).toBe(401);
  });

  test('is not removed before whoever asks has another shop to work in', async () => {
    const person = await aStaffMember();
    await makeDemo(person.shopId);
    expect(await remove(person)).toEqual(refusal('LAST_SHOP'));
    await create(person, own);
    expect(await remove(person)).toMatchObject({ userErrors: [] });
  });

  test('is removed only from inside of it, and a real shop never', async () => {
    const person = await aStaffMember();
    const { shop } = await create(person, own);
    expect(await remove(person)).toEqual(refusal('SHOP_IS_NOT_DEMO'));
    const elsewhere = await aPartner();
    await makeDemo(elsewhere.shopId);
    expect(await remove(person, elsewhere.shopId)).toEqual(refusal('NOT_FOUND'));
    // The second shop is a demo, but it is not the one that the request is in.
    await behindTheScenes('update shop set is_demo = true where id = $1', [String(shop?.id).replace('shp_', '')]);
    expect(await remove(person, String(shop?.id).replace('shp_', ''))).toEqual(refusal('NOT_FOUND'));
    expect(await tablesOf(person.shopId)).toContain('shop');
    expect(await tablesOf(elsewhere.shopId)).toContain('shop');
  });
});

describe('the application itself, whatever it is made to send', () => {
  const inShop = async (shopId: string, text: string) => {
    const { database } = await testApp();
    return database.write({ shopId }, ({ query }) => query({ name: '', text }));
  };

  test('removes no real shop by the function, and makes no demo of one', async () => {
    const { shopId } = await aPartner();
    expect(await inShop(shopId, 'select remove_demo_shop() as gone')).toEqual([{ gone: false }]);
    await expect(inShop(shopId, `update shop set is_demo = true where id = '${shopId}'`)).rejects.toThrow(/permission/);
    await expect(inShop(shopId, `delete from shop where id = '${shopId}'`)).rejects.toThrow(/permission/);
    expect(await tablesOf(shopId)).toContain('shop');
  });

  test('takes away no audit event, not even of a demo', async () => {
    const { shopId } = await aStaffMember();
    await makeDemo(shopId);
    for (const table of ['audit_event', 'audit_values'])
      await expect(inShop(shopId, `delete from ${table}`)).rejects.toThrow(/permission/);
  });
});

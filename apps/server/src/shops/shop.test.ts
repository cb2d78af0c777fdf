import { describe, expect, test } from '@jest/globals';
import { aPartner, type Partner } from '../../test/api.js';
import { type ErrorAnswer, mutate } from '../../test/customers.js';
import { behindTheScenes } from '../../test/database.js';

interface ShopAnswer {
  shop: Record<string, unknown> | null;
  userErrors: ErrorAnswer[];
}
const settings =
  'id version name discountRule identifyByPhone taxRate pricesIncludeTax customerLoginMethods timeZone locale countryCode currencyCode';
const update = (partner: Partner, input: object) =>
  mutate<ShopAnswer>(partner, 'shopUpdate', input, `shop { ${settings} }`);
const read = async (partner: Partner) =>
  (await partner.data<{ shop: Record<string, unknown> }>(`{ shop { ${settings} } }`)).shop;

describe('the settings of a shop', () => {
  test('are changed one by one, and stay where nothing is said', async () => {
    const partner = await aPartner();
    const before = await read(partner);
    expect(before).toMatchObject({ version: 1, identifyByPhone: false, taxRate: null, pricesIncludeTax: true });
    const wanted = {
      name: ' Bicis ',
      taxRate: '21',
      identifyByPhone: true,
      discountRule: 'SUM',
      countryCode: 'Francia',
    };
    const { shop, userErrors } = await update(partner, { expectedVersion: 1, ...wanted, timeZone: null, locale: null });
    expect(userErrors).toEqual([]);
    const after = { ...before, ...wanted, name: 'Bicis', taxRate: '21.00', countryCode: 'FR', version: 2 };
    expect(shop).toEqual(after);
    expect(await read(partner)).toEqual(after);
    const untaxed = await update(partner, { expectedVersion: 2, taxRate: null, pricesIncludeTax: false });
    expect(untaxed.shop).toEqual({ ...after, taxRate: null, pricesIncludeTax: false, version: 3 });
  });

  test.each([
    [{ name: ' ' }, 'REQUIRED', 'name'],
    [{ name: 'x'.repeat(121) }, 'TOO_LONG', 'name'],
    [{ taxRate: '100.01' }, 'INVALID_TAX_RATE', 'taxRate'],
    [{ taxRate: '-1' }, 'INVALID_TAX_RATE', 'taxRate'],
    [{ taxRate: '5.205' }, 'INVALID_TAX_RATE', 'taxRate'],
    [{ timeZone: '+02:00' }, 'INVALID_TIME_ZONE', 'timeZone'],
    [{ customerLoginMethods: [] }, 'LOGIN_METHOD_REQUIRED', 'customerLoginMethods'],
    [{ countryCode: 'Narnia' }, 'INVALID_COUNTRY', 'countryCode'],
  ])('are refused as %j, and nothing changes', async (input, code, field) => {
    const partner = await aPartner();
    const refused = await update(partner, { expectedVersion: 1, identifyByPhone: true, ...input });
    expect(refused).toMatchObject({ shop: null, userErrors: [{ code, path: ['input', field] }] });
    expect(await read(partner)).toMatchObject({ version: 1, identifyByPhone: false });
  });

  test('changed meanwhile: the second writer is told, with the shop as it stands', async () => {
    const partner = await aPartner();
    await update(partner, { expectedVersion: 1, taxRate: '10' });
    const late = await update(partner, { expectedVersion: 1, taxRate: '4' });
    expect(late.userErrors).toMatchObject([{ code: 'STALE_VERSION', path: ['input', 'expectedVersion'] }]);
    expect(late.shop).toMatchObject({ taxRate: '10.00', version: 2 });
  });

  test('leave an audit event with old and new values', async () => {
    const partner = await aPartner();
    await update(partner, { expectedVersion: 1, taxRate: '10', name: 'Tienda' });
    await update(partner, { expectedVersion: 2, taxRate: '5.2' });
    const events = await behindTheScenes(
      `select e.action, v.changes from audit_event e
       join audit_values v on v.shop_id = e.shop_id and v.event_id = e.id where e.shop_id = $1 order by e.id`,
      [partner.shopId],
    );
    expect(events).toEqual([
      { action: 'shop.update', changes: { taxRate: [null, '10.00'] } },
      { action: 'shop.update', changes: { taxRate: ['10.00', '5.20'] } },
    ]);
  });

  test('say how customers sign in: both ways at first, then those that were chosen, each change on record', async () => {
    const partner = await aPartner();
    const other = await aPartner();
    expect(await read(partner)).toMatchObject({ customerLoginMethods: ['PASSWORD', 'MAGIC_LINK'] });
    const customerLoginMethods = ['MAGIC_LINK', 'MAGIC_LINK', 'MAGIC_LINK'];
    const { shop, userErrors } = await update(partner, { expectedVersion: 1, customerLoginMethods });
    expect(userErrors).toEqual([]);
    expect(shop).toMatchObject({ customerLoginMethods: ['MAGIC_LINK'], version: 2 });
    expect(await read(partner)).toMatchObject({ customerLoginMethods: ['MAGIC_LINK'] });
    expect(await read(other)).toMatchObject({ customerLoginMethods: ['PASSWORD', 'MAGIC_LINK'], version: 1 });
    const [event] = await behindTheScenes<{ changes: object }>('select changes from audit_values where shop_id = $1', [
      partner.shopId,
    ]);
    expect(event?.changes).toEqual({ customerLoginMethods: [['PASSWORD', 'MAGIC_LINK'], ['MAGIC_LINK']] });
  });

  test.each(['[FAX]', '"PASSWORD; drop table shop"', '[null]', '{}'])('no way to sign in is %s', async (methods) => {
    const partner = await aPartner();
    const { errors } = await partner.ask(
      `mutation { shopUpdate(input: { expectedVersion: 1, customerLoginMethods: ${methods} }) { userErrors { code } } }`,
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'GRAPHQL_VALIDATION_FAILED' });
    expect(await read(partner)).toMatchObject({ version: 1, customerLoginMethods: ['PASSWORD', 'MAGIC_LINK'] });
  });

  test('are read by whoever reads customers, and changed by nobody without the permission', async () => {
    const agent = await aPartner({ scopes: ['READ_CUSTOMERS', 'WRITE_CUSTOMERS', 'WRITE_GROUPS'] });
    expect(await read(agent)).toMatchObject({ version: 1 });
    const refused = await agent.ask(
      'mutation { shopUpdate(input: { expectedVersion: 1, name: "x" }) { userErrors { code } } }',
    );
    expect(refused.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', permission: 'SETTINGS' });
  });
});

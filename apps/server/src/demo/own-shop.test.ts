import { expect, test } from '@jest/globals';
import { asker } from '../../test/api.js';
import { accessIn, anInstallation, prepare } from '../../test/demo.js';
import { trySignIn } from '../../test/staff.js';
import type { App } from '../app.js';

/** Where somebody works, by signing in. */
async function signedInShops(app: App, access: { email: string; password: string }): Promise<string[]> {
  const { cookie, payload } = await trySignIn(access, { app });
  expect(payload.userErrors).toEqual([]);
  const { viewer } = await asker(app, { cookie }).data<{ viewer: { memberships: { shop: { id: string } }[] } }>(
    '{ viewer { memberships { shop { id } } } }',
  );
  return viewer.memberships.map(({ shop }) => shop.id);
}

async function ownShopFrom(app: App, access: { email: string; password: string }, shop: string): Promise<string> {
  const { cookie } = await trySignIn(access, { app });
  const input = { name: 'Propia', currencyCode: 'EUR', countryCode: 'ES', timeZone: 'Europe/Madrid' };
  const document = `mutation ($input: ShopCreateInput!) { shopCreate(input: $input) { shop { id } userErrors { code } } }`;
  const made = asker(app, { cookie, 'clientela-shop': shop }).data<{ shopCreate: { shop: { id: string } } }>(document, {
    input,
  });
  return (await made).shopCreate.shop.id;
}

test('a demo leaves who has made a shop of their own in the demo their sign-in, with the demo and without', async () => {
  const tried = await anInstallation();
  await prepare(tried);
  const { app, dataDir } = tried;
  const access = await accessIn(dataDir);
  const [demoShop] = await signedInShops(app, access);
  const made = await ownShopFrom(app, access, demoShop ?? '');
  const removal = `mutation ($id: ID!) { demoShopRemove(input: { id: $id }) { userErrors { code } } }`;
  const { cookie } = await trySignIn(access, { app });
  const inDemo = asker(app, { cookie, 'clientela-shop': demoShop ?? '' });
  expect(await inDemo.data(removal, { id: demoShop })).toEqual({ demoShopRemove: { userErrors: [] } });
  for (const demo of [true, false, true]) {
    const lines = await prepare(tried, null, demo);
    expect(lines.map(([what]) => what)).not.toContain('Set-up token');
    expect(await signedInShops(app, access)).toContain(made);
    expect(await signedInShops(app, access)).not.toContain(demoShop);
  }
  const { installation } = await asker(app, {}).data<{ installation: object }>('{ installation { isSetUp isDemo } }');
  expect(installation).toEqual({ isSetUp: true, isDemo: false });
}, 120_000);

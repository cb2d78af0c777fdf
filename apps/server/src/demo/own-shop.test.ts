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

test('a demo that is over lets out whom somebody has let in meanwhile, and asks nobody any more', async () => {
  const tried = await anInstallation();
  await prepare(tried);
  const { app, dataDir } = tried;
  const access = await accessIn(dataDir);
  const [shop = ''] = await signedInShops(app, access);
  const { cookie } = await trySignIn(access, { app });
  const invite = async (email: string) => {
    const document = `mutation ($input: StaffInviteInput!) { staffInvite(input: $input) { token } }`;
    const inside = asker(app, { cookie, 'clientela-shop': shop });
    const input = { email, role: 'OWNER' };
    return (await inside.data<{ staffInvite: { token: string } }>(document, { input })).staffInvite.token;
  };
  const accept = (token: string, password: string) =>
    asker(app, {}).data<{ staffInvitationAccept: { userErrors: { code: string }[] } }>(
      `mutation ($input: StaffInvitationAcceptInput!) { staffInvitationAccept(input: $input) { userErrors { code } } }`,
      { input: { token, name: 'Nadie', password } },
    );
  const guest = { email: 'nadie@example.com', password: 'caballo-grapa-batería' };
  await accept(await invite(guest.email), guest.password);
  const open = await invite('otro@example.com');
  expect(await signedInShops(app, guest)).toEqual([shop]);
  await prepare(tried, null, false);
  expect(await signedInShops(app, guest)).toEqual([]);
  expect(await accept(open, guest.password)).toEqual({
    staffInvitationAccept: { userErrors: [{ code: 'INVITATION_INVALID' }] },
  });
}, 120_000);

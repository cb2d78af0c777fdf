import { describe, expect, test } from '@jest/globals';
import { asker, send, testApp } from '../../test/api.js';
import { testDatabase } from '../../test/database.js';
import { trySignIn } from '../../test/staff.js';
import type { App } from '../app.js';
import { expectSetUp } from './installation.service.js';

const setUpToken = 'the-token-in-the-log';
const input = {
  setUpToken,
  ownerName: 'Íñigo Muñoz',
  ownerEmail: 'inigo@tienda.example',
  password: 'caballo-grapa-batería',
  shopName: 'Ultramarinos Muñoz',
  currencyCode: 'eur',
  countryCode: 'España',
  timeZone: 'Europe/Madrid',
};
interface Answer {
  installationSetUp: { viewer: { staff: { name: string } } | null; userErrors: { code: string; path: string[] }[] };
}
const document = `mutation ($input: InstallationSetUpInput!) {
  installationSetUp(input: $input) { viewer { staff { name } } userErrors { code path } }
}`;

let installations = 0;
/** An application on a database that nobody has set up. */
async function anEmptyInstallation(): Promise<App> {
  const { appUrl } = await testDatabase(`_empty_${installations++}`);
  const app = await testApp({ databaseUrl: appUrl });
  await expectSetUp(app.database, setUpToken);
  return app;
}
const setUp = async (app: App, changes: Partial<typeof input> = {}) =>
  (await send<Answer>(app, document, { input: { ...input, ...changes } })).data.installationSetUp;

describe('an empty installation', () => {
  test('is set up once, by whoever has the token, who is then signed in and owns the shop', async () => {
    const app = await anEmptyInstallation();
    const state = () => asker(app, {}).data('{ installation { isSetUp isDemo } viewer { role } }');
    expect(await state()).toEqual({ installation: { isSetUp: false, isDemo: false }, viewer: null });
    expect(await setUp(app)).toEqual({ viewer: { staff: { name: 'Íñigo Muñoz' } }, userErrors: [] });
    expect(await state()).toEqual({ installation: { isSetUp: true, isDemo: false }, viewer: null });
    const { cookie } = await trySignIn({ email: input.ownerEmail, password: input.password }, { app });
    const { viewer } = await asker(app, { cookie }).data<{ viewer: unknown }>(
      '{ viewer { memberships { role shop { name currencyCode countryCode isDemo } } } }',
    );
    const shop = { name: 'Ultramarinos Muñoz', currencyCode: 'EUR', countryCode: 'ES', isDemo: false };
    expect(viewer).toEqual({ memberships: [{ role: 'OWNER', shop }] });
  });

  test('refuses another token, and tells all that is wrong with the input', async () => {
    const app = await anEmptyInstallation();
    expect((await setUp(app, { setUpToken: 'a-guess' })).userErrors).toEqual([
      { code: 'SET_UP_TOKEN_INVALID', path: ['input', 'setUpToken'] },
    ]);
    const { userErrors } = await setUp(app, { ownerName: '', password: 'contrasena123', timeZone: 'Madrid' });
    expect(userErrors.map(({ code }) => code).sort()).toEqual(['INVALID_TIME_ZONE', 'PASSWORD_TOO_COMMON', 'REQUIRED']);
    expect((await setUp(app)).userErrors).toEqual([]);
  });

  test('has one owner when twenty set it up at once', async () => {
    const app = await anEmptyInstallation();
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, i) => setUp(app, { ownerEmail: `owner${i}@tienda.example` })),
    );
    const codes = answers.map(({ userErrors }) => userErrors[0]?.code ?? 'done');
    expect(codes.filter((code) => code === 'done')).toHaveLength(1);
    expect(codes.filter((code) => code === 'SET_UP_ALREADY_DONE')).toHaveLength(19);
    expect((await setUp(app, { setUpToken: 'a-guess' })).userErrors).toMatchObject([{ code: 'SET_UP_ALREADY_DONE' }]);
    const signedIn = await Promise.all(
      answers.map((_, i) => trySignIn({ email: `owner${i}@tienda.example`, password: input.password }, { app })),
    );
    expect(signedIn.filter(({ payload }) => payload.viewer !== null)).toHaveLength(1);
  });
});

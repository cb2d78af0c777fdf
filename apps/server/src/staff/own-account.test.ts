import { describe, expect, test } from '@jest/globals';
import { aPartner, testApp } from '../../test/api.js';
import { password } from '../../test/invitations.js';
import { aStaffMember, trySignIn } from '../../test/staff.js';

describe('one’s own account', () => {
  const changing = `mutation ($input: ViewerPasswordChangeInput!) { viewerPasswordChange(input: $input) { userErrors { code path } } }`;

  test('has a name and a language to change', async () => {
    const staff = await aStaffMember();
    const updating =
      'mutation ($input: ViewerUpdateInput!) { viewerUpdate(input: $input) { viewer { staff { name locale } } userErrors { code } } }';
    expect(await staff.data(updating, { input: { name: ' Ana  Ruiz ', locale: 'EN' } })).toMatchObject({
      viewerUpdate: { viewer: { staff: { name: 'Ana Ruiz', locale: 'EN' } }, userErrors: [] },
    });
    expect(await staff.data(updating, { input: { name: '' } })).toMatchObject({
      viewerUpdate: { userErrors: [{ code: 'REQUIRED' }] },
    });
  });

  test('changes its password with the old one, and every other browser is signed out', async () => {
    const staff = await aStaffMember({ password });
    const elsewhere = await trySignIn({ email: staff.email, password });
    const change = (currentPassword: string, newPassword: string) =>
      staff.data(changing, { input: { currentPassword, newPassword } });
    expect(await change('no-es-esta-44', 'margarita-azul-91')).toMatchObject({
      viewerPasswordChange: { userErrors: [{ code: 'PASSWORD_WRONG', path: ['input', 'currentPassword'] }] },
    });
    expect(await change(password, 'corta')).toMatchObject({
      viewerPasswordChange: { userErrors: [{ code: 'TOO_SHORT' }] },
    });
    expect(await change(password, 'margarita-azul-91')).toMatchObject({ viewerPasswordChange: { userErrors: [] } });
    expect((await trySignIn({ email: staff.email, password })).payload.userErrors[0]?.code).toBe('SIGN_IN_FAILED');
    expect((await trySignIn({ email: staff.email, password: 'margarita-azul-91' })).payload.userErrors).toEqual([]);
    const app = await testApp();
    const who = await app.http.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', cookie: elsewhere.cookie },
      payload: JSON.stringify({ query: '{ viewer { staff { email } } }' }),
    });
    expect(who.json()).toMatchObject({ data: { viewer: null } });
    expect(await staff.data('{ viewer { staff { email } } }')).toMatchObject({
      viewer: { staff: { email: staff.email } },
    });
  });

  test('lists its browsers and signs one out; another person’s is not found', async () => {
    const staff = await aStaffMember({ password });
    await trySignIn({ email: staff.email, password }, { headers: { 'user-agent': 'Firefox' } });
    const listing = '{ viewer { sessions { id userAgent isCurrent } } }';
    interface Sessions {
      viewer: { sessions: { id: string; userAgent: string; isCurrent: boolean }[] };
    }
    const { sessions } = (await staff.data<Sessions>(listing)).viewer;
    expect(sessions.map(({ userAgent, isCurrent }) => [userAgent, isCurrent]).sort()).toEqual([
      ['Firefox', false],
      ['Jest', true],
    ]);
    const ending = (id: string | undefined) =>
      `mutation { staffSessionEnd(input: { id: "${id}" }) { endedId userErrors { code } } }`;
    const other = sessions.find(({ isCurrent }) => !isCurrent)?.id;
    const stranger = await aStaffMember();
    expect(await stranger.data(ending(other))).toMatchObject({
      staffSessionEnd: { userErrors: [{ code: 'NOT_FOUND' }] },
    });
    expect(await staff.data(ending(other))).toMatchObject({ staffSessionEnd: { endedId: other } });
    expect((await staff.data<Sessions>(listing)).viewer.sessions).toHaveLength(1);
  });

  test('is no token’s: it has neither browsers nor a password', async () => {
    const partner = await aPartner();
    const asked = await partner.ask(changing, { input: { currentPassword: 'a', newPassword: password } });
    expect(asked.errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  });
});

import { StaffRole } from '@clientela/domain/permission';
import { describe, expect, test } from '@jest/globals';
import { aPartner, testApp } from '../../test/api.js';
import { password } from '../../test/invitations.js';
import { aStaffMember, type StaffMember, trySignIn } from '../../test/staff.js';

const fields = 'preferences { language theme density customerColumns orderColumns }';
const reading = `{ viewer { ${fields} } }`;
const changing = `mutation ($input: ViewerPreferencesUpdateInput!) {
  viewerPreferencesUpdate(input: $input) { viewer { ${fields} } userErrors { code path } }
}`;
const nothing = { language: null, theme: null, density: null, customerColumns: null, orderColumns: null };

const preferencesOf = async (staff: StaffMember) =>
  (await staff.data<{ viewer: { preferences: object } }>(reading)).viewer.preferences;
interface Changed {
  viewerPreferencesUpdate: { viewer: { preferences: object } | null; userErrors: { code: string; path: string[] }[] };
}
const change = async (staff: StaffMember, input: object) =>
  (await staff.data<Changed>(changing, { input })).viewerPreferencesUpdate;

/** What a version before or after this one may have kept. */
const keep = async ({ staffId }: StaffMember, stored: unknown) => {
  const { database } = await testApp();
  await database.write({ staffId }, ({ manager }) =>
    manager.query('update staff_user set preferences = $2 where id = $1', [staffId, JSON.stringify(stored)]),
  );
};
const kept = async ({ staffId }: StaffMember): Promise<unknown> => {
  const { database } = await testApp();
  const [row] = await database.write({ staffId }, ({ manager }) =>
    manager.query<{ preferences: unknown }[]>('select preferences from staff_user where id = $1', [staffId]),
  );
  return row?.preferences;
};

describe('how a person likes the screens', () => {
  test.each(Object.values(StaffRole))('is theirs to say, in the role %s', async (role) => {
    const staff = await aStaffMember({ role });
    expect(await preferencesOf(staff)).toEqual(nothing);
    const chosen = { theme: 'DARK', customerColumns: ['EMAIL', 'PHONE'] };
    expect(await change(staff, chosen)).toEqual({
      viewer: { preferences: { ...nothing, ...chosen } },
      userErrors: [],
    });
  });

  test('is the same in another browser', async () => {
    const staff = await aStaffMember({ password });
    await change(staff, { density: 'ROOMY', orderColumns: ['TOTAL'] });
    const { cookie } = await trySignIn({ email: staff.email, password });
    const { http } = await testApp();
    const headers = { 'content-type': 'application/json', cookie };
    const payload = JSON.stringify({ query: reading });
    const answer = await http.inject({ method: 'POST', url: '/graphql', headers, payload });
    expect(answer.json()).toMatchObject({
      data: { viewer: { preferences: { density: 'ROOMY', orderColumns: ['TOTAL'] } } },
    });
  });

  test('changes in part: what is left out stays, null goes back to what is usual', async () => {
    const staff = await aStaffMember();
    await change(staff, { language: 'EN', theme: 'LIGHT', customerColumns: ['TAGS'] });
    await change(staff, { theme: 'SYSTEM' });
    await change(staff, {});
    expect(await preferencesOf(staff)).toEqual({
      ...nothing,
      language: 'EN',
      theme: 'SYSTEM',
      customerColumns: ['TAGS'],
    });
    await change(staff, { customerColumns: null, language: null });
    expect(await preferencesOf(staff)).toEqual({ ...nothing, theme: 'SYSTEM' });
    expect(await kept(staff)).toEqual({ theme: 'SYSTEM' });
  });

  test('is nobody else’s, neither in the same shop nor in another', async () => {
    const staff = await aStaffMember();
    const others = [await aStaffMember({ shopId: staff.shopId }), await aStaffMember()];
    await change(staff, { theme: 'DARK' });
    for (const other of others) {
      expect(await preferencesOf(other)).toEqual(nothing);
      await change(other, { theme: 'LIGHT' });
    }
    expect(await preferencesOf(staff)).toEqual({ ...nothing, theme: 'DARK' });
    const colleague = await staff.ask('{ staffMembers { staff { preferences { theme } } } }');
    expect(colleague.errors?.[0]?.message).toContain('Cannot query field "preferences"');
  });

  test('is refused where it is more or other than can be chosen, and nothing of it is kept', async () => {
    const staff = await aStaffMember();
    const tooMany = { theme: 'DARK', customerColumns: Array(5_000).fill('EMAIL') };
    expect(await change(staff, tooMany)).toMatchObject({
      userErrors: [{ code: 'TOO_MANY', path: ['input', 'customerColumns'] }],
    });
    expect(await change(staff, { orderColumns: [] })).toMatchObject({
      userErrors: [{ code: 'REQUIRED', path: ['input', 'orderColumns'] }],
    });
    for (const input of [{ theme: 'PINK' }, { customerColumns: ['PASSWORD'] }, { theme: {} }, { sound: 'LOUD' }])
      expect((await staff.ask(changing, { input })).errors).toHaveLength(1);
    expect(await preferencesOf(staff)).toEqual(nothing);
  });

  test('as another version kept it keeps nobody out, and what this one does not know is not lost', async () => {
    const staff = await aStaffMember({ password });
    await keep(staff, { theme: 'SEPIA', sound: 'LOUD', customerColumns: ['FAX', 'EMAIL'] });
    expect((await trySignIn({ email: staff.email, password })).payload.userErrors).toEqual([]);
    expect(await preferencesOf(staff)).toEqual({ ...nothing, customerColumns: ['EMAIL'] });
    await change(staff, { density: 'COMPACT' });
    expect(await kept(staff)).toMatchObject({ sound: 'LOUD', density: 'COMPACT' });
  });

  test('is kept as an object of a few kilobytes, whoever writes it', async () => {
    const staff = await aStaffMember();
    await expect(keep(staff, { theme: 'x'.repeat(5_000) })).rejects.toThrow('staff_user_preferences_ck');
    await expect(keep(staff, ['DARK'])).rejects.toThrow('staff_user_preferences_ck');
  });

  test('is no token’s, nor of somebody who is not signed in', async () => {
    const partner = await aPartner();
    expect(await partner.data(reading)).toEqual({ viewer: { preferences: null } });
    const asked = await partner.ask(changing, { input: { theme: 'DARK' } });
    expect(asked.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    const { http } = await testApp();
    const headers = { 'content-type': 'application/json' };
    const payload = JSON.stringify({ query: changing, variables: { input: { theme: 'DARK' } } });
    const answer = await http.inject({ method: 'POST', url: '/graphql', headers, payload });
    expect(answer.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  });
});

import { globalId } from '@clientela/domain/global-id';
import { staffLimits } from '@clientela/domain/staff';
import { describe, expect, test } from '@jest/globals';
import { aPartner, testApp } from '../../test/api.js';
import { behindTheScenes } from '../../test/database.js';
import { anAddress, aStaffMember, type StaffMember, trySignIn } from '../../test/staff.js';
import { uuidv7 } from '../platform/database/values.js';

const password = 'girasol-verde-37';
const inviting = `mutation ($input: StaffInviteInput!) {
  staffInvite(input: $input) { token invitation { id email role invitedByName } userErrors { code path relatedId } }
}`;
const accepting = `mutation ($input: StaffInvitationAcceptInput!) {
  staffInvitationAccept(input: $input) { viewer { staff { name email } memberships { role shop { name } } } userErrors { code path } }
}`;
const opening = 'query ($token: String!) { openedInvitation(token: $token) { shopName email role hasAccount } }';
const members = '{ staffMembers { role staff { id name email } } }';

interface Invited {
  staffInvite: { token: string; invitation: { id: string }; userErrors: { code: string }[] };
}
interface Accepted {
  staffInvitationAccept: { viewer: { staff: { name: string } } | null; userErrors: { code: string; path: string[] }[] };
}
interface Members {
  staffMembers: { role: string; staff: { id: string; name: string; email: string } }[];
}

const invite = async (owner: StaffMember, email: string, role = 'AGENT') =>
  (await owner.data<Invited>(inviting, { input: { email, role } })).staffInvite;
const anEmail = () => `${uuidv7()}@nueva.example`;
/** Sends a document as nobody, from an address of its own. */
const asNobody = async <Data>(query: string, variables: object, headers: Record<string, string> = {}) => {
  const { http } = await testApp();
  const response = await http.inject({
    method: 'POST',
    url: '/graphql',
    remoteAddress: anAddress(),
    headers: { 'content-type': 'application/json', ...headers },
    payload: JSON.stringify({ query, variables }),
  });
  return { cookie: String(response.headers['set-cookie'] ?? ''), data: (response.json() as { data: Data }).data };
};
const accept = async (input: object, headers?: Record<string, string>) => {
  const { cookie, data } = await asNobody<Accepted>(accepting, { input }, headers);
  return { cookie, ...data.staffInvitationAccept };
};
const codesOf = ({ userErrors }: { userErrors: { code: string }[] }) => userErrors.map(({ code }) => code);

describe('an invitation', () => {
  test('lets a new person work in the shop, once, and signs them in', async () => {
    const owner = await aStaffMember({ name: 'Begoña' });
    const email = anEmail();
    const invited = await invite(owner, email, 'MANAGER');
    expect(invited).toMatchObject({ invitation: { email, role: 'MANAGER', invitedByName: 'Begoña' }, userErrors: [] });
    const { data } = await asNobody(opening, { token: invited.token });
    expect(data).toMatchObject({ openedInvitation: { email, role: 'MANAGER', hasAccount: false } });

    const joined = await accept({ token: invited.token, name: 'Íñigo Paz', password });
    expect(joined).toMatchObject({ viewer: { staff: { name: 'Íñigo Paz', email } }, userErrors: [] });
    expect(joined.cookie).toContain('clientela');
    const { staffMembers } = await owner.data<Members>(members);
    expect(staffMembers.map(({ role, staff }) => [staff.name, role])).toEqual([
      ['Begoña', 'OWNER'],
      ['Íñigo Paz', 'MANAGER'],
    ]);
    expect((await trySignIn({ email, password })).payload.userErrors).toEqual([]);

    expect(codesOf(await accept({ token: invited.token, name: 'Otra', password }))).toEqual(['INVITATION_INVALID']);
    expect((await owner.data<{ staffInvitations: [] }>('{ staffInvitations { id } }')).staffInvitations).toEqual([]);
  });

  test('of somebody who has an account wants that account’s password', async () => {
    const owner = await aStaffMember();
    const known = await aStaffMember({ password });
    const { token } = await invite(owner, ` ${known.email.toUpperCase()} `);
    expect(codesOf(await accept({ token, password: 'otra-distinta-99' }))).toEqual(['SIGN_IN_FAILED']);
    expect(codesOf(await accept({ token, name: 'Impostora' }))).toEqual(['SIGN_IN_FAILED']);
    expect(codesOf(await accept({ token, password }))).toEqual([]);
    const { staffMembers } = await owner.data<Members>(members);
    expect(staffMembers.map(({ staff }) => staff.email)).toContain(known.email);
  });

  test('is accepted by who is signed in with its e-mail, and by nobody who is signed in with another', async () => {
    const owner = await aStaffMember();
    const known = await aStaffMember();
    const { token } = await invite(owner, known.email);
    expect(codesOf(await accept({ token }, { cookie: owner.cookie }))).toEqual(['INVITED_FOR_ANOTHER']);
    expect(codesOf(await accept({ token }, { cookie: known.cookie }))).toEqual([]);
  });

  test('made again puts the older link out of use, and so does taking it back', async () => {
    const owner = await aStaffMember();
    const email = anEmail();
    const first = await invite(owner, email);
    const second = await invite(owner, email, 'VIEWER');
    const open = async (token: string) => (await asNobody<{ openedInvitation: unknown }>(opening, { token })).data;
    expect(await open(first.token)).toEqual({ openedInvitation: null });
    expect(await open(second.token)).toMatchObject({ openedInvitation: { role: 'VIEWER' } });
    const revoking = `mutation { staffInvitationRevoke(input: { id: "${second.invitation.id}" }) { deletedId userErrors { code } } }`;
    expect(await owner.data(revoking)).toMatchObject({ staffInvitationRevoke: { deletedId: second.invitation.id } });
    expect(await open(second.token)).toEqual({ openedInvitation: null });
    expect(await owner.data(revoking)).toMatchObject({
      staffInvitationRevoke: { userErrors: [{ code: 'NOT_FOUND' }] },
    });
  });

  test('of who works here already is refused, and so is a password that is guessed first', async () => {
    const owner = await aStaffMember();
    expect(await invite(owner, owner.email)).toMatchObject({
      userErrors: [{ code: 'ALREADY_MEMBER', relatedId: globalId('StaffUser', owner.staffId) }],
    });
    const { token } = await invite(owner, anEmail());
    const refused = await accept({ token, name: '', password: 'contrasena12' });
    expect(codesOf(refused)).toEqual(['REQUIRED', 'PASSWORD_TOO_COMMON']);
    expect(codesOf(await accept({ token: '', name: 'A', password }))).toEqual(['INVITATION_INVALID']);
  });

  test('is made by owners alone, and twenty at once with one link make one person', async () => {
    const manager = await aStaffMember({ role: 'MANAGER' });
    expect(await manager.ask(inviting, { input: { email: anEmail(), role: 'OWNER' } })).toMatchObject({ status: 403 });
    const owner = await aStaffMember();
    const { token } = await invite(owner, anEmail());
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, i) => accept({ token, name: `Persona ${i}`, password })),
    );
    expect(answers.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
    expect((await owner.data<Members>(members)).staffMembers).toHaveLength(2);
  });
});

/** People of whom nothing is known but that they work in a shop. */
const addPeople = (shopId: string, count: number) =>
  behindTheScenes(
    `with people as (
       insert into staff_user (id, name, email, email_normalized, password_hash, locale)
       select id, 'P', id || '@p.example', id || '@p.example', 'none', 'ES'
       from (select gen_random_uuid() as id from generate_series(1, $2)) ids returning id
     ) insert into membership (shop_id, staff_user_id, role) select $1, id, 'VIEWER' from people`,
    [shopId, count],
  );

describe('a full shop', () => {
  test('asks nobody more than may work in it, and who was asked may be asked again', async () => {
    const owner = await aStaffMember();
    await addPeople(owner.shopId, staffLimits.perShop.max - 2);
    const last = anEmail();
    expect(codesOf(await invite(owner, last))).toEqual([]);
    expect(codesOf(await invite(owner, anEmail()))).toEqual(['TOO_MANY']);
    const { token, userErrors } = await invite(owner, last, 'VIEWER');
    expect(userErrors).toEqual([]);
    expect(codesOf(await accept({ token, name: 'Última', password }))).toEqual([]);
  });

  test('lets in one of two who take the last place at once; the other’s link waits for another', async () => {
    const owner = await aStaffMember();
    const [one, other] = [await invite(owner, anEmail()), await invite(owner, anEmail())];
    await addPeople(owner.shopId, staffLimits.perShop.max - 2);
    const join = ({ token }: { token: string }) => accept({ token, name: 'Nueva', password });
    const answers = await Promise.all([join(one), join(other)]);
    expect(answers.flatMap(codesOf)).toEqual(['TOO_MANY']);
    await behindTheScenes(
      `delete from membership where ctid = (select ctid from membership where shop_id = $1 and role = 'VIEWER' limit 1)`,
      [owner.shopId],
    );
    const late = answers[0] && codesOf(answers[0]).length > 0 ? one : other;
    expect(codesOf(await join(late))).toEqual([]);
  });
});

describe('who works in a shop', () => {
  const update = (owner: StaffMember, staffId: string, role: string) =>
    owner.data<{ staffMemberUpdate: { member: { role: string } | null; userErrors: { code: string }[] } }>(
      'mutation ($input: StaffMemberUpdateInput!) { staffMemberUpdate(input: $input) { member { role } userErrors { code } } }',
      { input: { staffId: globalId('StaffUser', staffId), role } },
    );
  const remove = (owner: StaffMember, staffId: string) =>
    owner.data<{ staffMemberRemove: { removedId: string | null; userErrors: { code: string }[] } }>(
      'mutation ($input: StaffMemberRemoveInput!) { staffMemberRemove(input: $input) { removedId userErrors { code } } }',
      { input: { staffId: globalId('StaffUser', staffId) } },
    );

  test('asks nobody any more as soon as they are owners no longer: no link of theirs lets them back in', async () => {
    const owner = await aStaffMember();
    const other = await aStaffMember({ shopId: owner.shopId });
    const [theirs, mine] = [await invite(other, anEmail(), 'OWNER'), await invite(owner, anEmail())];
    await update(owner, other.staffId, 'VIEWER');
    expect(codesOf(await accept({ token: theirs.token, name: 'Otra vez', password }))).toEqual(['INVITATION_INVALID']);
    await update(owner, other.staffId, 'OWNER');
    const again = await invite(other, anEmail(), 'OWNER');
    await remove(owner, other.staffId);
    expect(codesOf(await accept({ token: again.token, name: 'Otra vez', password }))).toEqual(['INVITATION_INVALID']);
    expect(codesOf(await accept({ token: mine.token, name: 'Nueva', password }))).toEqual([]);
  });

  test('gets another role and loses it, at once', async () => {
    const owner = await aStaffMember();
    const agent = await aStaffMember({ shopId: owner.shopId, role: 'AGENT' });
    const permissions = async () =>
      (await agent.data<{ viewer: { permissions: string[] } }>('{ viewer { permissions } }')).viewer.permissions;
    expect(await permissions()).toContain('WRITE_CUSTOMERS');
    expect(await update(owner, agent.staffId, 'VIEWER')).toMatchObject({
      staffMemberUpdate: { member: { role: 'VIEWER' }, userErrors: [] },
    });
    expect(await permissions()).toEqual(['READ_CUSTOMERS']);
    expect((await remove(owner, agent.staffId)).staffMemberRemove.userErrors).toEqual([]);
    expect((await agent.ask('{ customers(first: 1) { nodes { id } } }')).errors?.[0]?.extensions?.code).toBe(
      'FORBIDDEN',
    );
    expect(await remove(owner, agent.staffId)).toMatchObject({
      staffMemberRemove: { userErrors: [{ code: 'NOT_FOUND' }] },
    });
  });

  test('keeps one owner, also when two demote each other in the same moment', async () => {
    const first = await aStaffMember();
    expect(await update(first, first.staffId, 'MANAGER')).toMatchObject({
      staffMemberUpdate: { userErrors: [{ code: 'LAST_OWNER' }] },
    });
    expect(await remove(first, first.staffId)).toMatchObject({
      staffMemberRemove: { userErrors: [{ code: 'LAST_OWNER' }] },
    });
    for (let turn = 0; turn < 10; turn++) {
      const one = await aStaffMember();
      const other = await aStaffMember({ shopId: one.shopId });
      await Promise.all([one.ask(removing(other.staffId)), other.ask(removing(one.staffId))]);
      const left = [one, other].map((who) => who.ask<Members>(members));
      const answers = await Promise.all(left);
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    }
  });
  const removing = (staffId: string) =>
    `mutation { staffMemberRemove(input: { staffId: "${globalId('StaffUser', staffId)}" }) { userErrors { code } } }`;

  test('is nobody of another shop, for whoever asks there', async () => {
    const [owner, stranger] = [await aStaffMember(), await aStaffMember()];
    expect(await update(owner, stranger.staffId, 'VIEWER')).toMatchObject({
      staffMemberUpdate: { userErrors: [{ code: 'NOT_FOUND' }] },
    });
    expect((await stranger.data<Members>(members)).staffMembers).toHaveLength(1);
  });
});

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

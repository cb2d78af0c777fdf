import { globalId } from '@clientela/domain/global-id';
import { staffLimits } from '@clientela/domain/staff';
import { describe, expect, test } from '@jest/globals';
import { behindTheScenes } from '../../test/database.js';
import {
  accept,
  anEmail,
  asNobody,
  codesOf,
  invite,
  inviting,
  type Members,
  members,
  password,
} from '../../test/invitations.js';
import { aStaffMember, trySignIn } from '../../test/staff.js';

const opening = 'query ($token: String!) { openedInvitation(token: $token) { shopName email role hasAccount } }';

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

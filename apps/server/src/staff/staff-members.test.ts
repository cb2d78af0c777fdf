import { globalId } from '@clientela/domain/global-id';
import { describe, expect, test } from '@jest/globals';
import { aPartner } from '../../test/api.js';
import { accept, anEmail, codesOf, invite, type Members, members, password } from '../../test/invitations.js';
import { aStaffMember, type StaffMember } from '../../test/staff.js';

describe('who works in a shop', () => {
  const update = (owner: Pick<StaffMember, 'data'>, staffId: string, role: string) =>
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

  test('is given no role by a token that lacks what the role may: a token for staff alone makes no owner', async () => {
    const owner = await aStaffMember();
    const agent = await aStaffMember({ shopId: owner.shopId, role: 'AGENT' });
    const token = await aPartner({ shopId: owner.shopId, scopes: ['ADMIN', 'READ_CUSTOMERS'] });
    expect(codesOf(await invite(token, anEmail(), 'OWNER'))).toEqual(['SCOPE_NOT_ALLOWED']);
    expect(codesOf(await invite(token, anEmail(), 'AGENT'))).toEqual(['SCOPE_NOT_ALLOWED']);
    expect(codesOf(await invite(token, anEmail(), 'VIEWER'))).toEqual([]);
    expect(codesOf((await update(token, agent.staffId, 'OWNER')).staffMemberUpdate)).toEqual(['SCOPE_NOT_ALLOWED']);
    expect(codesOf((await update(token, agent.staffId, 'VIEWER')).staffMemberUpdate)).toEqual([]);
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

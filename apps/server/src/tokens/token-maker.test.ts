import { globalId } from '@clientela/domain/global-id';
import { Permission, type StaffRole } from '@clientela/domain/permission';
import { describe, expect, test } from '@jest/globals';
import { aPartner, asker, testApp } from '../../test/api.js';
import { accept, anEmail, codesOf, invite, inviting, password } from '../../test/invitations.js';
import { aStaffMember, type StaffMember } from '../../test/staff.js';
import { tokensOf } from './token-auth.js';

type Asker = Pick<StaffMember, 'ask' | 'data'>;
interface Told {
  name: string;
  scopes: Permission[];
  allowedScopes: Permission[];
  isAnsweredFor: boolean;
}

const scopes: Permission[] = ['READ_CUSTOMERS', 'WRITE_CUSTOMERS', 'DELETE', 'ADMIN'];
const all = Object.values(Permission);
const create = async (maker: Asker, name: string, wanted: readonly Permission[] = scopes) => {
  const { apiTokenCreate } = await maker.data<{ apiTokenCreate: { secret: string } }>(
    'mutation ($input: ApiTokenCreateInput!) { apiTokenCreate(input: $input) { secret } }',
    { input: { name, scopes: wanted } },
  );
  return asker(await testApp(), { authorization: `Bearer ${apiTokenCreate.secret}` });
};
const id = ({ staffId }: StaffMember) => globalId('StaffUser', staffId);
/** What is believed of tokens for a few seconds is asked for anew. */
const later = async () => tokensOf((await testApp()).database).forget();
const become = async (owner: Asker, who: StaffMember, role: StaffRole) => {
  const input = { staffId: id(who), role };
  await owner.data(
    'mutation ($input: StaffMemberUpdateInput!) { staffMemberUpdate(input: $input) { member { role } } }',
    { input },
  );
  await later();
};
const leave = async (owner: Asker, who: StaffMember) => {
  await owner.data(`mutation { staffMemberRemove(input: { staffId: "${id(who)}" }) { removedId } }`);
  await later();
};
const may = async (program: Asker) =>
  (await program.data<{ viewer: { permissions: Permission[] } }>('{ viewer { permissions } }')).viewer.permissions;
const listed = async (owner: Asker) =>
  (
    await owner.data<{ apiTokens: { nodes: Told[] } }>(
      '{ apiTokens(first: 10) { nodes { name scopes allowedScopes isAnsweredFor } } }',
    )
  ).apiTokens.nodes;
const twoOwners = async () => {
  const owner = await aStaffMember();
  return { owner, other: await aStaffMember({ shopId: owner.shopId, name: 'Iñaki Ruiz' }) };
};

describe('a token stands on who made it', () => {
  test('and allows no more than they may do now; what they may again, it allows again', async () => {
    const { owner, other } = await twoOwners();
    const program = await create(other, 'Almacén');
    expect(await may(program)).toEqual(scopes);
    await become(owner, other, 'AGENT');
    expect(await may(program)).toEqual(['READ_CUSTOMERS', 'WRITE_CUSTOMERS']);
    expect(await listed(owner)).toEqual([
      { name: 'Almacén', scopes, allowedScopes: ['READ_CUSTOMERS', 'WRITE_CUSTOMERS'], isAnsweredFor: true },
    ]);
    await become(owner, other, 'OWNER');
    expect(await may(program)).toEqual(scopes);
  });

  test('and invites nobody when they are owners no longer: it is no way back in', async () => {
    const { owner, other } = await twoOwners();
    const program = await create(other, 'De vuelta');
    const invite = 'mutation { staffInvite(input: { email: "otra@ejemplo.es", role: VIEWER }) { token } }';
    await become(owner, other, 'VIEWER');
    expect((await program.ask(invite)).errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
  });

  test('and whom it asked is asked no longer once they are demoted or gone', async () => {
    for (const goes of [(owner: Asker, who: StaffMember) => become(owner, who, 'MANAGER'), leave]) {
      const { owner, other } = await twoOwners();
      const program = await create(await create(other, 'Suya', all), 'Hija de la suya', all);
      const { token } = await invite(program, anEmail(), 'OWNER');
      await goes(owner, other);
      expect(codesOf(await accept({ token, name: 'Otra vez', password }))).toEqual(['INVITATION_INVALID']);
    }
  });

  test('and asks nobody in the seconds in which it is still believed', async () => {
    const { owner, other } = await twoOwners();
    const program = await create(other, 'Almacén', all);
    expect(await may(program)).toContain('ADMIN');
    await owner.data(`mutation { staffMemberRemove(input: { staffId: "${id(other)}" }) { removedId } }`);
    const { errors } = await program.ask(inviting, { input: { email: anEmail(), role: 'OWNER' } });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
  });

  test('and opens nothing when they do not work in the shop any more', async () => {
    const { owner, other } = await twoOwners();
    const program = await create(other, 'Almacén');
    await leave(owner, other);
    expect((await program.ask('{ shop { name } }')).errors?.[0]?.extensions).toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(await listed(owner)).toMatchObject([{ allowedScopes: [], isAnsweredFor: false }]);
  });

  test('also when a token of theirs made it', async () => {
    const { owner, other } = await twoOwners();
    const program = await create(await create(await create(other, 'Uno'), 'Dos'), 'Tres');
    expect(await may(program)).toEqual(scopes);
    await become(owner, other, 'VIEWER');
    expect(await may(program)).toEqual(['READ_CUSTOMERS']);
    await leave(owner, other);
    expect((await program.ask('{ shop { name } }')).errors?.[0]?.extensions).toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  test('and on nobody when the installation made it by itself', async () => {
    const partner = await aPartner({ scopes: ['ADMIN', 'READ_CUSTOMERS'] });
    const child = await create(partner, 'Hija', ['READ_CUSTOMERS']);
    expect(await may(partner)).toEqual(['ADMIN', 'READ_CUSTOMERS']);
    expect(await may(child)).toEqual(['READ_CUSTOMERS']);
  });
});

describe('whoever lets somebody go', () => {
  const standingOn = (asking: Asker, who: StaffMember) =>
    asking.ask<{ node: { apiTokens: { name: string }[] } }>(
      'query ($id: ID!) { node(id: $id) { ... on StaffUser { apiTokens { name } } } }',
      { id: id(who) },
    );

  test('sees which living tokens of the shop stand on them', async () => {
    const { owner, other } = await twoOwners();
    await create(await create(other, 'Suya'), 'Hija de la suya');
    await create(owner, 'Mía');
    const { apiTokenCreate } = await other.data<{ apiTokenCreate: { apiToken: { id: string } } }>(
      'mutation { apiTokenCreate(input: { name: "Anulada", scopes: [READ_CUSTOMERS] }) { apiToken { id } } }',
    );
    await owner.data(`mutation { apiTokenRevoke(input: { id: "${apiTokenCreate.apiToken.id}" }) { apiToken { id } } }`);
    expect((await standingOn(owner, other)).data.node.apiTokens).toEqual([
      { name: 'Hija de la suya' },
      { name: 'Suya' },
    ]);
  });

  test('administers the shop: nobody else is told', async () => {
    const { owner } = await twoOwners();
    const manager = await aStaffMember({ shopId: owner.shopId, role: 'MANAGER' });
    expect((await standingOn(manager, owner)).errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
  });
});

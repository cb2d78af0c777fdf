import { Permission } from '@clientela/domain/permission';
import { describe, expect, test } from '@jest/globals';
import { aPartner, asker, type Partner, testApp } from '../../test/api.js';
import { behindTheScenes } from '../../test/database.js';
import { aStaffMember, type StaffMember } from '../../test/staff.js';
import { tokensOf } from './token-auth.js';
import { newTokenSecret } from './token-secret.js';

interface Created {
  apiToken: { id: string; prefix: string; scopes: string[] } | null;
  secret: string | null;
  userErrors: { code: string; path: string[] }[];
}
const createDocument = `mutation ($input: ApiTokenCreateInput!) {
  apiTokenCreate(input: $input) { apiToken { id prefix scopes } secret userErrors { code path } }
}`;
const create = async (asking: StaffMember | Partner, input: object, headers?: Record<string, string>) =>
  (
    await asking.data<{ apiTokenCreate: Created }>(
      createDocument,
      { input: { name: 'Contabilidad', scopes: ['READ_CUSTOMERS'], ...input } },
      headers,
    )
  ).apiTokenCreate;
const revoke = (asking: StaffMember, id: string | undefined) =>
  asking.data<{ apiTokenRevoke: { apiToken: { revokedAt: string } | null; userErrors: { code: string }[] } }>(
    'mutation ($id: ID!) { apiTokenRevoke(input: { id: $id }) { apiToken { revokedAt } userErrors { code } } }',
    { id },
  );
const bearer = async (secret: string | null | undefined) =>
  asker(await testApp(), { authorization: `Bearer ${secret}` });
const codes = (answer: { errors?: readonly { extensions: Record<string, unknown> }[] }) =>
  answer.errors?.map(({ extensions }) => extensions.code);

describe('a token', () => {
  test('tells its secret once, opens its shop with its scopes, and sees itself as the viewer', async () => {
    const owner = await aStaffMember();
    const { apiToken, secret, userErrors } = await create(owner, {
      scopes: ['READ_CUSTOMERS', 'READ_CUSTOMERS', 'EXPORT'],
    });
    expect(userErrors).toEqual([]);
    expect(secret).toMatch(/^clt_[A-Za-z0-9]{8}_[A-Za-z0-9]{49}$/);
    expect(apiToken).toMatchObject({ prefix: secret?.slice(0, 12), scopes: ['READ_CUSTOMERS', 'EXPORT'] });
    const program = await bearer(secret);
    expect(
      await program.data('{ viewer { token { id name } staff { id } role permissions memberships { role } } }'),
    ).toEqual({
      viewer: {
        token: { id: apiToken?.id, name: 'Contabilidad' },
        staff: null,
        role: null,
        permissions: ['READ_CUSTOMERS', 'EXPORT'],
        memberships: [],
      },
    });
    expect(await program.data('{ shop { name } tags(first: 1) { nodes { id } } }')).toMatchObject({
      shop: { name: 'Tienda' },
    });
  });

  test('wins over a session that comes along', async () => {
    const owner = await aStaffMember();
    const { secret } = await create(owner, {});
    const { viewer } = await owner.data<{ viewer: object }>(
      '{ viewer { role token { name } } }',
      {},
      { authorization: `Bearer ${secret}` },
    );
    expect(viewer).toEqual({ role: null, token: { name: 'Contabilidad' } });
  });

  test('is listed newest first, with who made it, and never with its secret', async () => {
    const owner = await aStaffMember();
    for (const name of ['Uno', 'Dos']) await create(owner, { name });
    const { apiTokens } = await owner.data<{ apiTokens: object }>(
      '{ apiTokens(first: 5) { totalCount nodes { name createdBy { kind name } revokedAt expiresAt lastUsedAt } } }',
    );
    const unused = { revokedAt: null, expiresAt: null, lastUsedAt: null };
    const createdBy = { kind: 'STAFF', name: 'Begoña Núñez' };
    expect(apiTokens).toEqual({
      totalCount: 2,
      nodes: ['Dos', 'Uno'].map((name) => ({ name, createdBy, ...unused })),
    });
    const first = await owner.data<{ apiTokens: { pageInfo: { endCursor: string } } }>(
      '{ apiTokens(first: 1) { pageInfo { endCursor } } }',
    );
    const after = first.apiTokens.pageInfo.endCursor;
    expect(
      await owner.data(`{ apiTokens(first: 1, after: "${after}") { nodes { name } pageInfo { hasNextPage } } }`),
    ).toEqual({ apiTokens: { nodes: [{ name: 'Uno' }], pageInfo: { hasNextPage: false } } });
  });

  test('is made and revoked by those with ADMIN alone, and hands out no more than they have', async () => {
    const manager = await aStaffMember({ role: 'MANAGER' });
    expect(codes(await manager.ask(createDocument, { input: { name: 'x', scopes: ['READ_CUSTOMERS'] } }))).toEqual([
      'FORBIDDEN',
    ]);
    expect(codes(await manager.ask('{ apiTokens(first: 1) { nodes { id } } }'))).toEqual(['FORBIDDEN']);
    const partner = await aPartner({ scopes: ['ADMIN', 'READ_CUSTOMERS'] });
    const refused = await create(partner, { scopes: ['READ_CUSTOMERS', 'DELETE'] });
    expect(refused).toEqual({
      apiToken: null,
      secret: null,
      userErrors: [{ code: 'SCOPE_NOT_ALLOWED', path: ['input', 'scopes'] }],
    });
    expect((await create(partner, { scopes: ['READ_CUSTOMERS'] })).userErrors).toEqual([]);
  });

  test('is refused without a scope, without a name, or with an end in the past', async () => {
    const owner = await aStaffMember();
    const { userErrors } = await create(owner, { name: ' ', scopes: [] });
    expect(userErrors.map(({ path }) => path[1]).sort()).toEqual(['name', 'scopes']);
    const past = await create(owner, { expiresAt: '2020-01-01T00:00:00Z' });
    expect(past.userErrors).toEqual([{ code: 'EXPIRY_IN_PAST', path: ['input', 'expiresAt'] }]);
  });

  test('is dead at once when it is revoked here, and revoking it twice is no error', async () => {
    const owner = await aStaffMember();
    const { apiToken, secret } = await create(owner, {});
    const program = await bearer(secret);
    expect(codes(await program.ask('{ shop { name } }'))).toBeUndefined();
    const { apiTokenRevoke } = await revoke(owner, apiToken?.id);
    expect(apiTokenRevoke.apiToken?.revokedAt).toEqual(expect.any(String));
    expect(codes(await program.ask('{ shop { name } }'))).toEqual(['UNAUTHENTICATED']);
    expect(await revoke(owner, apiToken?.id)).toEqual({ apiTokenRevoke });
  });

  test('that another server revoked is dead within five seconds', async () => {
    const owner = await aStaffMember();
    const { apiToken, secret } = await create(owner, {});
    const program = await bearer(secret);
    await program.data('{ shop { name } }');
    const uuid = apiToken?.id.replace(/^tok_(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
    await behindTheScenes('update api_token set revoked_at = now() where id = $1', [uuid]);
    await new Promise((done) => setTimeout(done, 4_500));
    expect(codes(await program.ask('{ shop { name } }'))).toEqual(['UNAUTHENTICATED']);
  });

  test('of another shop cannot be revoked or seen', async () => {
    const theirs = await create(await aStaffMember(), {});
    const owner = await aStaffMember();
    expect((await revoke(owner, theirs.apiToken?.id)).apiTokenRevoke.userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect(await owner.data('query ($id: ID!) { node(id: $id) { id } }', { id: theirs.apiToken?.id })).toEqual({
      node: null,
    });
    expect(codes(await (await bearer(theirs.secret)).ask('{ shop { name } }'))).toBeUndefined();
  });

  test('has ended when its time is over', async () => {
    const owner = await aStaffMember();
    const { secret } = await create(owner, { expiresAt: new Date(Date.now() + 60_000).toISOString() });
    const hash = 'update api_token set expires_at = now() where shop_id = $1';
    await behindTheScenes(hash, [owner.shopId]);
    expect(codes(await (await bearer(secret)).ask('{ shop { name } }'))).toEqual(['UNAUTHENTICATED']);
  });

  test('made twice with one Idempotency-Key is one token, whose secret is told once', async () => {
    const owner = await aStaffMember();
    const headers = { 'idempotency-key': 'clave-1' };
    const first = await create(owner, {}, headers);
    const again = await create(owner, {}, headers);
    expect(again.apiToken).toEqual(first.apiToken);
    expect([first.secret, again.secret]).toEqual([expect.any(String), null]);
    const kept = await behindTheScenes<{ outcome: unknown }>('select outcome from idempotency_key where shop_id = $1', [
      owner.shopId,
    ]);
    expect(JSON.stringify(kept)).not.toContain(first.secret);
  });

  test('notes the hour of its last use, later and outside of any request', async () => {
    const partner = await aPartner();
    const lastUse = async () =>
      (
        await behindTheScenes<{ at: Date | null }>('select last_used_at as at from api_token where shop_id = $1', [
          partner.shopId,
        ])
      )[0]?.at;
    await partner.data('{ shop { name } }');
    expect(await lastUse()).toBeNull();
    await tokensOf((await testApp()).database).writeUses();
    const at = await lastUse();
    expect([at?.getMinutes(), at?.getSeconds()]).toEqual([0, 0]);
  });

  test('leaves an audit event when it is made and revoked, without the secret', async () => {
    const owner = await aStaffMember();
    const { apiToken, secret } = await create(owner, {});
    await revoke(owner, apiToken?.id);
    const events = await behindTheScenes<{ action: string; changes: object }>(
      `select e.action, v.changes from audit_event e
       join audit_values v on v.shop_id = e.shop_id and v.event_id = e.id where e.shop_id = $1 order by e.id`,
      [owner.shopId],
    );
    expect(events.map(({ action }) => action)).toEqual(['token.create', 'token.revoke']);
    expect(JSON.stringify(events)).not.toContain(secret);
  });
});

test('secrets are of letters and digits, all alike in form and none like another', () => {
  const made = new Set(Array.from({ length: 2_000 }, () => newTokenSecret().secret));
  expect(made.size).toBe(2_000);
  for (const secret of made) expect(secret).toMatch(/^clt_[A-Za-z0-9]{8}_[A-Za-z0-9]{49}$/);
});

test('a dump of the whole database holds no token, cookie or password', async () => {
  const password = 'nadie-lo-adivina-ñandú';
  const owner = await aStaffMember({ password });
  const { secret } = await create(owner, { scopes: Object.values(Permission) });
  await (await bearer(secret)).data('mutation { tagCreate(input: { name: "Volcado" }) { tag { id } } }');
  const tables = await behindTheScenes<{ name: string }>(
    `select format('%I', tablename) as name from pg_tables where schemaname = 'public'`,
  );
  const rows = [];
  for (const { name } of tables) {
    rows.push(...(await behindTheScenes<{ row: string }>(`select t::text as row from ${name} t`)));
  }
  const dump = rows.map(({ row }) => row).join('\n');
  expect(dump).toContain('Volcado');
  const cookie = owner.cookie.replace(/^.*?=/, '');
  for (const hidden of [secret ?? '', cookie, password]) {
    for (const form of [hidden, Buffer.from(hidden).toString('hex'), Buffer.from(hidden).toString('base64')]) {
      expect(dump.includes(form)).toBe(false);
    }
  }
});

import { globalId } from '@clientela/domain/global-id';
import { problemMessage } from '@clientela/domain/problem-messages';
import { describe, expect, test } from '@jest/globals';
import { aShop, asker, send, testApp } from '../../test/api.js';
import { behindTheScenes } from '../../test/database.js';
import { anAddress, aStaffMember, trySignIn } from '../../test/staff.js';

const password = 'caballo-grapa-batería';
const whoAmI = '{ viewer { staff { email } permissions } }';
interface Who {
  viewer: { staff: { email: string }; permissions: string[] } | null;
}

const who = async (cookie: string, shopId?: string) => {
  const headers = { cookie, ...(shopId ? { 'clientela-shop': globalId('Shop', shopId) } : {}) };
  return (await asker(await testApp(), headers).data<Who>(whoAmI)).viewer;
};

describe('signing in', () => {
  test('answers the viewer and sets a cookie that scripts cannot read and other sites cannot send', async () => {
    const { email } = await aStaffMember({ password });
    const { payload, setCookie, cookie } = await trySignIn({ email: ` ${email.toUpperCase()} `, password });
    expect(payload).toEqual({ viewer: { staff: { email }, permissions: [] }, userErrors: [] });
    expect(setCookie).toMatch(/^__Host-clientela=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax; Max-Age=2592000$/);
    expect((await who(cookie))?.staff.email).toBe(email);
  });

  test('takes the old session of the browser away', async () => {
    const staff = await aStaffMember({ password });
    const { cookie } = await trySignIn({ email: staff.email, password }, { cookie: staff.cookie });
    expect(cookie).not.toBe(staff.cookie);
    expect(await who(staff.cookie)).toBeNull();
    expect(await who(cookie)).not.toBeNull();
  });

  test('fails alike for a wrong password and for an account that does not exist', async () => {
    const { email } = await aStaffMember({ password });
    const wrong = await trySignIn({ email, password: 'caballo-grapa-bateria' });
    const nobody = await trySignIn({ email: 'nadie@tienda.example', password });
    expect(wrong.payload.userErrors).toMatchObject([{ code: 'SIGN_IN_FAILED' }]);
    expect([wrong.status, wrong.setCookie]).toEqual([200, undefined]);
    expect(nobody).toEqual(wrong);
  });

  test('makes a hash of old parameters anew', async () => {
    const staff = await aStaffMember({ password });
    const { hash } = await import('@node-rs/argon2');
    const old = await hash(password, { memoryCost: 8192, timeCost: 1, parallelism: 1 });
    await behindTheScenes('update staff_user set password_hash = $2 where id = $1', [staff.staffId, old]);
    expect((await trySignIn({ email: staff.email, password })).payload.userErrors).toEqual([]);
    const [row] = await behindTheScenes<{ password_hash: string }>(
      'select password_hash from staff_user where id = $1',
      [staff.staffId],
    );
    expect(row?.password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect((await trySignIn({ email: staff.email, password })).payload.userErrors).toEqual([]);
  });

  test.each([2, 200])('is refused %i times in one document, and none of them is tried', async (times) => {
    const { email } = await aStaffMember({ password });
    const input = JSON.stringify({ email, password }).replace(/"(\w+)":/g, '$1:');
    const guesses = Array.from(
      { length: times },
      (_, i) => `a${i}: signIn(input: ${input}) { viewer { permissions } }`,
    );
    const answer = await send<null>(await testApp(), `mutation { ${guesses.join(' ')} }`);
    expect(answer.errors?.[0]?.extensions.code).toMatch(/DOCUMENT_LIMIT|GRAPHQL_PARSE_FAILED/);
    const sessions = await behindTheScenes(
      'select 1 from staff_session s join staff_user u on u.id = s.staff_user_id where u.email = $1',
      [email],
    );
    expect(sessions).toHaveLength(1);
  });

  test('hides behind fragments no better', async () => {
    const { email } = await aStaffMember({ password });
    const one = (alias: string) =>
      `${alias}: signIn(input: { email: "${email}", password: "x" }) { userErrors { code } }`;
    const document = `mutation { ...A ...B } fragment A on Mutation { ${one('a')} } fragment B on Mutation { ... { ${one('b')} } }`;
    const answer = await send(await testApp(), document);
    expect(answer.errors?.map(({ extensions }) => extensions.code)).toContain('DOCUMENT_LIMIT');
  });
});

describe('a session', () => {
  test('has the permissions of its role in the shop of the request, and none elsewhere', async () => {
    const staff = await aStaffMember({ role: 'AGENT' });
    const agent = ['READ_CUSTOMERS', 'READ_PII', 'WRITE_CUSTOMERS'];
    expect((await who(staff.cookie, staff.shopId))?.permissions).toEqual(agent);
    expect((await who(staff.cookie))?.permissions).toEqual([]);
    expect((await who(staff.cookie, await aShop()))?.permissions).toEqual([]);
    const elsewhere = { 'clientela-shop': globalId('Shop', await aShop()) };
    for (const headers of [elsewhere, { 'clientela-shop': '' }, { 'clientela-shop': 'tag_' }]) {
      const refused = await staff.ask('{ tags(first: 1) { nodes { name } } }', {}, headers);
      expect(refused.errors?.[0]?.extensions.code).toMatch(/FORBIDDEN|UNAUTHENTICATED/);
    }
  });

  test('shows its person, role and shops', async () => {
    const staff = await aStaffMember({ role: 'MANAGER' });
    const { viewer } = await staff.data<{ viewer: unknown }>(
      '{ viewer { staff { name locale } token { id } role memberships { role shop { id name isDemo } } } }',
    );
    const shop = { id: globalId('Shop', staff.shopId), name: 'Tienda', isDemo: false };
    expect(viewer).toEqual({
      staff: { name: 'Begoña Núñez', locale: 'ES' },
      token: null,
      role: 'MANAGER',
      memberships: [{ role: 'MANAGER', shop }],
    });
  });

  test('without one the viewer is null, and so are the shops asked for with it', async () => {
    const app = await testApp();
    const document = '{ viewer { staff { id } role permissions token { id } memberships { shop { name } } } }';
    const headersOfNobody: Record<string, string>[] = [{}, { cookie: '__Host-clientela=nonsense' }];
    for (const headers of headersOfNobody) {
      expect(await asker(app, headers).data(document)).toEqual({ viewer: null });
    }
  });

  test('speaks the language that the screen asks for, and without one that of its person', async () => {
    const refusal = async (locale: 'ES' | 'EN', headers: Record<string, string>) => {
      const staff = await aStaffMember({ locale });
      const answer = await staff.data<{ tagCreate: { userErrors: { message: string }[] } }>(
        'mutation { tagCreate(input: { name: " " }) { userErrors { message } } }',
        {},
        headers,
      );
      return answer.tagCreate.userErrors[0]?.message;
    };
    expect(await refusal('ES', { 'accept-language': 'en' })).toBe(problemMessage({ code: 'REQUIRED' }, 'en'));
    expect(await refusal('EN', {})).toBe(problemMessage({ code: 'REQUIRED' }, 'en'));
    expect(await refusal('ES', {})).toBe(problemMessage({ code: 'REQUIRED' }, 'es'));
  });

  test('is dead at once when it signs out, and the cookie goes', async () => {
    const staff = await aStaffMember();
    expect(await who(staff.cookie)).not.toBeNull();
    const app = await testApp();
    const payload = JSON.stringify({ query: 'mutation { signOut { userErrors { code } } }' });
    const headers = { 'content-type': 'application/json', cookie: staff.cookie };
    const response = await app.http.inject({ method: 'POST', url: '/graphql', headers, payload });
    expect(response.headers['set-cookie']).toMatch(/^__Host-clientela=; .*Max-Age=0$/);
    expect(await who(staff.cookie)).toBeNull();
  });

  test('signing out everywhere ends all of the person’s sessions and nobody else’s', async () => {
    const staff = await aStaffMember({ password });
    const other = await aStaffMember({ shopId: staff.shopId });
    const phone = await trySignIn({ email: staff.email, password });
    expect(await who(phone.cookie)).not.toBeNull();
    await staff.data('mutation { signOutEverywhere { userErrors { code } } }');
    expect([await who(staff.cookie), await who(phone.cookie)]).toEqual([null, null]);
    expect(await who(other.cookie)).not.toBeNull();
  });

  test('ended on another server is dead here within a second', async () => {
    const staff = await aStaffMember();
    const there = await testApp({ deadlineMs: 9_000 });
    const headers = { cookie: staff.cookie };
    expect(await asker(there, headers).data(whoAmI)).not.toEqual({ viewer: null });
    await staff.data('mutation { signOutEverywhere { userErrors { code } } }');
    await new Promise((done) => setTimeout(done, 1_050));
    expect(await asker(there, headers).data(whoAmI)).toEqual({ viewer: null });
  });

  test.each([
    ['idle for 14 days', `last_seen_at = now() - interval '14 days'`],
    ['30 days old', 'expires_at = now()'],
  ])('%s has ended', async (_what, change) => {
    const staff = await aStaffMember();
    await behindTheScenes(`update staff_session set ${change} where staff_user_id = $1`, [staff.staffId]);
    expect(await who(staff.cookie)).toBeNull();
  });

  test('notes its use at most every five minutes', async () => {
    const staff = await aStaffMember();
    const seen = `select extract(epoch from now() - last_seen_at)::float as age from staff_session where staff_user_id = $1`;
    const age = async () => (await behindTheScenes<{ age: number }>(seen, [staff.staffId]))[0]?.age ?? 0;
    await behindTheScenes(
      `update staff_session set last_seen_at = now() - interval '4 minutes' where staff_user_id = $1`,
      [staff.staffId],
    );
    await who(staff.cookie);
    expect(await age()).toBeGreaterThan(200);
    await behindTheScenes(
      `update staff_session set last_seen_at = now() - interval '6 minutes' where staff_user_id = $1`,
      [staff.staffId],
    );
    await who(staff.cookie, staff.shopId);
    for (let tries = 0; tries < 100 && (await age()) > 200; tries++) await new Promise((done) => setTimeout(done, 20));
    expect(await age()).toBeLessThan(200);
  });
});

describe('guessing', () => {
  test('makes one wait longer and longer at one account from one address', async () => {
    const { email } = await aStaffMember({ password });
    const address = anAddress();
    const answers = [];
    for (let i = 0; i < 7; i++)
      answers.push((await trySignIn({ email, password: `guess number ${i}` }, { address })).payload);
    const codes = answers.map(({ userErrors }) => userErrors[0]?.code);
    expect(codes).toEqual([...Array(5).fill('SIGN_IN_FAILED'), 'TOO_MANY_ATTEMPTS', 'TOO_MANY_ATTEMPTS']);
    expect(answers[5]?.userErrors[0]?.message).toMatch(/[12] /);
    const elsewhere = await trySignIn({ email, password });
    expect(elsewhere.payload.userErrors).toEqual([]);
  });

  test('reaches one account twenty times an hour at most, from however many addresses, and passes with the hour', async () => {
    const { email } = await aStaffMember({ password });
    const tries = Array.from({ length: 60 }, (_, i) => trySignIn({ email, password: `guess number ${i}` }));
    const codes = (await Promise.all(tries)).map(({ payload }) => payload.userErrors[0]?.code);
    expect(codes.filter((code) => code === 'SIGN_IN_FAILED')).toHaveLength(20);
    expect(codes.filter((code) => code === 'TOO_MANY_ATTEMPTS')).toHaveLength(40);
    await behindTheScenes(`update rate_limit set expire = 1 where key like 'sign-in-%'`);
    expect((await trySignIn({ email, password })).payload.userErrors).toEqual([]);
  });

  test('reaches accounts twenty times an hour at most from one address, whether they exist or not', async () => {
    const address = anAddress();
    const tries = Array.from({ length: 30 }, (_, i) =>
      trySignIn({ email: `nobody${i}@tienda.example`, password }, { address }),
    );
    const codes = (await Promise.all(tries)).map(({ payload }) => payload.userErrors[0]?.code);
    expect(codes.filter((code) => code === 'SIGN_IN_FAILED')).toHaveLength(20);
  });

  test('counts all addresses of one line of IPv6 as one, however they are written', async () => {
    const codes = await Promise.all(
      Array.from({ length: 25 }, async (_, i) => {
        const guess = { email: `nobody-six-${i}@tienda.example`, password };
        const address = i % 2 === 0 ? `2001:db8::${i + 1}:1` : `2001:db8:0:0:${i}::1`;
        return (await trySignIn(guess, { address })).payload.userErrors[0]?.code;
      }),
    );
    expect(codes.filter((code) => code === 'SIGN_IN_FAILED')).toHaveLength(20);
  });

  test('counts by the address that the proxy saw, whatever the client says of itself', async () => {
    const app = await testApp({ publicUrl: 'https://tienda.example' });
    const [seen, other] = [anAddress(), anAddress()];
    const guess = async (i: number, forwarded: string) => {
      const headers = { 'x-forwarded-for': forwarded };
      const guessed = { email: `nobody-behind-${i}@tienda.example`, password };
      return (await trySignIn(guessed, { app, address: '127.0.0.1', headers })).payload.userErrors[0]?.code;
    };
    const codes = [];
    for (let i = 0; i < 22; i++) codes.push(await guess(i, `${anAddress()}, ${seen}`));
    expect(codes.slice(18)).toEqual(['SIGN_IN_FAILED', 'SIGN_IN_FAILED', 'TOO_MANY_ATTEMPTS', 'TOO_MANY_ATTEMPTS']);
    expect(await guess(99, other)).toBe('SIGN_IN_FAILED');
  });

  test('counts nothing against those who know their password', async () => {
    const { email } = await aStaffMember({ password });
    const address = anAddress();
    for (let i = 0; i < 25; i++)
      expect((await trySignIn({ email, password }, { address })).payload.userErrors).toEqual([]);
  });

  test('leaves neither addresses nor e-mails in the table', async () => {
    await trySignIn({ email: 'rastro@tienda.example', password }, { address: '203.0.113.77' });
    const rows = await behindTheScenes<{ key: string }>('select key from rate_limit');
    expect(rows.length).toBeGreaterThan(2);
    for (const { key } of rows) expect(key).toMatch(/^sign-in-(account|address|both|wait):[\w-]{43}$/);
  });
});

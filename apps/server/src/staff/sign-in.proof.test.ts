import { describe, expect, jest, test } from '@jest/globals';
import { testApp } from '../../test/api.js';
import { behindTheScenes } from '../../test/database.js';
import { anAddress, aStaffMember, trySignIn } from '../../test/staff.js';
import { hashPassword } from '../platform/password.js';

jest.setTimeout(600_000);

const password = 'caballo-grapa-batería';
const quantile = (times: number[], part: number) =>
  [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * part))] ?? Number.NaN;

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

/** People who all have the same password; one hash serves them all. */
async function staffOf(count: number): Promise<string[]> {
  const emails: string[] = [];
  for (let i = 0; i < count; i++) emails.push((await aStaffMember()).email);
  const kept = await hashPassword(password);
  await behindTheScenes('update staff_user set password_hash = $2 where email = any ($1)', [emails, kept]);
  return emails;
}

describe('signing in', () => {
  test('takes as long for an account that does not exist: medians of 500 within 5 ms', async () => {
    const emails = await staffOf(500);
    const [known, unknown]: [number[], number[]] = [[], []];
    for (const [i, email] of emails.entries()) {
      known.push(await timed(() => trySignIn({ email, password: 'not this one' })));
      unknown.push(await timed(() => trySignIn({ email: `nadie${i}@tienda.example`, password: 'not this one' })));
    }
    const difference = Math.abs(quantile(known, 0.5) - quantile(unknown, 0.5));
    process.stdout.write(`medians ${quantile(known, 0.5)} and ${quantile(unknown, 0.5)} ms\n`);
    expect(difference).toBeLessThan(5);
  });

  test('of 500 people at once leaves the server answering: p99 of its health under 200 ms', async () => {
    const emails = await staffOf(500);
    const app = await testApp();
    let running = true;
    const health: number[] = [];
    const watch = (async () => {
      while (running) {
        health.push(await timed(() => app.http.inject('/healthz')));
        await new Promise((done) => setTimeout(done, 5));
      }
    })();
    const answers = await Promise.all(emails.map((email) => trySignIn({ email, password })));
    running = false;
    await watch;
    const done = answers.filter(({ payload }) => payload?.userErrors.length === 0).length;
    process.stdout.write(`${done} of 500 signed in; health p99 ${quantile(health, 0.99)} ms\n`);
    expect(quantile(health, 0.99)).toBeLessThan(200);
    expect(done).toBeGreaterThan(100);
    for (const { status } of answers) expect([200, 503]).toContain(status);
  });

  test('reaches the hash 20 times at most with 10,000 guesses at one account', async () => {
    const [email = ''] = await staffOf(1);
    let reached = 0;
    for (let i = 0; i < 10_000; i += 50) {
      const tries = Array.from({ length: 50 }, (_, j) =>
        trySignIn({ email, password: `guess number ${i + j}` }, { address: anAddress() }),
      );
      for (const { payload } of await Promise.all(tries)) {
        if (payload.userErrors[0]?.code === 'SIGN_IN_FAILED') reached += 1;
      }
    }
    expect(reached).toBeLessThanOrEqual(20);
  });

  test('anew kills the old cookie, 100 times of 100', async () => {
    const [email = ''] = await staffOf(1);
    let cookie = '';
    for (let i = 0; i < 100; i++) {
      const next = await trySignIn({ email, password }, cookie ? { cookie } : {});
      const { body } = await (await testApp()).http.inject({
        method: 'POST',
        url: '/graphql',
        headers: { 'content-type': 'application/json', cookie },
        payload: JSON.stringify({ query: '{ viewer { role } }' }),
      });
      expect(JSON.parse(body)).toMatchObject({ data: { viewer: null } });
      cookie = next.cookie;
    }
  });
});

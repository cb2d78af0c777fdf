import { globalId } from '@clientela/domain/global-id';
import { expect, test } from '@jest/globals';
import { testApp } from '../../test/api.js';
import { aStaffMember } from '../../test/staff.js';

const query = 'mutation { tagCreate(input: { name: "Ajena" }) { tag { id } userErrors { code } } }';
const json = JSON.stringify({ query });

/** What a page of another site can make the browser of somebody signed in send, or try to. */
const attempts: Record<
  string,
  { method: 'GET' | 'POST'; url: string; headers: Record<string, string>; payload?: string }
> = {
  'text/plain': { method: 'POST', url: '/graphql', headers: { 'content-type': 'text/plain' }, payload: json },
  'a form': {
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({ query }).toString(),
  },
  'a form with a file': {
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'multipart/form-data; boundary=x' },
    payload: `--x\r\nContent-Disposition: form-data; name="operations"\r\n\r\n${json}\r\n--x--\r\n`,
  },
  'no type at all': { method: 'POST', url: '/graphql', headers: {}, payload: json },
  'a mutation by GET': { method: 'GET', url: `/graphql?${new URLSearchParams({ query })}`, headers: {} },
  'a mutation by GET that was preflighted': {
    method: 'GET',
    url: `/graphql?${new URLSearchParams({ query })}`,
    headers: { 'apollo-require-preflight': '1' },
  },
  'a query by GET': { method: 'GET', url: '/graphql?query={viewer{role}}', headers: {} },
  'the origin of another site': {
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', origin: 'https://evil.example' },
    payload: json,
  },
  'an origin that looks like ours': {
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', origin: 'http://localhost:80.evil.example' },
    payload: json,
  },
  'the origin of a sandboxed frame': {
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', origin: 'null' },
    payload: json,
  },
};

test.each(Object.keys(attempts))('a request with the cookie and %s is refused and changes nothing', async (name) => {
  const { headers, ...request } = attempts[name] ?? { method: 'GET', url: '/', headers: {} };
  const staff = await aStaffMember();
  const app = await testApp();
  const sent = { ...headers, cookie: staff.cookie, 'clientela-shop': globalId('Shop', staff.shopId) };
  const response = await app.http.inject({ ...request, headers: sent });
  expect(response.statusCode).toBeGreaterThanOrEqual(400);
  expect(response.statusCode).toBeLessThan(500);
  const { tags } = await staff.data<{ tags: { nodes: unknown[] } }>('{ tags(first: 5) { nodes { name } } }');
  expect(tags.nodes).toEqual([]);
});

test('a page of our own is served', async () => {
  const staff = await aStaffMember();
  const { tagCreate } = await staff.data<{ tagCreate: unknown }>(
    query,
    {},
    { host: '127.0.0.1:4000', origin: 'http://127.0.0.1:4000' },
  );
  expect(tagCreate).toMatchObject({ userErrors: [] });
});

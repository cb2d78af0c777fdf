import { describe, expect, test } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { aPartner, send, testApp } from '../../test/api.js';
import { openSchema, serverOver } from '../../test/faulty-server.js';

const json = { 'content-type': 'application/json' };
const post = async (payload: string, headers: Record<string, string> = json) => {
  const { http } = await testApp();
  const response = await http.inject({ method: 'POST', url: '/graphql', headers, payload });
  return {
    response,
    status: response.statusCode,
    body: response.json() as { errors: { message: string; extensions: Record<string, unknown> }[] },
  };
};

describe('GraphQL over HTTP', () => {
  test('passes the audits of graphql-http without an error', async () => {
    const { http } = await testApp();
    const url = `${await http.listen({ port: 0, host: '127.0.0.1' })}/graphql`;
    const results = [];
    for (const audit of serverAudits({ url })) results.push(await audit.fn());
    const refused = results.filter((result) => result.status !== 'ok' && result.status !== 'notice');
    expect(refused.filter((result) => result.status === 'error')).toEqual([]);
    // A document that is refused answers 400 in either media type: 200 would hide it from proxies and logs.
    expect(refused.map((result) => result.id)).toEqual(['572B', 'FDE2', '7B9B']);
    expect(results.length).toBeGreaterThan(50);
  });
});

describe('the status says what became of the request:', () => {
  test('200 for what was run, though a field of it failed', async () => {
    const partner = await aPartner();
    const answer = await partner.ask('{ tag(id: "tag_no") { id } shop { id } }');
    expect(answer).toMatchObject({
      status: 200,
      data: { tag: null },
      errors: [{ extensions: { code: 'BAD_USER_INPUT' } }],
    });
  });

  test('400 for a document that is none, or does not fit the schema, and for a variable of another type', async () => {
    const partner = await aPartner();
    for (const [query, code] of [
      ['{', 'GRAPHQL_PARSE_FAILED'],
      ['{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
      ['query ($n: Int!) { tags(first: $n) { totalCount } }', 'BAD_USER_INPUT'],
    ] as const) {
      for (let run = 0; run < 2; run++) {
        const answer = await partner.ask(query, { n: 'many' });
        expect(answer).toMatchObject({
          status: 400,
          errors: [{ extensions: { code, requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) } }],
        });
      }
    }
  });

  test('200 or 400, and no fault of the server, for a null where none fits though a default let it be sent', async () => {
    const partner = await aPartner();
    for (const [query, status] of [
      ['query ($x: ID = "x") { customer(id: $x) { id } }', 200],
      ['query ($x: [ID!] = ["x"]) { nodes(ids: $x) { id } }', 200],
      ['query ($x: SortDirection = ASC) { customers(first: 1, direction: $x) { totalCount } }', 200],
      ['query ($x: Boolean = true) { shop { id name @include(if: $x) } }', 400],
      ['query ($x: Boolean = true) { shop { id ...F } } fragment F on Shop { name @skip(if: $x) }', 400],
    ] as const) {
      for (let run = 0; run < 3; run++) {
        const answer = await partner.ask(query, { x: null });
        expect(answer).toMatchObject({ status, errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
      }
    }
  });

  test('401 without a valid token where one is needed, with WWW-Authenticate', async () => {
    const app = await testApp();
    const query = '{ tags(first: 1) { totalCount } }';
    const strangers: Record<string, string>[] = [{}, { authorization: 'Bearer clt_unknown' }];
    for (const headers of strangers) {
      const answer = await send(app, query, {}, headers);
      expect(answer).toMatchObject({
        status: 401,
        errors: [{ extensions: { code: 'UNAUTHENTICATED', requestId: expect.any(String) } }],
      });
    }
    const { response } = await post(JSON.stringify({ query }), { ...json, authorization: 'Bearer clt_unknown' });
    expect(response.headers['www-authenticate']).toBe('Bearer');
  });

  test('403 for a permission that is lacking', async () => {
    const reader = await aPartner({ scopes: ['READ_CUSTOMERS'] });
    expect(await reader.ask('mutation { tagCreate(input: { name: "x" }) { tag { id } } }')).toMatchObject({
      status: 403,
      errors: [{ extensions: { code: 'FORBIDDEN' } }],
    });
  });

  test('what cannot be read at all answers in the form of GraphQL, with a request id', async () => {
    const bad = [
      [await post('{"query":'), 400],
      [await post('[]'), 400],
      [await post(JSON.stringify({ query: 7 })), 400],
      [await post('query=x', { 'content-type': 'application/x-www-form-urlencoded' }), 415],
      [await post(JSON.stringify({ query: 'x'.repeat(1_100_000) })), 413],
    ] as const;
    for (const [{ status, body, response }, expected] of bad) {
      expect(status).toBe(expected);
      expect(body.errors[0]?.extensions).toEqual({ code: 'BAD_REQUEST', requestId: response.headers['x-request-id'] });
    }
  });
});

test('a route that fails says so and no more', async () => {
  const server = await serverOver(openSchema({ nothing: () => null }), 1);
  const secret = 'select email from customer where ana@example.com';
  server.http.get('/failing', async () => Promise.reject(new Error(secret)));
  server.http.get('/away', async () => Promise.reject(new Error('Connection terminated unexpectedly')));
  const failing = await server.http.inject('/failing');
  expect(failing.statusCode).toBe(500);
  expect(failing.json()).toEqual({
    errors: [
      {
        message: 'Something failed in the server.',
        extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: expect.any(String) },
      },
    ],
  });
  const away = await server.http.inject('/away');
  expect([away.statusCode, away.headers['retry-after']]).toEqual([503, '1']);
  expect(server.lines).toHaveLength(2);
  expect(server.lines.join()).not.toContain('ana@example.com');
  await server.close();
});

describe('a page of another site cannot use the API:', () => {
  const query = '{ __typename }';
  test.each([
    ['text', { 'content-type': 'text/plain' }],
    ['a form', { 'content-type': 'multipart/form-data; boundary=x' }],
  ])('%s is refused', async (_what, headers) => {
    const { status } = await post(JSON.stringify({ query }), headers);
    expect(status).toBeGreaterThanOrEqual(400);
  });

  test('a mutation by GET is refused, a simple GET as well', async () => {
    const { http } = await testApp();
    const get = (document: string, headers: Record<string, string>) =>
      http.inject({ method: 'GET', url: `/graphql?query=${encodeURIComponent(document)}`, headers });
    expect(
      (await get('mutation { signOut { userErrors { code } } }', { 'apollo-require-preflight': '1' })).statusCode,
    ).toBe(405);
    expect((await get(query, {})).statusCode).toBe(400);
    expect((await get(query, { 'apollo-require-preflight': '1' })).statusCode).toBe(200);
  });

  test('the cookie with the Origin of another site is refused', async () => {
    const headers = { ...json, origin: 'https://elsewhere.example', cookie: '__Host-clientela=abc' };
    expect((await post(JSON.stringify({ query }), headers)).status).toBe(403);
  });
});

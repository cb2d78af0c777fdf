import { describe, expect, test } from '@jest/globals';
import { aPartner, testApp } from '../../../test/api.js';

const post = async (body: object, headers: Record<string, string>) => {
  const { http } = await testApp();
  const answer = await http.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', ...headers },
    payload: JSON.stringify(body),
  });
  const { extensions, ...rest } = answer.json() as {
    extensions?: { cost?: object };
    errors?: { extensions: object }[];
  };
  // Ids and what is left of a budget differ from request to request.
  const errors = rest.errors?.map((error) => ({
    ...error,
    extensions: { ...error.extensions, requestId: '', cost: '' },
  }));
  return {
    status: answer.statusCode,
    type: answer.headers['content-type'],
    cache: answer.headers['cache-control'],
    www: answer.headers['www-authenticate'],
    hasCost: extensions?.cost !== undefined,
    body: { ...rest, ...(errors && { errors }) },
  };
};

describe('a document that comes again is run past Apollo, and answers the same', () => {
  const requests: [string, object, Record<string, string>?][] = [
    ['a list', { query: '{ tags(first: 2) { nodes { name } totalCount } }' }],
    ['variables', { query: 'query ($n: Int!) { tags(first: $n) { nodes { name } } }', variables: { n: 3 } }],
    [
      'a variable of the wrong type',
      { query: 'query ($n: Int!) { tags(first: $n) { nodes { id } } }', variables: { n: 'x' } },
    ],
    ['a name', { query: 'query A { shop { name } } query B { shop { id } }', operationName: 'A' }],
    ['a name that is not there', { query: 'query C { shop { name } } query D { shop { id } }', operationName: 'Z' }],
    ['a bad page', { query: '{ tags(first: 0) { nodes { id } } }' }],
    [
      'a mutation that is refused',
      { query: 'mutation { tagCreate(input: { name: "" }) { tag { id } userErrors { code } } }' },
    ],
    ['the type of GraphQL', { query: '{ shop { currencyCode } }' }, { accept: 'application/graphql-response+json' }],
    ['an unknown token', { query: '{ shop { timeZone } }' }, { authorization: 'Bearer clt_nobody' }],
  ];
  test.each(requests)('%s', async (_, body, headers = {}) => {
    const { token } = await aPartner();
    const all = { authorization: `Bearer ${token}`, ...headers };
    const first = await post(body, all);
    for (let i = 0; i < 3; i++) expect(await post(body, all)).toEqual(first);
  });
});

test('a document that is known is refused all the same when a form of another site could have sent it', async () => {
  const { token } = await aPartner();
  const { http } = await testApp();
  const payload = JSON.stringify({ query: '{ shop { name } }' });
  const headers = { authorization: `Bearer ${token}` };
  const known = await http.inject({
    method: 'POST',
    url: '/graphql',
    headers: { ...headers, 'content-type': 'application/json' },
    payload,
  });
  expect(known.statusCode).toBe(200);
  const form = await http.inject({
    method: 'POST',
    url: '/graphql',
    headers: { ...headers, 'content-type': 'text/plain' },
    payload,
  });
  expect(form.statusCode).toBeGreaterThanOrEqual(400);
});

test('a fragment that two operations share brings each of them what it asks for besides', async () => {
  const { token } = await aPartner();
  const query = `query A { ...F } query B { ...F tags(first: 1) { totalCount } }
    fragment F on Query { tags(first: 1) { nodes { id } } }`;
  const ask = (operationName: string) => post({ query, operationName }, { authorization: `Bearer ${token}` });
  expect((await ask('A')).body).toEqual({ data: { tags: { nodes: [] } } });
  expect((await ask('B')).body).toEqual({ data: { tags: { nodes: [], totalCount: 0 } } });
});

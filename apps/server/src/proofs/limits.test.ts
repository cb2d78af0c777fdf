import { describe, expect, test } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { aPartner, send, testApp } from '../../test/api.js';

const refusalOf = async (query: string, variables: object = {}) => {
  const partner = await aPartner();
  const { status, errors, data } = await partner.ask<unknown>(query, variables);
  return {
    status,
    data,
    code: errors?.[0]?.extensions.code,
    limit: errors?.[0]?.extensions.limit,
    message: errors?.[0]?.message,
  };
};

describe('a document is refused with 400, DOCUMENT_LIMIT and a sentence', () => {
  const nested = (levels: number) =>
    `{ __schema { types { ${'ofType { '.repeat(levels)} name ${'} '.repeat(levels)} } } }`;

  test.each([
    ['depth', nested(13), 'Depth of the document: 16, and 15 is the most.'],
    [
      'aliases',
      `{ ${Array.from({ length: 16 }, (_, i) => `a${i}: tags(first: 1) { nodes { id } }`).join(' ')} }`,
      '16, and 15',
    ],
    ['tokens', `{ tags(first: 1) { nodes { ${'id '.repeat(1000)} } } }`, 'more than 1000'],
    [
      'mutations',
      `mutation { ${Array.from({ length: 11 }, (_, i) => `a${i}: tagCreate(input: { name: "${i}" }) { userErrors { code } }`).join(' ')} }`,
      '11, and 10',
    ],
    [
      'cost',
      '{ a: tags(first: 100) { nodes { id } edges { node { id } } } b: customers(first: 100) { nodes { tags { id } groups { id } addresses { id } notes(first: 100) { nodes { id } } primaryGroup { id } } edges { node { tags { id } } } } }',
      '5000 is the most',
    ],
  ])('over the %s', async (limit, query, sentence) => {
    const refusal = await refusalOf(query);
    expect(refusal).toMatchObject({ status: 400, code: 'DOCUMENT_LIMIT', limit, data: undefined });
    expect(refusal.message).toContain(sentence);
    expect(refusal.message?.split('. ').length).toBeGreaterThan(1);
  });

  test('with two hundred aliased sign-ins, or with two', async () => {
    const signIn = (i: number) =>
      `a${i}: signIn(input: { email: "ana@example.com", password: "guess-number-${i}" }) { userErrors { code } }`;
    for (const count of [200, 10, 2]) {
      const query = `mutation { ${Array.from({ length: count }, (_, i) => signIn(i)).join(' ')} }`;
      expect(await refusalOf(query)).toMatchObject({ status: 400, code: 'DOCUMENT_LIMIT' });
    }
    const hidden = `mutation { ...A ...B } fragment A on Mutation { ${signIn(1)} } fragment B on Mutation { ${signIn(2)} }`;
    const refusal = await refusalOf(hidden);
    expect(refusal).toMatchObject({ status: 400, code: 'DOCUMENT_LIMIT' });
    expect(refusal.message).toBe('signIn may stand in a document once. Send one document for each.');
  });

  test('with variables that nest too deep', async () => {
    const metadata = JSON.parse(`${'{"a":'.repeat(100)}1${'}'.repeat(100)}`) as object;
    const refusal = await refusalOf('query ($x: Boolean!) { tags(first: 1) { nodes { id @include(if: $x) } } }', {
      x: true,
      metadata,
    });
    expect(refusal).toMatchObject({ status: 400, code: 'DOCUMENT_LIMIT', limit: 'variableDepth' });
  });

  test.each([
    ['side by side', (next: string) => `...${next} ...${next} ...${next} ...${next}`],
    ['inside each other', (next: string) => `groups { ...G } tags { id } ...${next} primaryGroup { ...G } ...${next}`],
    [
      'under conditions',
      (next: string) => `...${next} @include(if: $x) ...${next} @skip(if: $x) ...${next} @include(if: $y)`,
    ],
  ])('at once, when its fragments stand %s and expand to millions of fields', async (_how, spread) => {
    const fragments = Array.from(
      { length: 20 },
      (_, i) => `fragment F${i} on Customer { ${spread(`F${i + 1}`)} }`,
    ).join(' ');
    const query = `query ($x: Boolean = true, $y: Boolean = false) { customers(first: 1) { nodes { id @include(if: $x) @skip(if: $y) ...F0 } } } ${fragments} fragment F20 on Customer { id } ${spread('F').includes('...G') ? 'fragment G on CustomerGroup { id }' : ''}`;
    expect(await refusalOf(query)).toMatchObject({ status: 400, code: 'DOCUMENT_LIMIT', limit: 'selections' });
  });
});

describe('what is not over a limit', () => {
  test.each(['GraphiQL', 'ruru'])('the introspection of %s is answered, signed in or not', async (explorer) => {
    const options =
      explorer === 'ruru'
        ? {
            descriptions: true,
            inputValueDeprecation: true,
            specifiedByUrl: true,
            oneOf: true,
            schemaDescription: true,
          }
        : {};
    const partner = await aPartner();
    const signedIn = await partner.ask<{ __schema: object }>(getIntrospectionQuery(options));
    expect(signedIn).toMatchObject({ status: 200, data: { __schema: { queryType: { name: 'Query' } } } });
    expect(await send(await testApp(), getIntrospectionQuery(options))).toMatchObject({ status: 200 });
  });

  test('a page of a hundred with groups, tags and addresses is answered, with its cost', async () => {
    const partner = await aPartner();
    const answer = await partner.ask(
      `query ($first: Int!) { customers(first: $first) { totalCount pageInfo { endCursor } nodes { id displayName groups { name } tags { name } addresses { city } } } }`,
      { first: 100 },
    );
    expect(answer).toMatchObject({ status: 200, extensions: { cost: { requested: 3102 } } });
  });

  test('an operation of several is run by its name, and without it is refused', async () => {
    const partner = await aPartner();
    const query = 'query A { __typename } query B { tags(first: 1) { totalCount } }';
    expect(await partner.ask(query)).toMatchObject({
      status: 400,
      errors: [{ extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } }],
    });
  });
});

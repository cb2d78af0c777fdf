import { globalId } from '@clientela/domain/global-id';
import { expect, test } from '@jest/globals';
import { aPartner } from '../../test/api.js';
import { aCustomer, anAddress } from '../../test/builders.js';
import { uuidv7 } from '../platform/database/values.js';

const forbidden = { status: 403, errors: [{ extensions: { code: 'FORBIDDEN' } }] };
const list = (inner: string) => `customers(first: 1) { nodes { id ${inner} } }`;

test.each([
  ['plainly', `{ ${list('taxId')} }`],
  ['under another name', `{ ${list('name: taxId')} }`],
  ['in a fragment', `{ ${list('...F')} } fragment F on Customer { taxId }`],
  [
    'in fragments inside of each other',
    `{ ${list('...F')} } fragment F on Customer { ...G } fragment G on Customer { taxId }`,
  ],
  [
    'in a fragment that a condition left out the first time',
    `query ($x: Boolean = false) { a: ${list('...F @include(if: $x)')} b: ${list('...F')} } fragment F on Customer { taxId }`,
  ],
  ['under a condition that its default meets', `query ($x: Boolean = true) { ${list('taxId @include(if: $x)')} }`],
  [
    'under a condition that its default does not refuse',
    `query ($x: Boolean = false) { ${list('taxId @skip(if: $x)')} }`,
  ],
  ['through node', '{ node(id: "cus_00000000000000000000000000000000") { ... on Customer { taxId } } }'],
  ['through edges', '{ customers(first: 1) { edges { node { birthday } } } }'],
  ['in an address', `{ ${list('addresses { line1 }')} }`],
])('what a token may not read is refused %s', async (_how, query) => {
  const reader = await aPartner({ scopes: ['READ_CUSTOMERS'] });
  for (let run = 0; run < 2; run++) expect(await reader.ask(query)).toMatchObject(forbidden);
});

const create = (declared: string, input: string) =>
  `mutation ${declared} { customerCreate(input: ${input}) { customer { id } userErrors { code } } }`;
const exempt = '{ firstName: "Ana", taxExemption: { reason: "x" } }';

test.each([
  ['written out', create('', exempt), {}],
  [
    'in a variable',
    create('($input: CustomerCreateInput!)', '$input'),
    { input: { firstName: 'Ana', taxExemption: { reason: 'x' } } },
  ],
  ['in the default of a variable', create(`($input: CustomerCreateInput! = ${exempt})`, '$input'), {}],
  [
    'in a variable for a part',
    create('($part: TaxExemptionInput)', '{ firstName: "Ana", taxExemption: $part }'),
    { part: { reason: 'x' } },
  ],
])('what a token may not write is refused %s', async (_how, query, variables) => {
  const writer = await aPartner({ scopes: ['READ_CUSTOMERS', 'READ_PII', 'WRITE_CUSTOMERS'] });
  for (let run = 0; run < 2; run++) {
    const answer = await writer.ask<{ customerCreate: { customer: unknown; userErrors: object[] } } | null>(
      query,
      variables,
    );
    const refusals = [
      answer.errors?.[0]?.extensions.code,
      JSON.stringify(answer.data?.customerCreate.userErrors ?? ''),
    ];
    expect(refusals.join()).toContain('FORBIDDEN');
    expect(answer.data?.customerCreate.customer ?? null).toBeNull();
  }
});

test('what is left out by a condition asks for no permission', async () => {
  const reader = await aPartner({ scopes: ['READ_CUSTOMERS'] });
  const query = `query ($x: Boolean!) { ${list('taxId @include(if: $x)')} }`;
  expect(await reader.ask(query, { x: false })).toMatchObject({ status: 200 });
  expect(await reader.ask(query, { x: true })).toMatchObject(forbidden);
  expect(await reader.ask(query, { x: false })).toMatchObject({ status: 200 });
});

test.each([
  ['node', 'query ($id: ID!) { node(id: $id) { id } }', (id: string) => ({ id })],
  ['nodes', 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', (id: string) => ({ ids: [id] })],
])(
  '%s of a kind that a token may not read is refused, whether there is one or not',
  async (_field, query, variables) => {
    const viewer = await aPartner({ scopes: ['READ_CUSTOMERS'] });
    const address = globalId('Address', await anAddress(viewer.shopId, await aCustomer(viewer.shopId)));
    for (const id of [address, globalId('Address', uuidv7())]) {
      const { errors } = await viewer.ask(query, variables(id));
      expect(errors?.map(({ extensions }) => extensions)).toMatchObject([
        { code: 'FORBIDDEN', permission: 'READ_PII' },
      ]);
    }
  },
);

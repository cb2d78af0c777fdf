import { Permission, StaffRole } from '@clientela/domain/permission';
import { describe, expect, test } from '@jest/globals';
import {
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql';
import { aPartner, aShop } from '../../test/api.js';
import { aStaffMember } from '../../test/staff.js';
import { slices } from '../app.js';
import { buildApiSchema } from '../platform/graphql/schema.js';

const schema = buildApiSchema(slices);

/** The table “who may what”, once more and by hand: the one in the code is proven against it. */
const {
  READ_CUSTOMERS,
  READ_PII,
  WRITE_CUSTOMERS,
  WRITE_GROUPS,
  DELETE,
  IMPORT,
  EXPORT,
  WRITE_MONEY,
  SETTINGS,
  ADMIN,
} = Permission;
const mayWhat: Record<StaffRole, Permission[]> = {
  OWNER: [
    READ_CUSTOMERS,
    READ_PII,
    WRITE_CUSTOMERS,
    WRITE_GROUPS,
    DELETE,
    IMPORT,
    EXPORT,
    WRITE_MONEY,
    SETTINGS,
    ADMIN,
  ],
  MANAGER: [READ_CUSTOMERS, READ_PII, WRITE_CUSTOMERS, WRITE_GROUPS, DELETE, IMPORT, EXPORT, WRITE_MONEY, SETTINGS],
  AGENT: [READ_CUSTOMERS, READ_PII, WRITE_CUSTOMERS],
  VIEWER: [READ_CUSTOMERS],
};

type Operation = { kind: 'query' | 'mutation'; field: GraphQLField<unknown, unknown> };
const operations: Operation[] = [
  ...Object.values(schema.getQueryType()?.getFields() ?? {}).map((field) => ({ kind: 'query' as const, field })),
  ...Object.values(schema.getMutationType()?.getFields() ?? {}).map((field) => ({ kind: 'mutation' as const, field })),
];
const policyOf = ({ extensions }: { extensions: Readonly<Record<string, unknown>> }) => extensions.policy as string;

/** Any literal of a type: required fields alone. */
function literal(type: GraphQLInputType): string {
  if (isNonNullType(type)) return literal(type.ofType);
  if (isListType(type)) return '[]';
  if (isEnumType(type)) return type.getValues()[0]?.name ?? '';
  if (isInputObjectType(type)) {
    const required = Object.values(type.getFields()).filter(
      (field) => isNonNullType(field.type) && field.defaultValue === undefined,
    );
    return `{ ${required.map((field) => `${field.name}: ${literal(field.type)}`).join(', ')} }`;
  }
  const dates = { Date: '"2026-01-01"', DateTime: '"2026-01-01T00:00:00.000Z"' };
  return { Int: '1', Boolean: 'true', Decimal: '"1"', JSONObject: '{}', ...dates }[type.name] ?? '"x"';
}

const documentOf = ({ kind, field }: Operation) => {
  const given = field.args.filter((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined);
  const args = given.map((arg) => `${arg.name}: ${literal(arg.type)}`).join(', ');
  const selection = isLeafType(getNamedType(field.type)) ? '' : '{ __typename }';
  return `${kind} { ${field.name}${args && `(${args})`} ${selection} }`;
};

/** What is about who asks, and about nobody else: signing in and out, one's own account. */
const isOfOnesOwn = (name: string) =>
  /^sign|^installation|^viewer|^staffSessionEnd$|^staffInvitationAccept$/.test(name);
const isForbidden = (answer: { errors?: readonly { extensions: Record<string, unknown> }[] }) =>
  answer.errors?.some(({ extensions }) => extensions.code === 'FORBIDDEN') ?? false;

describe.each(Object.values(StaffRole))('as %s', (role) => {
  test('every operation of the API is open or closed as the table says', async () => {
    const staff = await aStaffMember({ role });
    const wrong: string[] = [];
    for (const operation of operations.filter(({ field }) => !isOfOnesOwn(field.name))) {
      const policy = policyOf(operation.field);
      const expected = !['PUBLIC', 'SIGNED_IN', ...mayWhat[role]].includes(policy);
      if (isForbidden(await staff.ask(documentOf(operation))) !== expected)
        wrong.push(`${operation.field.name} (${policy}) ${expected ? 'is open' : 'is closed'}`);
    }
    expect(wrong).toEqual([]);
  });
});

test('no operation is without a policy, and no mutation that writes is open to everybody', () => {
  for (const { kind, field } of operations) {
    expect([field.name, policyOf(field)]).toEqual([field.name, expect.any(String)]);
    if (kind === 'mutation' && !isOfOnesOwn(field.name)) expect(Object.keys(Permission)).toContain(policyOf(field));
  }
});

test('each type that has an id keeps the policy of its own', () => {
  const policies = ['Tag', 'Customer', 'CustomerGroup', 'Address', 'ApiToken'].map((name) => {
    const type = schema.getType(name);
    return [name, type && policyOf(type)];
  });
  expect(Object.fromEntries(policies)).toEqual({
    Tag: 'READ_CUSTOMERS',
    Customer: 'READ_CUSTOMERS',
    CustomerGroup: 'READ_CUSTOMERS',
    Address: 'READ_PII',
    ApiToken: 'PUBLIC',
  });
});

describe('a VIEWER’s crafted mutation is refused', () => {
  const crafted = {
    'in plain sight': 'mutation { tagCreate(input: { name: "x" }) { tag { id } } }',
    'behind an alias': 'mutation { signOut: tagCreate(input: { name: "x" }) { tag { id } } }',
    'in a fragment': 'mutation { ...F } fragment F on Mutation { tagCreate(input: { name: "x" }) { tag { id } } }',
    'under a condition':
      'mutation ($yes: Boolean = true) { tagCreate(input: { name: "x" }) @include(if: $yes) { tag { id } } }',
    'beside one that is allowed':
      'mutation { signOutEverywhere { userErrors { code } } tagCreate(input: { name: "x" }) { tag { id } } }',
    'as one operation of two':
      'query A { viewer { role } } mutation B { tagCreate(input: { name: "x" }) { tag { id } } }',
  };
  test.each(Object.entries(crafted))('%s', async (how, document) => {
    const shopId = await aShop();
    const viewer = await aStaffMember({ shopId, role: 'VIEWER' });
    const answer = await viewer.ask(document, { operationName: how === 'as one operation of two' ? 'B' : undefined });
    expect(answer.errors?.length).toBeGreaterThan(0);
    const owner = await aStaffMember({ shopId });
    expect(await owner.data('{ tags(first: 5) { nodes { name } } }')).toEqual({ tags: { nodes: [] } });
    expect(await viewer.data('{ viewer { role } }')).toEqual({ viewer: { role: 'VIEWER' } });
  });
});

test('a VIEWER sees customers without their personal data, and a denied field is an error', async () => {
  const shopId = await aShop();
  const viewer = await aStaffMember({ shopId, role: 'VIEWER' });
  expect(
    (await viewer.ask('{ customers(first: 1) { nodes { displayName email taxIdMasked } } }')).errors,
  ).toBeUndefined();
  for (const field of ['taxId', 'vatId', 'birthday', 'addresses { city }']) {
    expect(isForbidden(await viewer.ask(`{ customers(first: 1) { nodes { ${field} } } }`))).toBe(true);
  }
});

test('a partner’s token may do what its scopes say, and no more', async () => {
  const reader = await aPartner({ scopes: ['READ_CUSTOMERS'] });
  for (const operation of operations.filter(({ kind }) => kind === 'mutation')) {
    if (isOfOnesOwn(operation.field.name)) continue;
    expect([operation.field.name, isForbidden(await reader.ask(documentOf(operation)))]).toEqual([
      operation.field.name,
      true,
    ]);
  }
});

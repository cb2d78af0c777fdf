import { readFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
} from 'graphql';
import { apiSchema, type Place, placesOf, typesOf } from '../../test/schema.js';
import { maximumOf } from '../platform/graphql/list-bound.js';
import { printApiSchema } from '../platform/graphql/print-schema.js';

const schema = apiSchema();
const places = [...placesOf(schema)];
const fields = places.filter((place) => place.kind === 'field');
const inputs = places.filter((place) => place.kind === 'input');
const namesOf = (found: readonly { name: string }[]) => found.map(({ name }) => name);
const isList = ({ part }: Place) => isListType(getNullableType(part.type));
const isConnection = (type: { name: string }) => /Connection$/.test(type.name);

test('the API in packages/schema is the one that the server has: run `pnpm gen` and commit it', async () => {
  const committed = await readFile(new URL('../../../../packages/schema/schema.graphql', import.meta.url), 'utf8');
  expect(committed).toBe(printApiSchema(schema));
});

describe('whoever reads the API', () => {
  // The name says all there is to say.
  const plain =
    /^(id|\w+Id|\w+Ids|name|description|createdAt|updatedAt|version|\w*[eE]mail|password|locale|input|code|node|edges|nodes|pageInfo|label|recipient|company|line1|line2|city|region|firstName|lastName|color|birthday|\w+Count)$/;

  // `rule: DiscountRule` says no more than the type does.
  const describedByType = (type: Place['part']['type']) => {
    const named = getNamedType(type);
    return !isScalarType(named) && !isListType(getNullableType(type)) && Boolean(named.description);
  };

  test('finds a description on every type', () => {
    const builtIn = new Set(['String', 'Int', 'Float', 'Boolean', 'ID', 'Query', 'Mutation']);
    expect(namesOf(typesOf(schema).filter((type) => !type.description && !builtIn.has(type.name)))).toEqual([]);
  });

  test('finds a description on every field, argument and input field whose name does not say it all', () => {
    const says = ({ part }: Place) => part.description || plain.test(part.name) || describedByType(part.type);
    expect(namesOf(places.filter((place) => !says(place)))).toEqual([]);
  });

  test('finds a description on every value of an enum, but for colours', () => {
    const values = typesOf(schema).flatMap((type) =>
      isEnumType(type) && type.name !== 'TagColor'
        ? type.getValues().map((value) => ({ name: `${type.name}.${value.name}`, value }))
        : [],
    );
    expect(namesOf(values.filter(({ value }) => !value.description))).toEqual([]);
  });

  test('meets one way of naming', () => {
    const wrong = (ok: RegExp, names: readonly string[]) => names.filter((name) => !ok.test(name));
    expect(wrong(/^[A-Z][A-Za-z0-9]*$/, namesOf(typesOf(schema)))).toEqual([]);
    expect(
      wrong(
        /^[a-z][A-Za-z0-9]*$/,
        places.map(({ part }) => part.name),
      ),
    ).toEqual([]);
    const values = typesOf(schema).flatMap((type) => (isEnumType(type) ? namesOf(type.getValues()) : []));
    expect(wrong(/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/, values)).toEqual([]);
    expect(wrong(/(Input|Where|Filter)$/, namesOf(typesOf(schema).filter(isInputObjectType)))).toEqual([]);
  });
});

describe('a mutation', () => {
  const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
  const verbs =
    /(Accept|Cancel|Change|Claim|Create|Delete|End|Everywhere|In|Invite|Merge|Move|Out|Record|Refund|Retract|Remove|Revoke|SetUp|Update|Upsert)$/;

  test('is named by a noun and then a verb', () => {
    expect(namesOf(mutations.filter(({ name }) => !verbs.test(name)))).toEqual([]);
    expect(mutations.length).toBeGreaterThan(15);
  });

  test('takes one `input`, or a list of `inputs`, which must be there, and nothing else', () => {
    const other = mutations.filter(
      ({ args }) =>
        args.length > 1 || args.some((argument) => !/^inputs?$/.test(argument.name) || !isNonNullType(argument.type)),
    );
    expect(namesOf(other)).toEqual([]);
  });

  test('answers a payload with userErrors, and everything else in it may be null', () => {
    for (const { name, type } of mutations) {
      const payload = getNamedType(type);
      expect(payload.name).toMatch(/Payload$/);
      if (!isObjectType(payload)) throw new Error(`${name} answers no object`);
      expect(String(payload.getFields().userErrors?.type)).toBe('[UserError!]!');
      const needed = Object.values(payload.getFields()).filter(
        (field) => isNonNullType(field.type) && !isListType(field.type.ofType),
      );
      expect({ name, needed: namesOf(needed) }).toEqual({ name, needed: [] });
    }
  });
});

describe('a list', () => {
  const inConnection = ({ kind, parent, part }: Place) =>
    kind === 'field' && isConnection(parent) && /^(edges|nodes)$/.test(part.name);
  const ofEnum = ({ part }: Place) => isEnumType(getNamedType(part.type));

  // Arguments take no extensions: theirs is said in the description alone.
  const saysMaximum = ({ kind, part }: Place) =>
    kind === 'argument' ? /[Aa]t most [\d,]+/.test(part.description ?? '') : maximumOf(part) !== undefined;

  test('is a connection, or says how long it is at most', () => {
    const unbounded = places.filter(
      (place) => isList(place) && !inConnection(place) && !ofEnum(place) && !saysMaximum(place),
    );
    expect(namesOf(unbounded)).toEqual([]);
  });

  test('that is bounded tells so in its description', () => {
    const bounded = places.filter((place) => maximumOf(place.part) !== undefined);
    expect(namesOf(bounded.filter(({ part }) => !/[Aa]t most [\d,]+/.test(part.description ?? '')))).toEqual([]);
    expect(bounded.length).toBeGreaterThan(5);
  });

  test('and its items are never null, but where an id may name nothing', () => {
    const holes = places.filter((place) => {
      const list = getNullableType(place.part.type);
      return isListType(list) && !isNonNullType(list.ofType);
    });
    expect(namesOf(holes)).toEqual(['Query.nodes']);
  });

  test('that is a connection takes first, after, last and before, of 1 to 100', () => {
    const connections = fields.filter(({ part }) => isConnection(getNamedType(part.type)));
    for (const { name, part } of connections) {
      expect({ name, args: namesOf(part.args) }).toEqual({
        name,
        args: expect.arrayContaining(['first', 'after', 'last', 'before']),
      });
    }
    expect(connections.length).toBeGreaterThan(3);
  });
});

describe('nothing is open to all by oversight:', () => {
  const policyOf = ({ part, parent }: Place) => part.extensions.policy ?? parent.extensions.policy;

  test('every field of every type and every input field has a policy', () => {
    expect(namesOf([...fields, ...inputs].filter((place) => policyOf(place) === undefined))).toEqual([]);
    expect(fields.length + inputs.length).toBeGreaterThan(150);
  });

  test('what anybody may ask for is this and no more', () => {
    const open = fields.filter((place) => /^(Query|Mutation)$/.test(place.parent.name) && policyOf(place) === 'PUBLIC');
    expect(namesOf(open).sort()).toEqual([
      'Mutation.installationSetUp',
      'Mutation.signIn',
      'Mutation.signOut',
      'Mutation.staffInvitationAccept',
      'Query.installation',
      'Query.openedInvitation',
      'Query.viewer',
    ]);
  });

  test('every mutation but those of signing in and of one’s own account needs a permission to write', () => {
    const weak = fields.filter(
      (place) => place.parent.name === 'Mutation' && /^(PUBLIC|SIGNED_IN|READ_\w+)$/.test(String(policyOf(place))),
    );
    const ownAccount = /\.(sign\w+|installationSetUp|staffInvitationAccept|staffSessionEnd|viewer\w+)$/;
    expect(namesOf(weak).filter((name) => !ownAccount.test(name))).toEqual([]);
  });

  test('personal data needs READ_PII', () => {
    const personal = fields.filter(({ name }) => /^(Customer\.(taxId|vatId|birthday)|Address\.(?!id$)\w+)$/.test(name));
    expect(namesOf(personal.filter((place) => policyOf(place) !== 'READ_PII'))).toEqual([]);
    expect(personal.length).toBeGreaterThan(10);
  });
});

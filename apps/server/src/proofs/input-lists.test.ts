import { globalId, parseGlobalId } from '@clientela/domain/global-id';
import { expect, test } from '@jest/globals';
import {
  type GraphQLArgument,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
} from 'graphql';
import { testApp } from '../../test/api.js';
import { askAt, type Place } from '../../test/probes.js';
import { sample } from '../../test/sample-values.js';
import { apiSchema } from '../../test/schema.js';
import { aWorld, token } from '../../test/worlds.js';
import { uuidv7 } from '../platform/database/values.js';
import { maximumOf } from '../platform/graphql/list-bound.js';

const schema = apiSchema();
type ListPlace = Place & { readonly maximum: number };

/** Every list that an argument or an input holds, but for those of enums, which cannot be long and right. */
function* lists(
  type: GraphQLInputType,
  way: readonly string[],
  seen: readonly string[],
): Generator<{ way: readonly string[]; maximum: number }> {
  const named = getNamedType(type);
  if (!isInputObjectType(named) || seen.includes(named.name)) return;
  for (const field of Object.values(named.getFields())) {
    const here = [...way, field.name];
    const maximum = maximumOf(field);
    if (isListType(getNullableType(field.type)) && !isEnumType(getNamedType(field.type)) && maximum !== undefined)
      yield { way: here, maximum };
    yield* lists(field.type, here, [...seen, named.name]);
  }
}

const places = [schema.getQueryType(), schema.getMutationType()].flatMap((root) =>
  Object.values(root?.getFields() ?? {}).flatMap((field) =>
    field.args.flatMap((argument: GraphQLArgument) =>
      [...lists(argument.type, [], [])].map(
        ({ way, maximum }): ListPlace => ({
          operation: root === schema.getQueryType() ? 'query' : 'mutation',
          field,
          argument,
          way,
          maximum,
          name: [field.name, argument.name, ...way].join('.'),
        }),
      ),
    ),
  ),
);

/** The same list, so many elements long, no two of which are equal. */
function lengthen(value: unknown, way: readonly string[], length: number): unknown {
  const [next, ...rest] = way;
  if (next === undefined) return Array.from({ length }, () => another((value as unknown[])[0]));
  if (Array.isArray(value)) return value.map((item) => lengthen(item, way, length));
  return { ...(value as object), [next]: lengthen((value as Record<string, unknown>)[next], rest, length) };
}

function another(item: unknown): unknown {
  if (typeof item !== 'string') return item;
  const parsed = parseGlobalId(item);
  return parsed ? globalId(parsed.type, uuidv7()) : token();
}

// A country that is none is said first, and a code is asked for before the customers are looked at.
const saysOther = /where\.country$|^customersDelete\.input\.customerIds$/;

test('a list in an input that is longer than it may be is refused, whichever it is, and never a fault', async () => {
  const app = await testApp({ compileAt: 2, onDifference: undefined, budget: { size: 1e9, perSecond: 1e9 } });
  const world = await aWorld(app);
  const taken: string[] = [];
  for (const place of places) {
    const right = sample(place.argument.type, [place.field.name, place.argument.name], world.ids, place.way, undefined);
    const long = lengthen(right, place.way, place.maximum + 1);
    const { query, variables } = askAt(schema, { ...place, way: [] }, world.ids, '');
    const answer = await world.partner.ask(query, { ...variables, [place.argument.name]: long });
    const text = JSON.stringify(answer);
    const refused = /"code":"(TOO_MANY|FILTER_TOO_MANY_TERMS)"/.test(text);
    const otherwise = saysOther.test(place.name) && /"code":"(INVALID_COUNTRY|CONFIRMATION_CODE_INVALID)"/.test(text);
    if (!refused && !otherwise) taken.push(`${place.name} (${place.maximum + 1}): ${text.slice(0, 200)}`);
  }
  expect(taken).toEqual([]);
  expect(places.length).toBeGreaterThan(10);
}, 60_000);

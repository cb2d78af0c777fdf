import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { sample, type Way } from './sample-values.js';
import type { Ids } from './worlds.js';

/** A place in the API that takes a value of a scalar. */
export interface Place {
  readonly operation: 'query' | 'mutation';
  readonly field: GraphQLField<unknown, unknown>;
  readonly argument: GraphQLArgument;
  /** From the argument on. */
  readonly way: Way;
  readonly name: string;
}

/** Every place of the schema that takes an id. */
export const idPlaces = (schema: GraphQLSchema): Place[] => placesOf(schema, 'ID');

/**
 * Every place of the schema that takes a scalar: arguments, and fields of inputs however deep. The filter of a change of
 * many is read by one function wherever it stands: it is looked into where it comes first, which is a query.
 */
export function placesOf(schema: GraphQLSchema, scalar: string): Place[] {
  const places: Place[] = [];
  const known = new Set<string>();
  const roots = [
    ['query', schema.getQueryType()],
    ['mutation', schema.getMutationType()],
  ] as const;
  for (const [operation, root] of roots) {
    for (const field of Object.values(root?.getFields() ?? {})) {
      for (const argument of field.args) {
        for (const way of waysTo(scalar, argument.type, [])) {
          const filter = way[0] === 'filter' ? way.join('.') : null;
          if (filter && known.has(filter)) continue;
          if (filter) known.add(filter);
          places.push({ operation, field, argument, way, name: [field.name, argument.name, ...way].join('.') });
        }
      }
    }
  }
  return places;
}

function* waysTo(scalar: string, type: GraphQLInputType, seen: readonly string[]): Generator<Way> {
  const named = getNamedType(type);
  if (named.name === scalar) yield [];
  // A filter of filters: once inside of itself is enough to know that it looks inside.
  if (!isInputObjectType(named) || seen.filter((name) => name === named.name).length > 1) return;
  for (const field of Object.values(named.getFields())) {
    for (const rest of waysTo(scalar, field.type, [...seen, named.name])) yield [field.name, ...rest];
  }
}

/** The document and the variables that put `value` into a place, everything else being right. */
export function askAt(schema: GraphQLSchema, place: Place, own: Ids, value: unknown) {
  const args = place.field.args.filter(
    (arg) => arg === place.argument || isRequiredArgument(arg) || arg.name === 'first',
  );
  const wayIn = (arg: GraphQLArgument) => (arg === place.argument ? place.way : null);
  const declared = args.map((arg) => `$${arg.name}: ${arg.type}`).join(', ');
  const passed = args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const variables = Object.fromEntries(
    args.map((arg) => [
      arg.name,
      arg.name === 'first' ? 10 : sample(arg.type, [place.field.name, arg.name], own, wayIn(arg), value),
    ]),
  );
  const query = `${place.operation} (${declared}) { ${place.field.name}(${passed}) ${selectionOf(schema, place.field.type, 3)} }`;
  return { query, variables };
}

/** Everything of a type that takes no arguments, so many levels deep. */
function selectionOf(schema: GraphQLSchema, type: GraphQLOutputType, levels: number): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  if (isInterfaceType(named)) {
    const kinds = schema.getPossibleTypes(named).map((kind) => `... on ${kind.name} ${leavesOf(kind.name, schema)}`);
    return `{ __typename ${kinds.join(' ')} }`;
  }
  if (!isObjectType(named)) return '{ __typename }';
  const fields = Object.values(named.getFields()).filter(({ args }) => args.length === 0);
  const inner = fields.map((field) => {
    if (isLeafType(getNamedType(field.type))) return field.name;
    return levels > 1
      ? `${field.name} ${selectionOf(schema, field.type, /Connection$/.test(named.name) ? levels : levels - 1)}`
      : '';
  });
  return `{ __typename ${inner.join(' ')} }`;
}

// Two kinds may have a field of one name and different types: only what all Nodes agree on stands beside the name.
function leavesOf(name: string, schema: GraphQLSchema): string {
  const type = schema.getType(name);
  const fields = isObjectType(type) ? Object.values(type.getFields()) : [];
  const leaves = fields.filter((field) => /^(id|displayName|createdAt)$/.test(field.name));
  return `{ __typename ${leaves.map((field) => field.name).join(' ')} }`;
}

/** An answer without what differs between any two: ids, made-up texts, moments and the request's own marks. */
export const comparable = (answer: string): string =>
  answer
    .replaceAll(/\b[a-z]{3}_[0-9a-f]{32}\b/g, '<id>')
    .replaceAll(/\bq[0-9a-f]{10}\b/g, '<text>')
    .replaceAll(/"requestId":"[^"]*"/g, '"requestId":""')
    .replaceAll(/"cost":\{[^}]*\}/g, '"cost":{}')
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '<moment>')
    .replaceAll(
      /"(number|version|displayName|startCursor|endCursor|cursor|code|secret|prefix)":("[^"]*"|\d+)/g,
      (all, name) => (name === 'code' && /^"code":"[A-Z_]{7,}"$/.test(all) ? all : `"${name}":""`),
    );

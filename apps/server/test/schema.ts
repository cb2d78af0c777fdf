import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { slices } from '../src/app.js';
import { buildApiSchema } from '../src/platform/graphql/schema.js';

let built: GraphQLSchema | undefined;
/** The schema of the application, without a database. */
export function apiSchema(): GraphQLSchema {
  built ??= buildApiSchema(slices);
  return built;
}

export type Place =
  | {
      readonly kind: 'field';
      readonly name: string;
      readonly parent: GraphQLNamedType;
      readonly part: GraphQLField<unknown, unknown>;
    }
  | {
      readonly kind: 'input';
      readonly name: string;
      readonly parent: GraphQLNamedType;
      readonly part: GraphQLInputField;
    }
  | {
      readonly kind: 'argument';
      readonly name: string;
      readonly parent: GraphQLNamedType;
      readonly part: GraphQLArgument;
    };

export const typesOf = (schema: GraphQLSchema): GraphQLNamedType[] =>
  Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__'));

/** Every field, input field and argument of the schema, as `Customer.tags` and `Query.tags(first:)`. */
export function* placesOf(schema: GraphQLSchema): Generator<Place> {
  for (const parent of typesOf(schema)) {
    if (isInputObjectType(parent)) {
      for (const part of Object.values(parent.getFields()))
        yield { kind: 'input', name: `${parent.name}.${part.name}`, parent, part };
    }
    if (!isObjectType(parent) && !isInterfaceType(parent)) continue;
    for (const part of Object.values(parent.getFields())) {
      yield { kind: 'field', name: `${parent.name}.${part.name}`, parent, part };
      for (const argument of part.args) {
        yield { kind: 'argument', name: `${parent.name}.${part.name}(${argument.name}:)`, parent, part: argument };
      }
    }
  }
}

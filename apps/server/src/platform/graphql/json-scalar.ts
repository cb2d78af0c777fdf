import { GraphQLError, GraphQLScalarType, valueFromASTUntyped } from 'graphql';

/** An object of named values whose shape is its writer's own affair. */
export const JsonObjectScalar = new GraphQLScalarType<object, unknown>({
  name: 'JSONObject',
  description: 'A JSON object: named values of any kind.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc8259',
  serialize: (value) => value,
  parseValue: parseObject,
  parseLiteral: (node, variables) => parseObject(valueFromASTUntyped(node, variables)),
});

function parseObject(value: unknown): object {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  throw new GraphQLError('JSONObject expects an object of named values.', { extensions: { code: 'BAD_USER_INPUT' } });
}

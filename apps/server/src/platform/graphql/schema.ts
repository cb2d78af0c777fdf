import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql';
import type { Slice } from '../slice.js';
import { callFieldsDirectly, callMutationsDirectly } from './direct-fields.js';
import { describeBounds } from './list-bound.js';
import { wrapMutations } from './mutations.js';
import { answerNodes, nodeResolver } from './node.js';
import { DateTimeScalar } from './scalars.js';

/** The executable schema over the slices. */
export function buildApiSchema(slices: readonly Slice[]): GraphQLSchema {
  const resolvers = [
    nodeResolver(slices.flatMap((slice) => slice.nodes ?? [])),
    ...slices.flatMap((slice) => slice.resolvers ?? []),
  ];
  const schema = buildSchemaSync({
    resolvers: resolvers as unknown as NonEmptyArray<new () => object>,
    validate: false,
    scalarsMap: [{ type: Date, scalar: DateTimeScalar }],
  });
  callFieldsDirectly(schema);
  callMutationsDirectly(schema);
  answerNodes(schema);
  describeBounds(schema);
  wrapMutations(schema);
  return schema;
}

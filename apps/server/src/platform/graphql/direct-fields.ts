import { type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';
import { getMetadataStorage } from 'type-graphql';
import type { RequestContext } from '../context.js';

type Method = (...parameters: unknown[]) => unknown;
type Resolve = GraphQLFieldResolver<unknown, RequestContext>;

/**
 * Lets field resolvers that take the row and the context, and nothing else, be called as what they are: functions.
 * type-graphql collects, sorts and checks their parameters anew for each cell of a list, which costs more than most of
 * them do. Resolvers have no state, so one of each class serves all.
 */
export function callFieldsDirectly(schema: GraphQLSchema): void {
  const { fieldResolvers, objectTypes } = getMetadataStorage();
  const names = new Map(objectTypes.map(({ target, name }) => [target, name]));
  const instances = new Map<unknown, Record<string, Method>>();
  for (const { kind, target, methodName, schemaName, params = [], middlewares, getObjectType } of fieldResolvers) {
    const type = getObjectType && schema.getType(names.get(getObjectType()) ?? '');
    const field = isObjectType(type) ? type.getFields()[schemaName] : undefined;
    const kinds = [...params].sort((a, b) => a.index - b.index).map((param) => param.kind);
    if (kind !== 'external' || !field || (middlewares?.length ?? 0) > 0) continue;
    const instance = instances.get(target) ?? new (target as new () => Record<string, Method>)();
    instances.set(target, instance);
    const resolve = direct(instance, methodName, kinds.join());
    if (resolve) field.resolve = resolve as GraphQLFieldResolver<unknown, unknown>;
  }
}

function direct(instance: Record<string, Method>, methodName: string, kinds: string): Resolve | null {
  const method = instance[methodName]?.bind(instance);
  if (!method) return null;
  if (kinds === 'root') return (row) => method(row);
  if (kinds === 'context,root') return (row, _args, context) => method(context, row);
  return null;
}

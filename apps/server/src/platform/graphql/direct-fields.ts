import { type GraphQLFieldResolver, type GraphQLResolveInfo, type GraphQLSchema, isObjectType } from 'graphql';
import { getMetadataStorage } from 'type-graphql';
import type { RequestContext } from '../context.js';

type Method = (...parameters: unknown[]) => unknown;
type Resolve = GraphQLFieldResolver<unknown, RequestContext>;
type ParamMetadata = NonNullable<ReturnType<typeof getMetadataStorage>['mutations'][number]['params']>[number];

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

/**
 * Lets mutations be called with their arguments as GraphQL has read them. type-graphql makes instances of each input and
 * of all that is in it, and looks the fields of each up anew: a tenth of what the server spends on loading an order. No
 * input has methods, and the gates of the domain take plain objects.
 */
export function callMutationsDirectly(schema: GraphQLSchema): void {
  const fields = schema.getMutationType()?.getFields() ?? {};
  for (const { target, methodName, schemaName, params = [], middlewares } of getMetadataStorage().mutations) {
    const field = fields[schemaName];
    const take = [...params].sort((a, b) => a.index - b.index).map(taking);
    if (!field || (middlewares?.length ?? 0) > 0 || !take.every((one) => one !== null)) continue;
    const instance = new (target as new () => Record<string, Method>)();
    const method = instance[methodName]?.bind(instance);
    if (!method) continue;
    const resolve: Resolve = (_root, args, context, info) => method(...take.map((one) => one(args, context, info)));
    field.resolve = resolve as GraphQLFieldResolver<unknown, unknown>;
  }
}

type Taking = (args: Record<string, unknown>, context: RequestContext, info: GraphQLResolveInfo) => unknown;

/** How a mutation gets a parameter; null: in a way that type-graphql alone knows. */
function taking(param: ParamMetadata): Taking | null {
  if (param.kind === 'arg') return (args) => args[param.name];
  if (param.kind === 'args') return (args) => args;
  if (param.kind === 'info') return (_args, _context, info) => info;
  if (param.kind === 'context' && !param.propertyName) return (_args, context) => context;
  return null;
}

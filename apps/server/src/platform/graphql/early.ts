import {
  type FieldNode,
  type GraphQLField,
  type GraphQLResolveInfo,
  getArgumentValues,
  getNamedType,
  isObjectType,
} from 'graphql';
import { Extensions } from 'type-graphql';
import type { RequestContext } from '../context.js';
import { fieldsOf } from './connection.js';

/** Marks a field that needs nothing of its object but the id, and comes from a loader: see {@link startEarly}. */
export const Early = () => Extensions({ early: true });

type EarlyField = readonly [FieldNode, GraphQLField<unknown, unknown>];
const earlyFields = new WeakMap<FieldNode, readonly EarlyField[]>();

/**
 * Begins to resolve what a document asks of an object while the object itself is still being read, so that both go in one
 * network trip. What comes of it stays in the loaders, where the fields find it in their turn, and so do errors.
 */
export function startEarly(context: RequestContext, info: GraphQLResolveInfo, id: string): void {
  for (const [node, field] of info.fieldNodes.flatMap((parent) => earlyFieldsOf(parent, info))) {
    const { name, type: returnType } = field;
    try {
      const args = getArgumentValues(field, node, info.variableValues);
      const own = { ...info, fieldName: name, fieldNodes: [node], returnType };
      void Promise.resolve(field.resolve?.({ id }, args, context, own)).catch(() => undefined);
    } catch {
      // The field itself will say so.
    }
  }
}

function earlyFieldsOf(parent: FieldNode, info: GraphQLResolveInfo): readonly EarlyField[] {
  const known = earlyFields.get(parent);
  if (known) return known;
  const type = getNamedType(info.returnType);
  const all = isObjectType(type) ? type.getFields() : {};
  const found = fieldsOf(parent.selectionSet, info).flatMap((node): EarlyField[] => {
    const field = all[node.name.value];
    // What is left out, or may be, is not begun.
    return field?.extensions.early === true && !node.directives?.length ? [[node, field]] : [];
  });
  earlyFields.set(parent, found);
  return found;
}

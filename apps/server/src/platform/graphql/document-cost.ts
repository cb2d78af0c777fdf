import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type GraphQLType,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { pageLimit } from './connection.js';
import { type Condition, conditionsOf, fragmentsOf, holds, type Variables } from './document-walk.js';
import { usualLengthOf } from './list-bound.js';

/**
 * What a document costs, known before it runs: an object 1, a scalar nothing, a page its size times one item, a mutation
 * 10 more. A plain list counts as its usual length: customers have three tags and not a hundred, and a page that is
 * charged for the worst case could not be asked for.
 */
export const mutationCost = 10;
/** Introspection answers from memory; graphql-js itself limits how lists in it may nest. */
export const introspectionCost = 50;

type Counting = 'page' | 'ids';
/** How many items a part stands for: a number, or what the first of these variables that has a value will say. */
type Size = number | { readonly variables: readonly string[]; readonly kind: Counting };

interface Part {
  readonly conditions: readonly Condition[];
  readonly own: number;
  /** How often `own` and `inside` count. */
  readonly size: Size;
  /** The size counts for the items of a connection alone (`nodes`, `edges`), which stand once in the set below. */
  readonly isPage: boolean;
  readonly inside: Parts | null;
}
/** The parts of a selection set. Those of a fragment are shared by all of its spreads: the plan grows with the text. */
interface Parts {
  readonly once: Part[];
  readonly perItem: Part[];
}
interface Sum {
  once: number;
  perItem: number;
}

/** The cost of one operation, ready for any variables. */
export type CostPlan = Parts;

/** Reads the cost of an operation off its document. */
export function costPlan(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): CostPlan {
  const root = schema.getRootType(operation.operation);
  const reader = new CostReader(schema, fragmentsOf(document));
  return root ? reader.partsOf(operation.selectionSet, root) : { once: [], perItem: [] };
}

/** The most that an operation can cost with these variables (defaults filled in). */
export const costOf = (plan: CostPlan, variables: Variables): number => sum(plan, variables, new Map()).once;

class CostReader {
  readonly #ofFragments = new Map<string, Parts>();

  constructor(
    readonly schema: GraphQLSchema,
    readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  ) {}

  partsOf(set: SelectionSetNode, parent: GraphQLNamedType): Parts {
    const parts: Parts = { once: [], perItem: [] };
    for (const selection of set.selections) {
      const conditions = conditionsOf(selection.directives);
      if (conditions === 'never') continue;
      if (selection.kind === 'Field') this.#field(selection, parent, conditions, parts);
      else {
        const inside =
          selection.kind === 'FragmentSpread'
            ? this.#fragment(selection.name.value)
            : this.partsOf(selection.selectionSet, this.#typeOf(selection.typeCondition?.name.value) ?? parent);
        if (inside) {
          parts.once.push({ conditions, own: 0, size: 1, isPage: false, inside });
          if (inside.perItem.length > 0) {
            const items = { once: inside.perItem, perItem: [] };
            parts.perItem.push({ conditions, own: 0, size: 1, isPage: false, inside: items });
          }
        }
      }
    }
    return parts;
  }

  #typeOf(name: string | undefined) {
    return name === undefined ? undefined : this.schema.getType(name);
  }

  #fragment(name: string): Parts | null {
    const known = this.#ofFragments.get(name);
    const fragment = this.fragments.get(name);
    const type = this.#typeOf(fragment?.typeCondition.name.value);
    if (known || !fragment || !type) return known ?? null;
    const parts = this.partsOf(fragment.selectionSet, type);
    this.#ofFragments.set(name, parts);
    return parts;
  }

  #field(node: FieldNode, parent: GraphQLNamedType, conditions: readonly Condition[], parts: Parts) {
    const name = node.name.value;
    if (name === '__schema' || name === '__type') {
      parts.once.push({ conditions, own: introspectionCost, size: 1, isPage: false, inside: null });
    }
    if (name.startsWith('__') || !(isObjectType(parent) || isInterfaceType(parent))) return;
    const field = parent.getFields()[name];
    const type = field && getNamedType(field.type);
    const isMutation = parent === this.schema.getMutationType();
    if (!field || !type || !isCompositeType(type)) {
      if (isMutation) parts.once.push({ conditions, own: mutationCost, size: 1, isPage: false, inside: null });
      return;
    }
    const part: Part = {
      conditions,
      own: isMutation ? 1 + mutationCost : 1,
      size: sizeOf(node, field, parent),
      isPage: isConnection(type),
      inside: node.selectionSet ? this.partsOf(node.selectionSet, type) : null,
    };
    (isItems(field, parent) ? parts.perItem : parts.once).push(part);
  }
}

const isConnection = (type: GraphQLNamedType) => type.name.endsWith('Connection');
const isItems = (field: GraphQLField<unknown, unknown>, parent: GraphQLNamedType) =>
  isConnection(parent) && isListOf(field.type);
const isListOf = (type: GraphQLType): boolean => isListType(isNonNullType(type) ? type.ofType : type);

function sizeOf(node: FieldNode, field: GraphQLField<unknown, unknown>, parent: GraphQLNamedType): Size {
  if (isConnection(getNamedType(field.type))) return argumentSize(node, ['first', 'last'], 'page');
  if (!isListOf(field.type) || isConnection(parent)) return 1;
  if (field.args.some((argument) => argument.name === 'ids')) return argumentSize(node, ['ids'], 'ids');
  return usualLengthOf(field);
}

function argumentSize(node: FieldNode, names: readonly string[], kind: Counting): Size {
  const variables: string[] = [];
  for (const { name, value } of node.arguments ?? []) {
    if (!names.includes(name.value) || value.kind === 'NullValue') continue;
    if (value.kind === 'Variable') variables.push(value.name.value);
    else return counted(value.kind === 'ListValue' ? value.values : 'value' in value ? Number(value.value) : 0, kind);
  }
  return variables.length > 0 ? { variables, kind } : counted(undefined, kind);
}

/** A page of an impossible size is refused later; until then it counts as the longest. */
function counted(value: unknown, kind: Counting): number {
  if (kind === 'ids') return Array.isArray(value) ? Math.min(value.length, pageLimit) : 1;
  return typeof value === 'number' && value >= 0 && value <= pageLimit ? value : pageLimit;
}

function sum(parts: Parts, variables: Variables, known: Map<Parts, Sum>): Sum {
  const done = known.get(parts);
  if (done) return done;
  const total: Sum = { once: 0, perItem: 0 };
  for (const part of parts.once) total.once += costOfPart(part, variables, known);
  for (const part of parts.perItem) total.perItem += costOfPart(part, variables, known);
  known.set(parts, total);
  return total;
}

function costOfPart(part: Part, variables: Variables, known: Map<Parts, Sum>): number {
  if (part.conditions.length > 0 && !holds(part.conditions, variables)) return 0;
  const { size } = part;
  const times = typeof size === 'number' ? size : counted(firstOf(size.variables, variables), size.kind);
  const inside = part.inside ? sum(part.inside, variables, known) : { once: 0, perItem: 0 };
  return part.isPage ? part.own + inside.once + times * inside.perItem : times * (part.own + inside.once);
}

const firstOf = (names: readonly string[], variables: Variables): unknown =>
  names.map((name) => variables[name] ?? undefined).find((value) => value !== undefined);

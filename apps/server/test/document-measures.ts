import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  type SelectionNode,
} from 'graphql';

type Bounded = Pick<GraphQLField<unknown, unknown>, 'extensions'>;

/** What a document is, measured the slow and plain way: with every fragment written out. */
export interface Measures {
  readonly depth: number;
  readonly aliases: number;
  readonly roots: number;
  readonly selections: number;
  readonly cost: number;
}

/** Beyond this nobody needs to know how far beyond. */
const enough = 50_000;

export function measure(schema: GraphQLSchema, document: DocumentNode, variables: Record<string, unknown>): Measures {
  return new Measurer(schema, document, variables).measures();
}

class Measurer {
  readonly #fragments = new Map<string, FragmentDefinitionNode>();
  #selections = 0;

  constructor(
    readonly schema: GraphQLSchema,
    readonly document: DocumentNode,
    readonly variables: Record<string, unknown>,
  ) {
    for (const definition of document.definitions) {
      if (definition.kind === 'FragmentDefinition') this.#fragments.set(definition.name.value, definition);
    }
  }

  measures(): Measures {
    const operation = this.document.definitions.find((definition) => definition.kind === 'OperationDefinition');
    const root = operation && this.schema.getRootType(operation.operation);
    if (!root) throw new Error('There is no operation.');
    const { selections } = operation.selectionSet;
    const { depth, cost } = this.#costOf(selections, root, 1);
    const counted = this.#selections;
    const names = this.#fieldsOf(selections, root).map(([node]) => (node.alias ?? node.name).value);
    const aliases = JSON.stringify(this.document).match(/"alias":\{/g) ?? [];
    return { depth, cost, roots: new Set(names).size, selections: counted, aliases: aliases.length };
  }

  /** Fields of a set with its fragments, each with the type that it is asked of. */
  #fieldsOf(set: readonly SelectionNode[], parent: GraphQLNamedType): [FieldNode, GraphQLNamedType][] {
    return set.flatMap((selection): [FieldNode, GraphQLNamedType][] => {
      this.#selections++;
      if (this.#selections > enough) return [];
      if (selection.kind === 'Field') return [[selection, parent]];
      const source = selection.kind === 'InlineFragment' ? selection : this.#fragments.get(selection.name.value);
      const type = this.schema.getType(source?.typeCondition?.name.value ?? '') ?? parent;
      return source ? this.#fieldsOf(source.selectionSet.selections, type) : [];
    });
  }

  #costOf(set: readonly SelectionNode[], parent: GraphQLNamedType, page: number): { depth: number; cost: number } {
    const parts = this.#fieldsOf(set, parent).map(([node, owner]) => this.#costOfField(node, owner, page));
    return {
      depth: Math.max(0, ...parts.map(({ depth }) => depth)),
      cost: parts.reduce((total, part) => total + part.cost, 0),
    };
  }

  #costOfField(node: FieldNode, owner: GraphQLNamedType, page: number): { depth: number; cost: number } {
    const field = isObjectType(owner) || isInterfaceType(owner) ? owner.getFields()[node.name.value] : undefined;
    const isSchema = node.name.value === '__schema';
    const type = field ? getNamedType(field.type) : this.schema.getType(isSchema ? '__Schema' : '');
    const own = (isSchema ? 50 : 0) + (owner === this.schema.getMutationType() ? 10 : 0);
    if (!type || !node.selectionSet) return { depth: 1, cost: own };
    const isConnection = type.name.endsWith('Connection');
    const inner = this.#costOf(
      node.selectionSet.selections,
      type,
      isConnection ? pageSize(node, this.variables) : page,
    );
    if (!field || !isCompositeType(type)) return { depth: 1 + inner.depth, cost: own };
    const isList = isListType(getNullableType(field.type));
    const length = owner.name.endsWith('Connection') ? page : listSize(node, field, this.variables);
    return { depth: 1 + inner.depth, cost: own + (isList ? length : 1) * (1 + inner.cost) };
  }
}

function pageSize(node: FieldNode, variables: Record<string, unknown>): number {
  const first = node.arguments?.find(({ name }) => name.value === 'first')?.value;
  const value =
    first?.kind === 'Variable' ? variables[first.name.value] : first && 'value' in first ? Number(first.value) : null;
  return typeof value === 'number' && value >= 0 && value <= 100 ? value : 100;
}

function listSize(node: FieldNode, { extensions }: Bounded, variables: Record<string, unknown>): number {
  const ids = node.arguments?.find(({ name }) => name.value === 'ids')?.value;
  if (ids?.kind === 'Variable') return (variables[ids.name.value] as unknown[]).length;
  const { maximum = 10, usual = 10 } = extensions as { maximum?: number; usual?: number };
  return Math.min(maximum, usual);
}

/** How many objects an answer holds, below its root. */
export function objectsIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (Array.isArray(value)) return value.reduce((total: number, item) => total + objectsIn(item), 0);
  // What leaves hold (JSONObject) is no object of the API: those have a __typename.
  const own = '__typename' in value ? 1 : 0;
  return own + Object.values(value).reduce((total: number, item) => total + objectsIn(item), 0);
}

import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { fragmentsOf } from './document-walk.js';
import { type PublicErrorCode, publicError } from './errors.js';

/** What a document may be. The explorer's introspection is 15 deep, the deepest sensible list of ours 11. */
export const documentLimits = {
  tokens: 1000,
  depth: 15,
  aliases: 15,
  rootFields: 20,
  /** Selections once every fragment stands where it is spread: compiling a query takes time for each. */
  selections: 2000,
  mutations: 10,
  /** Lists and objects inside each other in the variables. */
  variableDepth: 32,
  cost: 5000,
} as const;

const code: PublicErrorCode = 'DOCUMENT_LIMIT';
const refusal = (limit: keyof typeof documentLimits, found: number | null, mend: string): GraphQLError => {
  const maximum = documentLimits[limit];
  const numbers = found === null ? `more than ${maximum}` : `${found}, and ${maximum} is the most`;
  return publicError(code, `${sentences[limit]}: ${numbers}. ${mend}`, { limit, maximum });
};
const sentences: Record<keyof typeof documentLimits, string> = {
  tokens: 'Words and signs in the document',
  depth: 'Depth of the document',
  aliases: 'Aliases in the document',
  rootFields: 'Fields at the top of the query',
  selections: 'Selections of the document with its fragments written out',
  mutations: 'Mutations in the document',
  variableDepth: 'Depth of the variables',
  cost: 'Cost of the document',
};

export const tooManyTokens = () =>
  refusal('tokens', null, 'Send it as several documents, or name repeated parts once in a fragment.');

export const tooCostly = (cost: number) =>
  refusal('cost', cost, 'Ask for shorter pages (first, last), or for fewer lists inside of lists.');

/** Why one operation of a document is refused, or null. The work grows with the text, not with what its fragments expand to. */
export function limitRefusal(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): GraphQLError | null {
  const fragments = fragmentsOf(document);
  const depth = depthOf(operation.selectionSet, fragments, new Map());
  if (depth > documentLimits.depth) return refusal('depth', depth, 'Ask for what lies deeper with a second document.');
  const selections = countSelections(operation.selectionSet, fragments, new Map());
  if (selections > documentLimits.selections)
    return refusal('selections', selections, 'Spread fragments less often inside of each other.');
  const aliases = countAliases(document);
  if (aliases > documentLimits.aliases)
    return refusal('aliases', aliases, 'Ask for the same field under other names with several documents.');
  const roots = rootFields(operation.selectionSet, fragments, new Map());
  if (operation.operation === 'mutation') return mutationRefusal(schema, roots);
  return roots.size > documentLimits.rootFields
    ? refusal('rootFields', roots.size, 'Send it as several documents.')
    : null;
}

/** What anybody may call is what is guessed at (signing in, setting up): it may stand in a document once. */
function mutationRefusal(schema: GraphQLSchema, roots: ReadonlyMap<string, FieldNode>): GraphQLError | null {
  if (roots.size > documentLimits.mutations)
    return refusal(
      'mutations',
      roots.size,
      'Send several documents, or change many things at once with the bulk mutations.',
    );
  const fields = schema.getMutationType()?.getFields() ?? {};
  const open = [...roots.values()]
    .map((node) => node.name.value)
    .filter((name) => fields[name]?.extensions.policy === 'PUBLIC');
  const repeated = open.find((name, index) => open.indexOf(name) !== index);
  if (!repeated) return null;
  return publicError(code, `${repeated} may stand in a document once. Send one document for each.`, {
    limit: 'mutations',
    maximum: 1,
  });
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

function depthOf(set: SelectionSetNode, fragments: Fragments, known: Map<string, number>): number {
  let deepest = 0;
  for (const selection of set.selections) {
    let depth = 0;
    if (selection.kind === Kind.FIELD)
      depth = 1 + (selection.selectionSet ? depthOf(selection.selectionSet, fragments, known) : 0);
    else if (selection.kind === Kind.INLINE_FRAGMENT) depth = depthOf(selection.selectionSet, fragments, known);
    else depth = fragmentDepth(selection.name.value, fragments, known);
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

function fragmentDepth(name: string, fragments: Fragments, known: Map<string, number>): number {
  const fragment = fragments.get(name);
  const done = known.get(name);
  if (done !== undefined || !fragment) return done ?? 0;
  const depth = depthOf(fragment.selectionSet, fragments, known);
  known.set(name, depth);
  return depth;
}

/** A fragment is counted once and its number added for each spread: the number explodes, the counting does not. */
function countSelections(set: SelectionSetNode | undefined, fragments: Fragments, known: Map<string, number>): number {
  let count = 0;
  for (const selection of set?.selections ?? []) {
    count += 1;
    if (selection.kind !== Kind.FRAGMENT_SPREAD) count += countSelections(selection.selectionSet, fragments, known);
    else {
      const name = selection.name.value;
      const inside = known.get(name) ?? countSelections(fragments.get(name)?.selectionSet, fragments, known);
      known.set(name, inside);
      count += inside;
    }
  }
  return count;
}

function countAliases(document: DocumentNode): number {
  let count = 0;
  visit(document, {
    Field(node) {
      if (node.alias) count++;
    },
  });
  return count;
}

/** The fields at the top, by the name that they have in the answer. */
function rootFields(
  set: SelectionSetNode,
  fragments: Fragments,
  found: Map<string, FieldNode>,
  seen = new Set<string>(),
): Map<string, FieldNode> {
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) found.set((selection.alias ?? selection.name).value, selection);
    else if (selection.kind === Kind.INLINE_FRAGMENT) rootFields(selection.selectionSet, fragments, found, seen);
    else if (!seen.has(selection.name.value)) {
      seen.add(selection.name.value);
      const fragment = fragments.get(selection.name.value);
      if (fragment) rootFields(fragment.selectionSet, fragments, found, seen);
    }
  }
  return found;
}

/** Why variables are refused: what nests too deep would exhaust the stack of whoever walks it. */
export const variablesRefusal = (variables: unknown): GraphQLError | null =>
  nestsDeeper(variables, documentLimits.variableDepth) ? refusal('variableDepth', null, 'Send flatter values.') : null;

function nestsDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (levels === 0) return true;
  return Object.values(value).some((inner) => nestsDeeper(inner, levels - 1));
}

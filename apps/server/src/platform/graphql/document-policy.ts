import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  type OperationDefinitionNode,
  type SelectionSetNode,
  typeFromAST,
  type ValueNode,
} from 'graphql';
import type { Actor } from '../context.js';
import {
  type Condition,
  conditionsOf,
  conditionVariables,
  fragmentsOf,
  holds,
  type Variables,
} from './document-walk.js';
import { forbidden, unauthenticated } from './errors.js';
import type { Policy } from './policy.js';

interface Requirement {
  readonly policy: Policy | undefined;
  readonly what: string;
  readonly conditions: readonly Condition[];
}

/** What one operation of a document asks for: found by one walk, kept with the document, checked against each actor. */
export interface DocumentPolicy {
  readonly requirements: readonly Requirement[];
  readonly variables: readonly { readonly name: string; readonly type: GraphQLInputObjectType }[];
  /** The variables that decide whether a part counts. */
  readonly conditions: readonly string[];
}

const policyOf = (extensions: Readonly<Record<string, unknown>> | undefined) =>
  extensions?.policy as Policy | undefined;

class Walk {
  readonly requirements: Requirement[] = [];
  readonly #seen = new Set<string>();
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;

  constructor(
    readonly schema: GraphQLSchema,
    document: DocumentNode,
  ) {
    this.#fragments = fragmentsOf(document);
  }

  selections(set: SelectionSetNode, parent: GraphQLNamedType, conditions: readonly Condition[]): void {
    for (const selection of set.selections) {
      const own = conditionsOf(selection.directives);
      if (own === 'never') continue;
      const all = own.length > 0 ? [...conditions, ...own] : conditions;
      if (selection.kind === 'Field') this.#field(selection, parent, all);
      else if (selection.kind === 'InlineFragment') {
        const name = selection.typeCondition?.name.value;
        this.selections(selection.selectionSet, (name && this.schema.getType(name)) || parent, all);
      } else this.#spread(selection.name.value, all);
    }
  }

  // A fragment under the same conditions asks for the same things: walked once, or spreads of spreads would explode.
  #spread(name: string, conditions: readonly Condition[]) {
    const key = `${name} ${JSON.stringify(conditions)}`;
    const fragment = this.#fragments.get(name);
    const type = fragment && this.schema.getType(fragment.typeCondition.name.value);
    if (!type || this.#seen.has(key)) return;
    this.#seen.add(key);
    this.selections(fragment.selectionSet, type, conditions);
  }

  #field(node: FieldNode, parent: GraphQLNamedType, conditions: readonly Condition[]) {
    if (node.name.value.startsWith('__') || parent.name.startsWith('__')) return;
    if (!isObjectType(parent) && !isInterfaceType(parent)) return;
    const field = parent.getFields()[node.name.value];
    if (!field) return;
    const policy = policyOf(field.extensions) ?? policyOf(parent.extensions);
    this.#require({ policy, what: `${parent.name}.${field.name}`, conditions });
    for (const argument of node.arguments ?? []) {
      const type = field.args.find((candidate) => candidate.name === argument.name.value)?.type;
      if (type) for (const found of literalPolicies(type, argument.value)) this.#require({ ...found, conditions });
    }
    const type = getNamedType(field.type);
    if (node.selectionSet && isCompositeType(type)) this.selections(node.selectionSet, type, conditions);
  }

  #require(requirement: Requirement) {
    const { policy, conditions } = requirement;
    const known = this.requirements.some(
      (other) => other.policy === policy && JSON.stringify(other.conditions) === JSON.stringify(conditions),
    );
    if (!known || policy === undefined) this.requirements.push(requirement);
  }
}

type InputPolicy = Pick<Requirement, 'policy' | 'what'>;

/** Policies of the input fields that a literal mentions. */
function* literalPolicies(type: GraphQLInputType, value: ValueNode): Generator<InputPolicy> {
  if (isNonNullType(type)) return yield* literalPolicies(type.ofType, value);
  if (isListType(type)) {
    const items = value.kind === 'ListValue' ? value.values : [value];
    for (const item of items) yield* literalPolicies(type.ofType, item);
    return;
  }
  if (!isInputObjectType(type) || value.kind !== 'ObjectValue') return;
  for (const { name, value: inner } of value.fields) {
    const field = type.getFields()[name.value];
    if (!field) continue;
    yield { policy: policyOf(field.extensions) ?? policyOf(type.extensions), what: `${type.name}.${field.name}` };
    yield* literalPolicies(field.type, inner);
  }
}

/** A field of an input, and of what input its own value is. */
interface InputField extends InputPolicy {
  readonly inner: GraphQLInputObjectType | null;
}
const fieldsOfInputs = new WeakMap<GraphQLInputObjectType, ReadonlyMap<string, InputField>>();

/** Looked at once for each type: a load of orders has thousands of fields. */
function fieldsOf(type: GraphQLInputObjectType): ReadonlyMap<string, InputField> {
  const known = fieldsOfInputs.get(type);
  if (known) return known;
  const fields = new Map(
    Object.values(type.getFields()).map((field) => {
      const policy = policyOf(field.extensions) ?? policyOf(type.extensions);
      const named = getNamedType(field.type);
      const inner = isInputObjectType(named) ? named : null;
      return [field.name, { policy, what: `${type.name}.${field.name}`, inner }];
    }),
  );
  fieldsOfInputs.set(type, fields);
  return fields;
}

/** Enforces the policies of the input fields that a variable's value mentions. */
function enforceValue(type: GraphQLInputObjectType, value: unknown, actor: Actor | null): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) enforceValue(type, item, actor);
    return;
  }
  const fields = fieldsOf(type);
  for (const [name, inner] of Object.entries(value)) {
    const field = fields.get(name);
    if (!field || inner === undefined) continue;
    enforce(field.policy, field.what, actor);
    if (field.inner) enforceValue(field.inner, inner, actor);
  }
}

/** Walks one operation of a document. The result holds for as long as document and schema do. */
export function documentPolicy(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): DocumentPolicy {
  const walk = new Walk(schema, document);
  const root = schema.getRootType(operation.operation);
  if (root) walk.selections(operation.selectionSet, root, []);
  const variables = (operation.variableDefinitions ?? []).flatMap((definition) => {
    const type = typeFromAST(schema, definition.type as never) as GraphQLInputType | undefined;
    const named = type && getNamedType(type);
    return isInputObjectType(named) ? [{ name: definition.variable.name.value, type: named }] : [];
  });
  return { requirements: walk.requirements, variables, conditions: conditionVariables(document) };
}

/** Throws UNAUTHENTICATED or FORBIDDEN when the actor may not run the operation with these variables (defaults filled in). */
export function enforcePolicy(policy: DocumentPolicy, actor: Actor | null, variables: Variables): void {
  for (const { policy: needed, what, conditions } of policy.requirements) {
    if (holds(conditions, variables)) enforce(needed, what, actor);
  }
  for (const { name, type } of policy.variables) {
    enforceValue(type, variables[name], actor);
  }
}

function enforce(policy: Policy | undefined, what: string, actor: Actor | null): void {
  if (policy === 'PUBLIC') return;
  if (!actor) throw unauthenticated();
  if (policy === undefined) throw forbidden('(none grants it)', what);
  if (policy !== 'SIGNED_IN' && !actor.permissions.has(policy)) throw forbidden(policy, what);
}

import {
  type DocumentNode,
  type ExecutionResult,
  type GraphQLInputType,
  GraphQLScalarType,
  type GraphQLSchema,
  getNamedType,
  getVariableValues,
  isInputObjectType,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import type { RequestContext } from '../context.js';

/** Runs one operation of one document. */
export type Run = (
  context: RequestContext,
  variables: Record<string, unknown>,
) => ExecutionResult | Promise<ExecutionResult>;

/** Stands in for the type of a variable whose value has been coerced before. */
const coerced = new GraphQLScalarType({ name: 'Coerced' });

/** Whether a type of input holds one that holds itself, as a filter of filters does. */
function isRecursive(type: GraphQLInputType, above: readonly GraphQLInputType[] = []): boolean {
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return false;
  if (above.includes(named)) return true;
  return Object.values(named.getFields()).some((field) => isRecursive(field.type, [...above, named]));
}

/**
 * Compiles an operation; nothing when it cannot be. graphql-jit writes code for the whole depth of a variable's type,
 * so a recursive one would never end: variables of such types are coerced by graphql-js, and pass through.
 */
export function compileOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): Run | undefined {
  const recursive = (operation.variableDefinitions ?? []).filter((definition) => {
    const type = typeFromAST(schema, definition.type as never) as GraphQLInputType | undefined;
    return type !== undefined && isRecursive(type);
  });
  const compiled = compileQuery(seenWith(schema, recursive), document, operation.name?.value);
  if (!isCompiledQuery(compiled)) return undefined;
  if (recursive.length === 0) return (context, variables) => compiled.query(undefined, context, variables);
  return (context, variables) => {
    const { errors, coerced: values } = getVariableValues(schema, recursive, variables);
    return errors ? { errors } : compiled.query(undefined, context, { ...variables, ...values });
  };
}

/** The schema as the compiler of a document sees it: the named types of these variables take anything. */
function seenWith(
  schema: GraphQLSchema,
  definitions: NonNullable<OperationDefinitionNode['variableDefinitions']>,
): GraphQLSchema {
  if (definitions.length === 0) return schema;
  const names = new Set(
    definitions.map(({ type }) => String(getNamedType(typeFromAST(schema, type as never) as GraphQLInputType))),
  );
  const view: GraphQLSchema = Object.create(schema);
  view.getType = (name) => (names.has(name) ? coerced : schema.getType(name));
  return view;
}

import {
  type DocumentNode,
  execute,
  type GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
  valueFromASTUntyped,
} from 'graphql';
import { compileOperation, type Run } from './compile.js';
import { type CostPlan, costPlan } from './document-cost.js';
import { limitRefusal } from './document-limits.js';
import { type DocumentPolicy, documentPolicy } from './document-policy.js';
import type { Variables } from './document-walk.js';

/** What is known of one operation of a document once it has been read: kept with the document. */
export interface Plan {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** Why it is never run. */
  readonly refusal: GraphQLError | null;
  readonly policy: DocumentPolicy;
  readonly cost: CostPlan;
  /** Values of the variables that have a default: what is checked before a run must be what the run will use. */
  readonly defaults: Variables | null;
  readonly isSeveralMutations: boolean;
  readonly interpreted: Run;
  compiled: Run | undefined;
  uses: number;
}

/** Reads an operation once. A document over its limits is not looked at any further. */
export function makePlan(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): Plan {
  const refusal = limitRefusal(schema, document, operation);
  const operationName = operation.name?.value ?? null;
  return {
    document,
    operation,
    refusal,
    policy: refusal ? { requirements: [], variables: [], conditions: [] } : documentPolicy(schema, document, operation),
    cost: refusal ? { once: [], perItem: [] } : costPlan(schema, document, operation),
    defaults: defaultsOf(operation),
    isSeveralMutations: operation.operation === 'mutation' && !isOneField(operation),
    interpreted: (contextValue, variableValues) =>
      execute({ schema, document, contextValue, variableValues, operationName }),
    compiled: undefined,
    uses: 0,
  };
}

const isOneField = ({ selectionSet: { selections } }: OperationDefinitionNode) =>
  selections.length === 1 && selections[0]?.kind === 'Field';

function defaultsOf({ variableDefinitions }: OperationDefinitionNode): Variables | null {
  const pairs = (variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
    defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)] as const] : [],
  );
  return pairs.length > 0 ? Object.fromEntries(pairs) : null;
}

/** Compiling costs more than running once, so a document that comes but once is never compiled. */
export function compiledWhenDue(plan: Plan, schema: GraphQLSchema, compileAt: number): Run | undefined {
  if (plan.compiled || ++plan.uses < compileAt) return plan.compiled;
  plan.compiled = compileOperation(schema, plan.document, plan.operation);
  return plan.compiled;
}

import {
  type DocumentNode,
  type ExecutionResult,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  getOperationAST,
} from 'graphql';
import type { RequestContext } from '../context.js';
import { type Answer, answerOf } from './answer.js';
import type { CostBudget, CostReport } from './cost-budget.js';
import { withinDeadline } from './deadline.js';
import { costOf } from './document-cost.js';
import { documentLimits, tooCostly, variablesRefusal } from './document-limits.js';
import { enforcePolicy } from './document-policy.js';
import type { Variables } from './document-walk.js';
import { originalOf, presentError, publicError } from './errors.js';
import { compiledWhenDue, makePlan, type Plan } from './plan.js';

export interface ExecutorOptions {
  readonly schema: GraphQLSchema;
  /** A document is compiled when it comes for the n-th time; `Infinity` never compiles. */
  readonly compileAt: number;
  readonly budget: CostBudget;
  /** How long a request may take before it is given up. */
  readonly deadlineMs?: number;
  readonly onFault: (error: unknown, context: RequestContext) => void;
  /** For tests: runs each query compiled and interpreted, and is told when the answers differ. */
  readonly onDifference?: (difference: { compiled: string; interpreted: string }) => void;
}

const defaultDeadlineMs = 10_000;

/**
 * Runs operations: checks the document's limits and policy and its cost, then the compiled or the interpreted query, then
 * masks its errors. Apollo's own execution is bypassed, and with it `formatError`: nothing may leave here that
 * `presentError` has not seen.
 */
export class Executor {
  readonly #plans = new WeakMap<DocumentNode, Map<string, Plan>>();

  constructor(readonly options: ExecutorOptions) {}

  async run(
    document: DocumentNode,
    operationName: string | null | undefined,
    context: RequestContext,
    variables: Record<string, unknown>,
  ): Promise<Answer> {
    let cost: CostReport | undefined;
    let plan: Plan | undefined;
    try {
      plan = this.#planOf(document, operationName);
      cost = this.#admit(plan, context, variables);
      const result = await this.#execute(plan, context, variables);
      if (!result.errors) return answerOf(result, cost);
      return answerOf(this.#present(result, context), cost, plan.isSeveralMutations);
    } catch (error) {
      return answerOf(this.#present({ errors: [toGraphQLError(error)] }, context), cost);
    }
  }

  #planOf(document: DocumentNode, operationName: string | null | undefined): Plan {
    const plans = this.#plans.get(document) ?? new Map<string, Plan>();
    this.#plans.set(document, plans);
    const key = operationName ?? '';
    const known = plans.get(key);
    if (known) return known;
    const operation = getOperationAST(document, operationName ?? undefined);
    if (!operation) throw publicError('OPERATION_RESOLUTION_FAILURE', 'Name the operation to run.');
    const plan = makePlan(this.options.schema, document, operation);
    plans.set(key, plan);
    return plan;
  }

  /** Charges for an operation before it runs; what is refused costs something, too. */
  #admit(plan: Plan, context: RequestContext, given: Variables): CostReport | undefined {
    const { budget } = this.options;
    let cost: number;
    try {
      cost = allowedCost(plan, context, given);
    } catch (refusal) {
      budget.chargeRefused(context.maybeActor, context.address);
      throw refusal;
    }
    return budget.charge(context.maybeActor, context.address, cost);
  }

  async #execute(plan: Plan, context: RequestContext, variables: Record<string, unknown>): Promise<ExecutionResult> {
    const { schema, compileAt, deadlineMs = defaultDeadlineMs, onDifference } = this.options;
    const run = compiledWhenDue(plan, schema, compileAt) ?? plan.interpreted;
    const result = await withinDeadline(context, deadlineMs, () => run(context, variables));
    // Both refuse a variable's value, each in its own words.
    const isComparable = result.data !== undefined && plan.operation.operation !== 'mutation';
    if (onDifference && plan.compiled && isComparable) {
      context.loaders.clear();
      const compiled = JSON.stringify(this.#present(result, context));
      const interpreted = JSON.stringify(this.#present(await plan.interpreted(context, variables), context));
      if (compiled !== interpreted) onDifference({ compiled, interpreted });
    }
    return result;
  }

  #present(result: ExecutionResult, context: RequestContext) {
    if (!result.errors) return result;
    const audience = {
      requestId: context.requestId,
      language: context.language,
      onFault: (error: unknown) => this.options.onFault(error, context),
    };
    const wasRun = result.data !== undefined;
    const errors = result.errors.map((error): GraphQLFormattedError => {
      const shown = toGraphQLError(asInputError(error));
      return presentError(shown.toJSON(), shown, audience);
    });
    return wasRun ? { data: result.data, errors } : { errors };
  }
}

/** What an operation costs. @throws everything that can refuse one before it runs */
function allowedCost(plan: Plan, context: RequestContext, given: Variables): number {
  const refusal = plan.refusal ?? variablesRefusal(given);
  if (refusal) throw refusal;
  const variables = plan.defaults ? { ...plan.defaults, ...given } : given;
  refuseUndecided(plan, variables);
  enforcePolicy(plan.policy, context.maybeActor, variables);
  const cost = costOf(plan.cost, variables);
  if (cost > documentLimits.cost) throw tooCostly(cost);
  return cost;
}

/** `@include` and `@skip` take true or false: of null the interpreter and the compiler would each make something else. */
function refuseUndecided({ policy }: Plan, variables: Variables): void {
  const undecided = policy.conditions.find((name) => variables[name] === null);
  if (undecided)
    throw publicError('BAD_USER_INPUT', `Variable "$${undecided}" decides what is asked for: true or false.`);
}

const toGraphQLError = (error: unknown): GraphQLError =>
  error instanceof GraphQLError
    ? error
    : new GraphQLError('', { originalError: error instanceof Error ? error : new Error(String(error)) });

/** What graphql-js and graphql-jit say of the value of a variable, and of null where an argument takes none, has no code. */
function asInputError(error: GraphQLError): GraphQLError {
  const original = originalOf(error);
  const said = [error, original].find((one) => one instanceof GraphQLError && isOfInput(one));
  return said instanceof GraphQLError
    ? new GraphQLError(said.message, { path: error.path, extensions: { code: 'BAD_USER_INPUT' } })
    : error;
}

// The errors of graphql-jit have no extensions at all.
const isOfInput = ({ message, extensions }: GraphQLError): boolean =>
  !extensions?.code && /^(Variable "\$|Argument ")/.test(message);

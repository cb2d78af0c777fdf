import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  getOperationAST,
} from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import type { RequestContext } from '../context.js';
import { type DocumentPolicy, documentPolicy, enforcePolicy } from './document-policy.js';
import { presentError } from './errors.js';

type Run = (context: RequestContext, variables: Record<string, unknown>) => ExecutionResult | Promise<ExecutionResult>;

interface Plan {
  readonly policy: DocumentPolicy;
  readonly interpreted: Run;
  compiled: Run | undefined;
  uses: number;
}

export interface ExecutorOptions {
  readonly schema: GraphQLSchema;
  /** A document is compiled when it comes for the n-th time; `Infinity` never compiles. */
  readonly compileAt: number;
  readonly onFault: (error: unknown, context: RequestContext) => void;
  /** For tests: runs each query compiled and interpreted, and is told when the answers differ. */
  readonly onDifference?: (difference: { compiled: string; interpreted: string }) => void;
}

/** What the transport sends: data and errors that are already masked. */
export interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly GraphQLFormattedError[];
}

/**
 * Runs operations: checks the document's policy, then the compiled or the interpreted query, then masks its errors.
 * Apollo's own execution is bypassed, and with it `formatError`: nothing may leave here that `presentError` has not seen.
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
    try {
      const plan = this.#planOf(document, operationName);
      enforcePolicy(plan.policy, context.maybeActor, variables);
      const result = await (this.#compiledWhenDue(plan, document, operationName) ?? plan.interpreted)(
        context,
        variables,
      );
      if (this.options.onDifference && plan.compiled) await this.#compare(plan, result, document, context, variables);
      return this.#present(result, context);
    } catch (error) {
      return this.#present({ errors: [toGraphQLError(error)] }, context);
    }
  }

  #planOf(document: DocumentNode, operationName: string | null | undefined): Plan {
    const plans = this.#plans.get(document) ?? new Map<string, Plan>();
    this.#plans.set(document, plans);
    const key = operationName ?? '';
    const known = plans.get(key);
    if (known) return known;
    const { schema } = this.options;
    const operation = getOperationAST(document, operationName ?? undefined);
    if (!operation)
      throw new GraphQLError('Name the operation to run.', { extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } });
    const plan: Plan = {
      policy: documentPolicy(schema, document, operation),
      interpreted: (contextValue, variableValues) =>
        execute({ schema, document, contextValue, variableValues, operationName: operationName ?? null }),
      compiled: undefined,
      uses: 0,
    };
    plans.set(key, plan);
    return plan;
  }

  // Compiling costs more than running once, so a document that comes but once is never compiled.
  #compiledWhenDue(plan: Plan, document: DocumentNode, operationName: string | null | undefined): Run | undefined {
    if (plan.compiled || ++plan.uses < this.options.compileAt) return plan.compiled;
    const compiled = compileQuery(this.options.schema, document, operationName ?? undefined);
    if (isCompiledQuery(compiled)) {
      plan.compiled = (contextValue, variables) => compiled.query(undefined, contextValue, variables);
    }
    return plan.compiled;
  }

  async #compare(
    plan: Plan,
    result: ExecutionResult,
    document: DocumentNode,
    context: RequestContext,
    variables: Record<string, unknown>,
  ) {
    if (getOperationAST(document)?.operation === 'mutation') return;
    context.loaders.clear();
    const text = (answer: ExecutionResult) => JSON.stringify(this.#present(answer, context));
    const compiled = text(result);
    const interpreted = text(await plan.interpreted(context, variables));
    if (compiled !== interpreted) this.options.onDifference?.({ compiled, interpreted });
  }

  #present(result: ExecutionResult, context: RequestContext): Answer {
    if (!result.errors) return result;
    const audience = {
      requestId: context.requestId,
      language: context.language,
      onFault: (error: unknown) => this.options.onFault(error, context),
    };
    const errors = result.errors.map((error) => presentError(toGraphQLError(error).toJSON(), error, audience));
    return result.data === undefined ? { errors } : { data: result.data, errors };
  }
}

const toGraphQLError = (error: unknown): GraphQLError =>
  error instanceof GraphQLError
    ? error
    : new GraphQLError('', { originalError: error instanceof Error ? error : new Error(String(error)) });

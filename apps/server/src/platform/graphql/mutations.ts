import { createHash } from 'node:crypto';
import { Problem, type ProblemIssue } from '@clientela/domain/problem';
import { type GraphQLFieldResolver, type GraphQLResolveInfo, type GraphQLSchema, responsePathAsArray } from 'graphql';
import type { RequestContext } from '../context.js';
import { maxUserErrors, userErrorOf } from './user-error.js';

/** A refusal that shows what stands now: the payload has the current state beside its errors (STALE_VERSION). */
export class ProblemWithState extends Problem {
  constructor(
    issues: readonly ProblemIssue[],
    readonly payload: Readonly<Record<string, unknown>>,
  ) {
    super(issues);
  }
}

/** Somebody changed it since it was read; `state` names what the payload shows as it stands now. */
export const staleVersion = (expected: number, found: number, state: Readonly<Record<string, unknown>>) =>
  new ProblemWithState(
    [{ code: 'STALE_VERSION', path: ['input', 'expectedVersion'], params: { expected, found } }],
    state,
  );

/**
 * Wraps every mutation of the schema: a `Problem` becomes the payload's `userErrors`, so that a refused mutation leaves
 * the others of its document standing; any other error stays an error of the field. Mutations alone are wrapped: a
 * middleware around every field would cost more than the fields do.
 */
export function wrapMutations(schema: GraphQLSchema): void {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const { resolve } = field;
    if (resolve) field.resolve = answeringProblems(resolve as Resolve);
  }
}

type Resolve = GraphQLFieldResolver<unknown, RequestContext, Record<string, unknown>, unknown>;

const answeringProblems =
  (resolve: Resolve): Resolve =>
  async (source, args, context, info) => {
    context.running = context.idempotencyKey === undefined ? undefined : runningMutation(info, args);
    try {
      const payload = (await resolve(source, args, context, info)) as Record<string, unknown>;
      return { userErrors: [], ...payload };
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      const state = error instanceof ProblemWithState ? error.payload : {};
      return {
        ...state,
        userErrors: error.issues.slice(0, maxUserErrors).map((issue) => userErrorOf(issue, context.language)),
      };
    }
  };

const runningMutation = (info: GraphQLResolveInfo, args: Record<string, unknown>) => ({
  path: responsePathAsArray(info.path).join('.'),
  fingerprint: fingerprintOf(info, args),
});

const fingerprintOf = (info: GraphQLResolveInfo, args: Record<string, unknown>) =>
  createHash('sha256').update(info.fieldName).update(JSON.stringify(args)).digest();

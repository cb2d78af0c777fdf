import type { GraphQLFormattedError } from 'graphql';
import type { CostReport } from './cost-budget.js';
import type { PublicErrorCode } from './errors.js';

/** What the transport sends: data and errors that are already masked, and the HTTP status. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: {
    readonly data?: unknown;
    readonly errors?: readonly GraphQLFormattedError[];
    readonly extensions?: { readonly cost?: CostReport };
  };
}

/** The HTTP status of a request of which nothing came. What was executed, in part at least, is 200. */
const statuses: Partial<Record<PublicErrorCode, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  THROTTLED: 429,
  SERVICE_UNAVAILABLE: 503,
  INTERNAL_SERVER_ERROR: 500,
};

/** Codes that speak of the whole request even when they come up while it runs: the next try may fare better. */
const ofTheWholeRequest = new Set<unknown>(['UNAUTHENTICATED', 'THROTTLED', 'SERVICE_UNAVAILABLE']);

export const statusOfCode = (code: unknown): number => statuses[code as PublicErrorCode] ?? 400;

/** What a program may act upon without reading the body. */
export function headersOf(error: GraphQLFormattedError | undefined): Record<string, string> {
  const { code, retryAfterMs } = error?.extensions ?? {};
  if (code === 'UNAUTHENTICATED') return { 'www-authenticate': 'Bearer' };
  if (typeof retryAfterMs !== 'number') return {};
  return { 'retry-after': String(Math.max(1, Math.ceil(retryAfterMs / 1000))) };
}

interface Presented {
  readonly data?: unknown;
  readonly errors?: readonly GraphQLFormattedError[];
}

/**
 * The answer to a request. A GraphQL answer with data is 200 whatever its errors say (GraphQL over HTTP). A request of
 * which nothing came because nobody was signed in, too much was asked for or the database was away answers as such,
 * without data, so that proxies and clients see that they may try again.
 */
export function answerOf({ data, errors }: Presented, cost?: CostReport, severalMutations = false): Answer {
  const extensions = cost && { extensions: { cost } };
  if (!errors) return { status: 200, headers: {}, body: { data, ...extensions } };
  const first = errors[0];
  // Of several mutations the others may have been done.
  const nothingCame = !severalMutations && isEmpty(data);
  const whole =
    data === undefined || (nothingCame && errors.every(({ extensions: e }) => ofTheWholeRequest.has(e?.code)));
  if (!whole) return { status: 200, headers: {}, body: { data, errors, ...extensions } };
  return { status: statusOfCode(first?.extensions?.code), headers: headersOf(first), body: { errors, ...extensions } };
}

function isEmpty(data: unknown): boolean {
  return data === null || (typeof data === 'object' && Object.values(data).every((value) => value === null));
}

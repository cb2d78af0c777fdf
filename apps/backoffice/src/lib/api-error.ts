import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { msg } from '@lingui/core/macro';

/** The codes of a failed operation, as `extensions.code` gives them; empty when the server never answered. */
export function codesOf(error: unknown): string[] {
  if (!CombinedGraphQLErrors.is(error)) return [];
  return error.errors.map((one) => String(one.extensions?.code ?? ''));
}

export const isSignedOut = (error: unknown) => codesOf(error).includes('UNAUTHENTICATED');
export const isForbidden = (error: unknown) => codesOf(error).includes('FORBIDDEN');

/** Somebody took the right away while the page was open. */
export const forbiddenReason = msg`Tu rol ya no permite hacer esto. Pide acceso a quien administra la tienda.`;

/** What was typed can still be saved: a session in another tab is this one's too. */
export const signedOutReason = msg`Tu sesión ha terminado. Lo que escribiste sigue aquí: entra en otra pestaña y guárdalo.`;

/** The server was reached and failed; otherwise it was not reached, or this page itself failed. */
export const isServerFault = (error: unknown) => CombinedGraphQLErrors.is(error) || ServerError.is(error);

/** What a person can copy for the support desk: the server's request id, else what kind of failure it was. */
export function referenceOf(error: unknown): string {
  if (CombinedGraphQLErrors.is(error)) {
    const [first] = error.errors;
    return String(first?.extensions?.requestId ?? first?.extensions?.code ?? 'GRAPHQL');
  }
  if (ServerError.is(error)) return `HTTP-${error.statusCode}`;
  if (isLostPart(error)) return 'PART-NOT-LOADED';
  if (isUnreachable(error)) return 'NO-ANSWER';
  return error instanceof Error ? error.name : 'UNKNOWN';
}

// Browsers have words of their own for it, and no code.
const messageOf = (error: unknown) => (error instanceof Error ? error.message : '');

/** A part of the program did not come: the connection, or a newer version took its place on the server. */
export const isLostPart = (error: unknown): boolean =>
  /dynamically imported module|importing a module script|preload CSS/i.test(messageOf(error));

/** `fetch` says no more than this of a server that does not answer. */
const isUnreachable = (error: unknown): boolean =>
  error instanceof TypeError && /failed to fetch|networkerror|load failed/i.test(error.message);

/** What the server says about a filter that it cannot read, in the reader's language; undefined for any other error. */
export function filterProblem(error: unknown): string | undefined {
  if (!CombinedGraphQLErrors.is(error)) return undefined;
  return error.errors.find((one) => issuesOf(one.extensions).some((code) => code.includes('FILTER')))?.message;
}

/** The codes of `extensions.issues`, which say what is wrong with a query's arguments. */
function issuesOf(extensions: Record<string, unknown> | undefined): string[] {
  const issues = extensions?.issues;
  return Array.isArray(issues) ? issues.map((issue: { code?: unknown }) => String(issue.code)) : [];
}

/** What the server says about something that it refuses, in the reader's language; undefined when it did not answer. */
export const refusalOf = (error: unknown): string | undefined =>
  CombinedGraphQLErrors.is(error) ? error.errors.map(({ message }) => message).join(' ') : undefined;

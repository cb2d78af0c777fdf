import type { Language } from '@clientela/domain/locale';
import { Problem } from '@clientela/domain/problem';
import { problemMessage } from '@clientela/domain/problem-messages';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { type UnavailableReason, unavailableReason } from '../database/faults.js';

/** The codes that a top-level error may carry in `extensions.code`. Anything else is a fault of ours and says nothing. */
export const publicErrorCodes = {
  UNAUTHENTICATED: 'Nobody is signed in, the token is not valid, or no shop was chosen.',
  FORBIDDEN: 'The role or the token lacks a permission that the document needs.',
  BAD_USER_INPUT: 'An argument of a query is not acceptable; `issues` tells which and why.',
  GRAPHQL_PARSE_FAILED: 'The document is not GraphQL.',
  GRAPHQL_VALIDATION_FAILED: 'The document does not fit the schema.',
  BAD_REQUEST: 'The HTTP request is not a GraphQL request.',
  PERSISTED_QUERY_NOT_FOUND: 'Persisted queries are not supported.',
  PERSISTED_QUERY_NOT_SUPPORTED: 'Persisted queries are not supported.',
  OPERATION_RESOLUTION_FAILURE: 'The document holds several operations and none was named.',
  DOCUMENT_LIMIT: 'The document is too deep, too long, has too many aliases or costs too much.',
  THROTTLED: 'Too many requests; `retryAfterMs` tells when to try again.',
  SERVICE_UNAVAILABLE:
    'The answer took too long, or the server or its database is too busy or away; try again after `retryAfterMs`.',
  INTERNAL_SERVER_ERROR: 'A fault of the server. Give support the request id.',
} as const;
export type PublicErrorCode = keyof typeof publicErrorCodes;

export const publicError = (code: PublicErrorCode, message: string, extensions: Record<string, unknown> = {}) =>
  new GraphQLError(message, { extensions: { code, ...extensions } });

export const unauthenticated = (message = 'Sign in, or send a valid token.') => publicError('UNAUTHENTICATED', message);
export const forbidden = (permission: string, what: string) =>
  publicError('FORBIDDEN', `${what} needs the permission ${permission}.`, { permission });

export interface ErrorAudience {
  readonly requestId: string;
  readonly language: Language;
  /** Told of every error that the caller is not shown. */
  readonly onFault: (error: unknown) => void;
}

/** What a caller is shown of an error: an allowed code with its message, or nothing but a request id. */
export function presentError(
  formatted: GraphQLFormattedError,
  error: unknown,
  audience: ErrorAudience,
): GraphQLFormattedError {
  const original = originalOf(error);
  const place = {
    ...(formatted.locations && { locations: formatted.locations }),
    ...(formatted.path && { path: formatted.path }),
  };
  if (original instanceof Problem) return { ...presentProblem(original, audience), ...place };
  const ours = original instanceof GraphQLError ? publicPart(original, formatted) : null;
  if (ours) return { ...ours, ...place, extensions: { ...ours.extensions, requestId: audience.requestId } };
  audience.onFault(original);
  const reason = unavailableReason(original);
  return { ...(reason ? presentUnavailable(reason, audience) : presentFault(audience)), ...place };
}

/** Compiled and interpreted queries wrap what a resolver threw, each in its own way. */
export function originalOf(error: unknown): unknown {
  let original = error;
  while (original instanceof GraphQLError && original.originalError) original = original.originalError;
  return original;
}

/** The message and the extensions of an error with an allowed code, or null. */
function publicPart(original: GraphQLError, formatted: GraphQLFormattedError) {
  // Apollo wraps a GraphQLError of graphql-js, which has no code, in one of its own that has.
  const { code, stacktrace: _stack, http: _http, ...rest } = { ...formatted.extensions, ...original.extensions };
  if (typeof code !== 'string' || !(code in publicErrorCodes) || code === 'INTERNAL_SERVER_ERROR') return null;
  return { message: formatted.message, extensions: { code, ...rest } };
}

const unavailableMessages: Record<UnavailableReason, Record<Language, string>> = {
  TIMEOUT: {
    es: 'La respuesta ha tardado demasiado. Inténtalo de nuevo o pide menos de una vez.',
    en: 'The answer took too long. Try again, or ask for less at once.',
  },
  OVERLOADED: {
    es: 'Hay demasiado trabajo en este momento. Inténtalo de nuevo en unos segundos.',
    en: 'There is too much to do at the moment. Try again in a few seconds.',
  },
  DATABASE: {
    es: 'La base de datos no responde. Inténtalo de nuevo en unos segundos.',
    en: 'The database does not answer. Try again in a few seconds.',
  },
};

const presentUnavailable = (reason: UnavailableReason, { requestId, language }: ErrorAudience) => ({
  message: unavailableMessages[reason][language],
  extensions: { code: 'SERVICE_UNAVAILABLE', reason, retryAfterMs: 1000, requestId },
});

const presentFault = ({ requestId, language }: ErrorAudience) => ({
  message: { es: 'Algo ha fallado en el servidor.', en: 'Something failed in the server.' }[language],
  extensions: { code: 'INTERNAL_SERVER_ERROR', requestId },
});

/** A `Problem` outside a mutation: a query was given something that it cannot take. */
function presentProblem(found: Problem, { requestId, language }: ErrorAudience): GraphQLFormattedError {
  const issues = found.issues.map((issue) => ({
    code: issue.code,
    path: issue.path,
    message: problemMessage(issue, language),
    params: issue.params,
  }));
  const message = issues.map((issue) => issue.message).join(' ');
  return { message, extensions: { code: 'BAD_USER_INPUT', issues, requestId } };
}

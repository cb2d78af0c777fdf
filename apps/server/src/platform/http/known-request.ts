import type { FastifyReply, FastifyRequest } from 'fastify';
import type { DocumentNode } from 'graphql';
import type { RequestContext } from '../context.js';
import type { Executor } from '../graphql/execute.js';
import type { KnownDocuments } from '../graphql/known-documents.js';

interface KnownRequest {
  readonly document: DocumentNode;
  readonly operationName: string | null | undefined;
  readonly variables: Record<string, unknown>;
  readonly mediaType: string;
}

const ownMediaType = 'application/graphql-response+json';
const plainMembers = new Set(['query', 'variables', 'operationName']);

/**
 * A request that needs nothing of Apollo: a POST of JSON, which no form of another site can send, with a document that
 * Apollo has seen, and in the plain shape that programs send. Null for every other: Apollo knows how to refuse it.
 */
export function knownRequest(request: FastifyRequest, documents: KnownDocuments): KnownRequest | null {
  if (request.method !== 'POST' || !/^application\/json\b/i.test(request.headers['content-type'] ?? '')) return null;
  const mediaType = mediaTypeFor(request.headers.accept);
  const { body } = request;
  if (mediaType === null || typeof body !== 'object' || body === null || Array.isArray(body)) return null;
  const { query, variables, operationName } = body as Record<string, unknown>;
  const isPlain =
    typeof query === 'string' &&
    Object.keys(body).every((member) => plainMembers.has(member)) &&
    (operationName === undefined || operationName === null || typeof operationName === 'string') &&
    (variables === undefined || variables === null || (typeof variables === 'object' && !Array.isArray(variables)));
  const document = isPlain ? documents.find(query) : undefined;
  if (!document) return null;
  return {
    document,
    operationName: operationName as string | null | undefined,
    variables: (variables ?? {}) as Record<string, unknown>,
    mediaType,
  };
}

/** What the caller takes of the two types that GraphQL answers in; anything finer than one of these is left to Apollo. */
function mediaTypeFor(accept: string | undefined): string | null {
  if (accept === undefined || accept === '*/*' || accept.startsWith('application/json')) return 'application/json';
  return accept.startsWith(ownMediaType) ? ownMediaType : null;
}

/** Runs it and answers as Apollo would. */
export async function answerKnown(
  reply: FastifyReply,
  executor: Executor,
  context: RequestContext,
  { document, operationName, variables, mediaType }: KnownRequest,
): Promise<FastifyReply> {
  const { status, headers, body } = await executor.run(document, operationName, context, variables);
  return reply
    .code(status)
    .headers(headers)
    .type(`${mediaType}; charset=utf-8`)
    .send(`${JSON.stringify(body)}\n`);
}

import { type Language, preferredLanguage } from '@clientela/domain/locale';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { headersOf, statusOfCode } from '../graphql/answer.js';
import { presentError } from '../graphql/errors.js';
import { describeFault, type Log } from '../log.js';

/** Answers a request of a route beside GraphQL of which nothing came, in GraphQL's own form. `what` is for the log. */
export async function refuse(
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
  { language, log, what }: { language: Language | undefined; log: Log; what: string },
): Promise<FastifyReply> {
  const originalError = error instanceof Error ? error : new Error('Something that is no error was thrown.');
  const wrapped = new GraphQLError(originalError.message, { originalError });
  const shown = presentError(wrapped.toJSON(), wrapped, {
    requestId: request.id,
    language: language ?? preferredLanguage(request.headers['accept-language']),
    onFault: (fault) => log.error({ requestId: request.id, ...describeFault(fault) }, what),
  });
  return reply
    .code(statusOfCode(shown.extensions?.code))
    .headers(headersOf(shown))
    .send({ errors: [shown] });
}

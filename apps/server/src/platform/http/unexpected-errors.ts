import type { FastifyInstance } from 'fastify';
import { unavailableReason } from '../database/faults.js';
import { describeFault, type Log } from '../log.js';

const sentences: Record<number, string> = {
  400: 'The body is not JSON.',
  413: 'The body is too large: send less at once.',
  415: 'Send the document as JSON, with the header Content-Type: application/json.',
};

/**
 * What no route has caught: bodies that cannot be read, and faults of ours, of which nothing is said but a request id.
 * Fastify's own answer would quote the error.
 */
export function maskUnexpectedErrors(app: FastifyInstance, log: Log): void {
  app.setErrorHandler(async (error: { statusCode?: number }, request, reply) => {
    const status = error.statusCode ?? (unavailableReason(error) ? 503 : 500);
    const code = status === 503 ? 'SERVICE_UNAVAILABLE' : status < 500 ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR';
    if (status >= 500) log.error({ requestId: request.id, ...describeFault(error) }, 'a request failed');
    if (status === 503) reply.header('retry-after', '1');
    const message =
      sentences[status] ?? (status < 500 ? 'The request cannot be read.' : 'Something failed in the server.');
    await reply.code(status).send({ errors: [{ message, extensions: { code, requestId: request.id } }] });
  });
}

import type { FastifyReply, FastifyRequest } from 'fastify';
import { sessionCookieName } from './session-cookie.js';

/**
 * A page of another site may not use the visitor's session: its requests bear its `Origin`. Programs send none. This
 * stands beside Apollo's CSRF prevention and the cookie's SameSite, which each catch it alone.
 */
export function refuseForeignOrigin(publicUrl: string | null) {
  return async (request: FastifyRequest, reply: FastifyReply) => {
    const { origin } = request.headers;
    if (!origin || !request.cookies[sessionCookieName]) return;
    const own = publicUrl ? new URL(publicUrl).host : request.host;
    if (URL.canParse(origin) && new URL(origin).host === own) return;
    const error = {
      message: 'This request comes from a page of another site.',
      extensions: { code: 'FORBIDDEN', requestId: request.id },
    };
    await reply.code(403).send({ errors: [error] });
  };
}

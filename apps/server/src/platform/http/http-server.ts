import { createHash, randomUUID } from 'node:crypto';
import type { ApolloServer } from '@apollo/server';
import { preferredLanguage } from '@clientela/domain/locale';
import cookie from '@fastify/cookie';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { type Actor, RequestContext } from '../context.js';
import type { Database } from '../database/database.js';
import { Unavailable } from '../database/faults.js';
import type { ContextHolder } from '../graphql/apollo.js';
import type { Executor } from '../graphql/execute.js';
import type { KnownDocuments } from '../graphql/known-documents.js';
import type { Log } from '../log.js';
import { addBodyDeadline } from './body-deadline.js';
import { refuseForeignOrigin } from './foreign-origin.js';
import { addGraphql } from './graphql-route.js';
import { addHealth, type Readiness } from './health.js';
import { addLeaving, type Leaving } from './leaving.js';
import { networkOf } from './network.js';
import { addSecurityHeaders } from './security-headers.js';
import { clearedSessionCookie, sessionCookie, sessionCookieName } from './session-cookie.js';
import { maskUnexpectedErrors } from './unexpected-errors.js';

/** What a request shows to prove who sends it. */
export interface Credentials {
  readonly sessionToken: string | undefined;
  readonly bearerToken: string | undefined;
  /** The shop that a person works in, a global id: header `Clientela-Shop`. */
  readonly shop: string | undefined;
}

export interface HttpServerOptions {
  readonly apollo: ApolloServer<ContextHolder>;
  readonly executor: Executor;
  readonly known: KnownDocuments;
  readonly database: Database;
  readonly log: Log;
  readonly publicUrl: string | null;
  readonly readiness: Readiness;
  readonly leaving: Leaving;
  /** Who sends the request: null without credentials; credentials that are not valid are an error. */
  readonly authenticate: (credentials: Credentials) => Promise<Actor | null>;
  readonly priming?: boolean;
  /** Routes beside GraphQL: the back office, uploads, the explorer. */
  readonly routes?: readonly ((app: FastifyInstance, context: ContextOf) => void | Promise<void>)[];
}
export type ContextOf = (request: FastifyRequest, reply: FastifyReply) => Promise<RequestContext>;

const header = (request: FastifyRequest, name: string): string | undefined => {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
};
const bodyLimit = 1_000_000;
const bodyDeadline = 30_000;
const longestKey = 200;

/** The HTTP face: GraphQL, health, headers and what the routes add. */
export async function createHttpServer(options: HttpServerOptions): Promise<FastifyInstance> {
  const app = Fastify({
    logger: false,
    genReqId: () => randomUUID(),
    bodyLimit,
    // Files are read only as fast as they are saved; every other body has the deadline below.
    requestTimeout: 3_600_000,
    http: { headersTimeout: bodyDeadline },
    // The proxy in front, on this machine or a private network, adds the address it saw. What a client wrote before
    // that is not believed: throttling counts by address.
    trustProxy: options.publicUrl === null ? false : 'loopback, linklocal, uniquelocal',
  });
  maskUnexpectedErrors(app, options.log);
  await app.register(cookie);
  addSecurityHeaders(app, options.publicUrl);
  addBodyDeadline(app, bodyDeadline);
  addLeaving(app, options.leaving);
  addHealth(app, options.readiness);
  const contextOf = contextFactory(options);
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });
  addGraphql(app, { ...options, contextOf, preValidation: refuseForeignOrigin(options.publicUrl) });
  for (const add of options.routes ?? []) await add(app, contextOf);
  return app;
}

function contextFactory({ database, authenticate, priming }: HttpServerOptions): ContextOf {
  return async (request, reply) => {
    // Before anything else is asked of the database: whoever joined the queue would give up before their turn.
    if (database.isOverloaded) throw new Unavailable('OVERLOADED');
    const credentials = {
      sessionToken: request.cookies[sessionCookieName],
      bearerToken: /^Bearer (.+)$/.exec(header(request, 'authorization') ?? '')?.[1],
      shop: header(request, 'clientela-shop'),
    };
    const actor = await authenticate(credentials);
    return new RequestContext({
      requestId: request.id,
      language: preferredLanguage(header(request, 'accept-language'), actor?.language),
      actor,
      database,
      idempotencyKey: idempotencyKeyOf(request),
      address: networkOf(request.ip),
      userAgent: header(request, 'user-agent')?.slice(0, 300),
      ...(priming === undefined ? {} : { priming }),
      setSessionCookie: (token) => {
        reply.header('set-cookie', token === null ? clearedSessionCookie : sessionCookie(token));
      },
    });
  };
}

/** The key as it is kept: of a long one its hash, for two keys must not become one where they are cut. */
function idempotencyKeyOf(request: FastifyRequest): string | undefined {
  const key = header(request, 'idempotency-key') || undefined;
  return key && key.length > longestKey ? createHash('sha256').update(key).digest('base64url') : key;
}

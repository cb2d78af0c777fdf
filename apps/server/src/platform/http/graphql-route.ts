import { type ApolloServer, HeaderMap } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { RequestContext } from '../context.js';
import { headersOf, statusOfCode } from '../graphql/answer.js';
import type { ContextHolder } from '../graphql/apollo.js';
import { presentError } from '../graphql/errors.js';
import type { Executor } from '../graphql/execute.js';
import type { KnownDocuments } from '../graphql/known-documents.js';
import { answerKnown, knownRequest } from './known-request.js';

export interface GraphqlRouteOptions {
  readonly apollo: ApolloServer<ContextHolder>;
  readonly executor: Executor;
  readonly known: KnownDocuments;
  readonly contextOf: (request: FastifyRequest, reply: FastifyReply) => Promise<RequestContext>;
  readonly preValidation: (request: FastifyRequest, reply: FastifyReply) => Promise<void>;
}

/** `/graphql`. Whatever goes wrong before or around GraphQL answers in GraphQL's own form, with a request id. */
export function addGraphql(app: FastifyInstance, options: GraphqlRouteOptions): void {
  const { apollo, executor, known, contextOf, preValidation } = options;
  const throughApollo = fastifyApolloHandler(apollo, {
    context: async (request, reply) => {
      try {
        const context = await contextOf(request, reply);
        executor.options.budget.chargeUnseen(context.maybeActor, context.address);
        return { context };
      } catch (error) {
        throw refusalOf(error);
      }
    },
  });
  app.route({
    method: ['POST', 'GET', 'OPTIONS'],
    url: '/graphql',
    preValidation,
    async handler(request, reply) {
      const asked = knownRequest(request, known);
      // Who cannot be told refuses a request in Apollo's way: it asks again, and presents the error.
      const context = asked && (await contextOf(request, reply).catch(() => null));
      if (asked && context) return answerKnown(reply, executor, context, asked);
      return throughApollo.call(app, request, reply);
    },
    onSend: [forbidKeeping, nameRequest],
  });
}

/** Who asks could not be told: Apollo takes the HTTP status from the error, and presents what it wraps. */
function refusalOf(error: unknown): GraphQLError {
  const originalError = error instanceof Error ? error : new Error('Something that is no error was thrown.');
  const wrapped = new GraphQLError(originalError.message, { originalError });
  const shown = presentError(wrapped.toJSON(), wrapped, { requestId: '', language: 'en', onFault: () => {} });
  const http = {
    status: statusOfCode(shown.extensions?.code),
    headers: new HeaderMap(Object.entries(headersOf(shown))),
  };
  return new GraphQLError(originalError.message, { originalError, extensions: { ...wrapped.extensions, http } });
}

/** Answers hold people's data: no proxy and no browser keeps them. */
async function forbidKeeping(_request: FastifyRequest, reply: FastifyReply): Promise<void> {
  reply.header('cache-control', 'no-store');
}

/** Gives the errors of a refused request its id. */
async function nameRequest(request: FastifyRequest, reply: FastifyReply, payload: unknown): Promise<unknown> {
  if (reply.statusCode < 400 || typeof payload !== 'string') return payload;
  const body = JSON.parse(payload) as { errors?: { extensions?: Record<string, unknown> }[] };
  for (const error of body.errors ?? []) error.extensions = { ...error.extensions, requestId: request.id };
  return JSON.stringify(body);
}

import { Writable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { type GraphQLFieldConfigMap, GraphQLNonNull, GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql';
import pino from 'pino';
import type { Actor } from '../src/platform/context.js';
import type { Database } from '../src/platform/database/database.js';
import { createApollo } from '../src/platform/graphql/apollo.js';
import { CostBudget } from '../src/platform/graphql/cost-budget.js';
import { Executor } from '../src/platform/graphql/execute.js';
import { KnownDocuments } from '../src/platform/graphql/known-documents.js';
import { createHttpServer } from '../src/platform/http/http-server.js';
import { Leaving } from '../src/platform/http/leaving.js';
import { describeFault } from '../src/platform/log.js';

/** A server of the platform alone, over any schema and without a database, that keeps what it logs. */
export async function serverOver(schema: GraphQLSchema, compileAt: number, deadlineMs = 10_000) {
  const lines: string[] = [];
  const sink = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk));
      done();
    },
  });
  const log = pino({ level: 'debug', base: null }, sink);
  const executor = new Executor({
    schema,
    compileAt,
    deadlineMs,
    budget: new CostBudget({ size: 1e9, perSecond: 1e9 }),
    onFault: (error, { requestId }) => log.error({ requestId, ...describeFault(error) }, 'a request failed'),
  });
  const known = new KnownDocuments();
  const onFault = (error: unknown) => log.error(describeFault(error), 'a request failed');
  const apollo = await createApollo(schema, executor, known, onFault);
  const anybody: Actor = {
    kind: 'TOKEN',
    id: 't',
    name: 'Prueba',
    shopId: 's',
    answering: null,
    permissions: new Set(),
  };
  const http = await createHttpServer({
    apollo,
    executor,
    known,
    log,
    database: { isOverloaded: false } as Database,
    publicUrl: null,
    readiness: async () => true,
    leaving: new Leaving(),
    authenticate: async () => anybody,
  });
  return { http, lines, close: () => http.close() };
}

/** Sends a document to it. */
export async function askServer(http: FastifyInstance, query: string) {
  const response = await http.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    payload: JSON.stringify({ query }),
  });
  return { status: response.statusCode, text: response.body, headers: response.headers };
}

/** A schema whose fields do what `fields` says, anybody may ask for. */
export function openSchema(fields: Record<string, () => unknown>): GraphQLSchema {
  const extensions = { policy: 'PUBLIC' };
  const text = { type: GraphQLString, extensions };
  const config = (resolve: () => unknown): GraphQLFieldConfigMap<unknown, unknown> => ({
    text: { ...text, resolve },
    needed: { type: new GraphQLNonNull(GraphQLString), extensions, resolve },
  });
  const things = Object.entries(fields).flatMap(([name, resolve]) => {
    const type = new GraphQLObjectType({ name: `Thing_${name}`, extensions, fields: config(resolve) });
    return [
      [name, { type, extensions, resolve: () => ({}) }],
      [`${name}Root`, { ...text, resolve }],
    ] as const;
  });
  return new GraphQLSchema({ query: new GraphQLObjectType({ name: 'Query', fields: Object.fromEntries(things) }) });
}

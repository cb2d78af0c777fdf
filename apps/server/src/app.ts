// Decorators write into it: before anything that has one.
import 'reflect-metadata';
import type { FastifyInstance } from 'fastify';
import { audit } from './audit/slice.js';
import { channels } from './channels/slice.js';
import { companies } from './companies/slice.js';
import { customers } from './customers/slice.js';
import { groups } from './groups/slice.js';
import { importRoutes } from './imports/import.routes.js';
import { orders } from './orders/slice.js';
import type { Actor } from './platform/context.js';
import { type Database, openDatabase } from './platform/database/database.js';
import { createApollo } from './platform/graphql/apollo.js';
import { type BudgetLimits, CostBudget, defaultBudget } from './platform/graphql/cost-budget.js';
import { unauthenticated } from './platform/graphql/errors.js';
import { Executor, type ExecutorOptions } from './platform/graphql/execute.js';
import { KnownDocuments } from './platform/graphql/known-documents.js';
import { buildApiSchema } from './platform/graphql/schema.js';
import { type Credentials, createHttpServer, type HttpServerOptions } from './platform/http/http-server.js';
import { Leaving } from './platform/http/leaving.js';
import { describeFault, type Log } from './platform/log.js';
import type { Slice } from './platform/slice.js';
import { customerReportRoutes } from './reports/customer-report.routes.js';
import { reports } from './reports/slice.js';
import { shops } from './shops/slice.js';
import { sessionActor } from './staff/session-actor.js';
import { staff } from './staff/slice.js';
import { tags } from './tags/slice.js';
import { tenancy } from './tenancy/slice.js';
import { tokens } from './tokens/slice.js';
import { tokensOf } from './tokens/token-auth.js';

/** The slices of the product, in the direction in which they may know each other. */
export const slices: readonly Slice[] = [
  audit,
  shops,
  staff,
  tokens,
  tenancy,
  tags,
  groups,
  channels,
  companies,
  customers,
  orders,
  reports,
];

export interface AppOptions {
  /** The application's login: a role that owns nothing. */
  readonly databaseUrl: string;
  readonly log: Log;
  readonly publicUrl?: string | null;
  readonly poolSize?: number;
  readonly compileAt?: number;
  readonly priming?: boolean;
  /** What a token may ask for. */
  readonly budget?: BudgetLimits;
  readonly deadlineMs?: number;
  /** Routes beside GraphQL. */
  readonly routes?: HttpServerOptions['routes'];
  readonly onDifference?: ExecutorOptions['onDifference'];
}

export interface App {
  readonly http: FastifyInstance;
  readonly database: Database;
  /** Says that it is about to close, and waits for so long. */
  leave(milliseconds: number): Promise<void>;
  close(): Promise<void>;
}

/** Puts the application together. It listens nowhere yet. */
export async function createApp(options: AppOptions): Promise<App> {
  const { log } = options;
  const database = await openDatabase({
    url: options.databaseUrl,
    entities: slices.flatMap((slice) => slice.entities ?? []),
    ...(options.poolSize === undefined ? {} : { poolSize: options.poolSize }),
  });
  const schema = buildApiSchema(slices);
  const executor = executorOver(schema, options);
  const leaving = new Leaving();
  const known = new KnownDocuments();
  const apollo = await createApollo(schema, executor, known, (error) =>
    log.error(describeFault(error), 'a request failed before it was run'),
  );
  const http = await createHttpServer({
    apollo,
    executor,
    known,
    database,
    log,
    publicUrl: options.publicUrl ?? null,
    readiness: async () =>
      !leaving.hasBegun && (await database.lookUp({ name: '', text: 'select 1' }, [])).length === 1,
    leaving,
    authenticate: authenticator(database),
    ...(options.priming === undefined ? {} : { priming: options.priming }),
    routes: [
      importRoutes({ publicUrl: options.publicUrl ?? null, log }),
      customerReportRoutes({ publicUrl: options.publicUrl ?? null, log, budget: executor.options.budget }),
      ...(options.routes ?? []),
    ],
  });
  return {
    http,
    database,
    leave: (milliseconds) => leaving.announce(milliseconds),
    async close() {
      await http.close();
      await apollo.stop();
      await tokensOf(database).writeUses();
      await database.close();
    },
  };
}

function executorOver(schema: ExecutorOptions['schema'], options: AppOptions): Executor {
  const { log, compileAt = 2, budget = defaultBudget, deadlineMs, onDifference } = options;
  return new Executor({
    schema,
    compileAt,
    budget: new CostBudget(budget),
    onFault: (error, context) =>
      log.error({ requestId: context.requestId, ...describeFault(error) }, 'a request failed'),
    ...(deadlineMs === undefined ? {} : { deadlineMs }),
    ...(onDifference ? { onDifference } : {}),
  });
}

/** A token wins over a session; without either, nobody asks. */
function authenticator(database: Database) {
  return async ({ bearerToken, sessionToken, shop }: Credentials): Promise<Actor | null> => {
    if (bearerToken === undefined) return sessionToken ? sessionActor(database, sessionToken, shop) : null;
    const actor = await tokensOf(database).find(bearerToken);
    if (!actor)
      throw unauthenticated(
        'The token is not valid: it is unknown, revoked or expired, or who made it has left the shop.',
      );
    return actor;
  };
}

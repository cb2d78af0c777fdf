import { ApolloServer, type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { RequestContext } from '../context.js';
import { presentError } from './errors.js';
import type { Executor } from './execute.js';

/** Apollo copies the context value it is given, so the request's own context travels inside one. */
export interface ContextHolder {
  readonly context: RequestContext;
}

/**
 * Apollo Server with its own execution taken over by ours (compiled queries). What Apollo answers itself, syntax and
 * validation errors, goes through `formatError`; everything else has been masked by the executor.
 */
export async function createApollo(schema: GraphQLSchema, executor: Executor): Promise<ApolloServer<ContextHolder>> {
  const ownExecution: ApolloServerPlugin<ContextHolder> = {
    async requestDidStart() {
      return {
        async responseForOperation({ document, request, operationName, contextValue }) {
          const answer = await executor.run(document, operationName, contextValue.context, request.variables ?? {});
          return {
            http: { status: undefined, headers: new HeaderMap() },
            body: { kind: 'single', singleResult: answer as { data?: Record<string, unknown> | null } },
          };
        },
      };
    },
  };
  const apollo = new ApolloServer<ContextHolder>({
    schema,
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    parseOptions: { maxTokens: 1000 },
    formatError: (formatted, error) =>
      presentError(formatted, error, { requestId: '', language: 'en', onFault: () => {} }),
    plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled(), ownExecution],
  });
  await apollo.start();
  return apollo;
}

import { ApolloServer, type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import type { RequestContext } from '../context.js';
import { documentLimits, tooManyTokens } from './document-limits.js';
import { presentError } from './errors.js';
import type { Executor } from './execute.js';
import type { KnownDocuments } from './known-documents.js';

/** Apollo copies the context value it is given, so the request's own context travels inside one. */
export interface ContextHolder {
  readonly context: RequestContext;
}

/**
 * Apollo Server with its own execution taken over by ours (compiled queries). What Apollo answers itself, syntax and
 * validation errors, goes through `formatError`; everything else has been masked by the executor.
 */
export async function createApollo(
  schema: GraphQLSchema,
  executor: Executor,
  known: KnownDocuments,
  onFault: (error: unknown) => void,
): Promise<ApolloServer<ContextHolder>> {
  const ownExecution: ApolloServerPlugin<ContextHolder> = {
    async requestDidStart() {
      return {
        async responseForOperation({ document, source, request, operationName, contextValue }) {
          known.remember(source, document);
          const { status, headers, body } = await executor.run(
            document,
            operationName,
            contextValue.context,
            request.variables ?? {},
          );
          return {
            http: { status, headers: new HeaderMap(Object.entries(headers)) },
            body: { kind: 'single', singleResult: body as { data?: Record<string, unknown> | null } },
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
    parseOptions: { maxTokens: documentLimits.tokens },
    formatError: (formatted, error) => presentOwnError(formatted, error, onFault),
    plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled(), ownExecution],
  });
  await apollo.start();
  return apollo;
}

/** What Apollo refuses itself, before it calls us. The request id is added by the route, which knows it. */
function presentOwnError(
  formatted: GraphQLFormattedError,
  error: unknown,
  onFault: (error: unknown) => void,
): GraphQLFormattedError {
  const tooLong = /^Syntax Error: Document contains more th\w+ \d+ tokens/.test(formatted.message);
  const shown = tooLong ? tooManyTokens() : error;
  return presentError(tooLong ? tooManyTokens().toJSON() : formatted, shown, {
    requestId: '',
    language: 'en',
    onFault,
  });
}

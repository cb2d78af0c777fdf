import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { ErrorLink } from '@apollo/client/link/error';
import { OperationTypeNode } from 'graphql';
import { throwError } from 'rxjs';
import { isSignedOut } from '../lib/api-error';
import { apiHeaders } from '../lib/api-headers';
import { isOnline, OfflineError } from '../lib/online';
import { toastOffline } from '../lib/toast';

/** Each request says which shop it is for and which language the answer's sentences are to be in. */
const shopAndLanguage = new ApolloLink((operation, forward) => {
  operation.setContext(({ headers }: { headers?: Record<string, string> }) => ({
    headers: { ...headers, ...apiHeaders() },
  }));
  return forward(operation);
});

/** Without a connection nothing is changed: it is said at once, in place of an attempt that would hang. */
const noChangesOffline = new ApolloLink((operation, forward) => {
  if (isOnline() || operation.operationType !== OperationTypeNode.MUTATION) return forward(operation);
  toastOffline();
  return throwError(() => new OfflineError('not sent: offline'));
});

const makeCache = () =>
  new InMemoryCache({
    typePolicies: {
      // Values without an identity of their own: a new one replaces the old one whole.
      Money: { merge: false },
      Viewer: { merge: false },
      EffectiveDiscount: { merge: false },
      TaxExemption: { merge: false },
      PaymentPreference: { merge: false },
      Customer: { fields: { timeline: { keyArgs: ['kinds'], merge: appendPage } } },
      Order: { fields: { events: { keyArgs: false, merge: appendPage } } },
    },
  });

interface Page {
  nodes: readonly unknown[];
}

/** «Ver más» adds a page under the one before; asking without a cursor starts again. */
function appendPage(before: Page | undefined, next: Page, { args }: { args: Record<string, unknown> | null }): Page {
  return before && args?.after ? { ...next, nodes: [...before.nodes, ...next.nodes] } : next;
}

/**
 * The client of the API.
 * @param onSignedOut the session ended under us: the server no longer knows the cookie
 */
export function makeClient(onSignedOut: () => void, link: ApolloLink = new HttpLink({ uri: '/graphql' })) {
  const sessionEnd = new ErrorLink(({ error }) => {
    if (isSignedOut(error)) onSignedOut();
  });
  return new ApolloClient({
    cache: makeCache(),
    link: ApolloLink.from([noChangesOffline, sessionEnd, shopAndLanguage, link]),
  });
}

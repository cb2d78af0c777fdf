import type { ApolloLink } from '@apollo/client';
import type { RouterHistory } from '@tanstack/react-router';
import { keepPreferences } from '../features/session/preferences/keeper';
import { hasUnsaved } from '../lib/unsaved';
import { makeClient } from './apollo';
import { makeRouter } from './router';

/** The client and the router, which need each other: a session that ends leads to the sign-in page, and back again. */
export function makeApp(options: { link?: ApolloLink; history?: RouterHistory } = {}) {
  const client = makeClient(() => void toSignIn(), options.link);
  keepPreferences(client);
  const router = makeRouter(client, options.history);
  async function toSignIn() {
    const { href, pathname } = router.state.location;
    if (pathname === '/entrar') return;
    // Nothing that was typed is lost: whoever saves it is told why not, and how.
    if (hasUnsaved()) return;
    await router.navigate({ to: '/entrar', search: { next: href } });
    await client.clearStore();
  }
  return { client, router };
}

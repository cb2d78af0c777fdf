import type { ApolloClient } from '@apollo/client';
import { createRootRouteWithContext, createRoute, redirect } from '@tanstack/react-router';
import { hearPreferences } from '../../features/session/preferences/keeper';
import { loadSession } from '../../features/session/session';
import { OnlyForAdmins, OnlyForImports, OnlyForSettings } from '../only-for';
import { PageErrorAlone } from '../page-problems';
import { Shell } from '../shell/shell';

export const root = createRootRouteWithContext<{ client: ApolloClient }>()();

/** Everything but signing in: asks who is there, and shows the shell to those who are known. */
export const inside = createRoute({
  getParentRoute: () => root,
  id: 'inside',
  beforeLoad: async ({ context, location }) => {
    const session = await loadSession(context.client);
    if (!session) throw redirect({ to: '/entrar', search: { next: location.href } });
    await hearPreferences(context.client, session);
    return { session };
  },
  component: Shell,
  errorComponent: PageErrorAlone,
});

export const settings = createRoute({ getParentRoute: () => inside, id: 'settings', component: OnlyForSettings });

export const admins = createRoute({ getParentRoute: () => inside, id: 'admins', component: OnlyForAdmins });

export const imports = createRoute({ getParentRoute: () => inside, id: 'imports', component: OnlyForImports });

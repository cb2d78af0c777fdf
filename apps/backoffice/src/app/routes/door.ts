import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { parseNext } from '../../features/session/next-url';
import { loadSession } from '../../features/session/session';
import { withWords } from '../../lib/i18n';
import { root } from './base';

export const signIn = createRoute({
  getParentRoute: () => root,
  path: '/entrar',
  validateSearch: parseNext,
  beforeLoad: async ({ context, search }) => {
    if (await loadSession(context.client, true)) throw redirect({ href: search.next ?? '/', replace: true });
  },
  component: lazyRouteComponent(
    withWords(() => import('../../features/session/sign-in-page')),
    'SignInPage',
  ),
});

export const invitation = createRoute({
  getParentRoute: () => root,
  path: '/invitacion',
  component: lazyRouteComponent(
    withWords(() => import('../../features/staff/invitation-page')),
    'InvitationPage',
  ),
});

export const setup = createRoute({
  getParentRoute: () => root,
  path: '/empezar',
  component: lazyRouteComponent(
    withWords(() => import('../../features/setup/setup-page')),
    'SetupPage',
  ),
});

import type { ApolloClient } from '@apollo/client';
import { createRouter, type RouterHistory } from '@tanstack/react-router';
import { PageError, PageNotFound } from './page-problems';
import { admins, imports, inside, root, settings } from './routes/base';
import { customer, customerReport, customers, group, groupNew, groups, newCustomer, tags } from './routes/customers';
import { invitation, setup, signIn } from './routes/door';
import { newOrder, order, orders } from './routes/orders';
import {
  channels,
  companies,
  home,
  importFile,
  notFound,
  profile,
  shopSettings,
  staff,
  start,
  tokens,
} from './routes/shop';
import { parseSearch, stringifySearch } from './search-params';

const routeTree = root.addChildren([
  signIn,
  invitation,
  setup,
  inside.addChildren([
    start,
    home,
    customers,
    customer,
    customerReport,
    newCustomer,
    orders,
    order,
    newOrder,
    tags,
    groups,
    groupNew,
    group,
    settings.addChildren([shopSettings, channels, companies]),
    admins.addChildren([tokens, staff]),
    imports.addChildren([importFile]),
    profile,
    notFound,
  ]),
]);

/** The routes, one per screen. Addresses are Spanish in both languages: a link that is sent works for everybody. */
export const makeRouter = (client: ApolloClient, history?: RouterHistory) =>
  createRouter({
    routeTree,
    context: { client },
    parseSearch,
    stringifySearch,
    defaultPreload: 'intent',
    defaultErrorComponent: PageError,
    defaultNotFoundComponent: PageNotFound,
    scrollRestoration: true,
    ...(history ? { history } : {}),
  });

export type AppRouter = ReturnType<typeof makeRouter>;

declare module '@tanstack/react-router' {
  interface Register {
    router: AppRouter;
  }
}

import type { ApolloClient } from '@apollo/client';
import { languageOf } from '@clientela/domain/locale';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  type RouterHistory,
  redirect,
} from '@tanstack/react-router';
import { customerAddress, parseRecordSearch } from '../features/customers/customer-urls';
import { parseImportSearch } from '../features/imports/import-search';
import { orderAddress } from '../features/orders/order-urls';
import { parseNext } from '../features/session/next-url';
import { loadSession } from '../features/session/session';
import { activate, chosenLanguage, withWords } from '../lib/i18n';
import { nameAddress } from '../lib/name-list';
import { OnlyForAdmins, OnlyForImports, OnlyForSettings } from './only-for';
import { PageError, PageErrorAlone, PageNotFound } from './page-problems';
import { parseSearch, stringifySearch } from './search-params';
import { Shell } from './shell/shell';

const root = createRootRouteWithContext<{ client: ApolloClient }>()();

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/entrar',
  validateSearch: parseNext,
  beforeLoad: async ({ context, search }) => {
    if (await loadSession(context.client, true)) throw redirect({ href: search.next ?? '/', replace: true });
  },
  component: lazyRouteComponent(
    withWords(() => import('../features/session/sign-in-page')),
    'SignInPage',
  ),
});

const invitation = createRoute({
  getParentRoute: () => root,
  path: '/invitacion',
  component: lazyRouteComponent(
    withWords(() => import('../features/staff/invitation-page')),
    'InvitationPage',
  ),
});

const setup = createRoute({
  getParentRoute: () => root,
  path: '/empezar',
  component: lazyRouteComponent(
    withWords(() => import('../features/setup/setup-page')),
    'SetupPage',
  ),
});

/** Everything but signing in: asks who is there, and shows the shell to those who are known. */
const inside = createRoute({
  getParentRoute: () => root,
  id: 'inside',
  beforeLoad: async ({ context, location }) => {
    const session = await loadSession(context.client);
    if (!session) throw redirect({ to: '/entrar', search: { next: location.href } });
    if (!chosenLanguage()) await activate(languageOf(session.staff.locale));
    return { session };
  },
  component: Shell,
  errorComponent: PageErrorAlone,
});

const start = createRoute({
  getParentRoute: () => inside,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/inicio', replace: true });
  },
});

const home = createRoute({
  getParentRoute: () => inside,
  path: '/inicio',
  component: lazyRouteComponent(
    withWords(() => import('../features/home/home-page')),
    'HomePage',
  ),
});

// A page file exports its component alone: one more export and Fast Refresh turns into a full reload.
const customers = createRoute({
  getParentRoute: () => inside,
  path: '/clientes',
  validateSearch: customerAddress.parse,
  component: lazyRouteComponent(() => import('../features/customers/customer-list'), 'CustomerList'),
});

const customer = createRoute({
  getParentRoute: () => inside,
  path: '/clientes/$id',
  validateSearch: parseRecordSearch,
  component: lazyRouteComponent(
    withWords(() => import('../features/customers/customer-page')),
    'CustomerPage',
  ),
});

const customerReport = createRoute({
  getParentRoute: () => inside,
  path: '/clientes/$id/informe',
  component: lazyRouteComponent(
    withWords(() => import('../features/customers/report/report-page')),
    'ReportPage',
  ),
});

const newCustomer = createRoute({
  getParentRoute: () => inside,
  path: '/clientes/nuevo',
  component: lazyRouteComponent(
    withWords(() => import('../features/customers/edit/new-customer-page')),
    'NewCustomerPage',
  ),
});

const orders = createRoute({
  getParentRoute: () => inside,
  path: '/pedidos',
  validateSearch: orderAddress.parse,
  component: lazyRouteComponent(
    withWords(() => import('../features/orders/order-list')),
    'OrderList',
  ),
});

const order = createRoute({
  getParentRoute: () => inside,
  path: '/pedidos/$id',
  component: lazyRouteComponent(
    withWords(() => import('../features/orders/page/order-page')),
    'OrderPage',
  ),
});

const newOrder = createRoute({
  getParentRoute: () => inside,
  path: '/pedidos/nuevo',
  validateSearch: ({ cliente }: { cliente?: unknown }): { cliente?: string } =>
    typeof cliente === 'string' ? { cliente } : {},
  component: lazyRouteComponent(
    withWords(() => import('../features/orders/create/new-order-page')),
    'NewOrderPage',
  ),
});

const tags = createRoute({
  getParentRoute: () => inside,
  path: '/etiquetas',
  validateSearch: nameAddress.parse,
  component: lazyRouteComponent(
    withWords(() => import('../features/tags/tag-list')),
    'TagList',
  ),
});

const groups = createRoute({
  getParentRoute: () => inside,
  path: '/grupos',
  validateSearch: nameAddress.parse,
  component: lazyRouteComponent(
    withWords(() => import('../features/groups/group-list')),
    'GroupList',
  ),
});

const groupNew = createRoute({
  getParentRoute: () => inside,
  path: '/grupos/nuevo',
  component: lazyRouteComponent(
    withWords(() => import('../features/groups/group-new-page')),
    'GroupNewPage',
  ),
});

const group = createRoute({
  getParentRoute: () => inside,
  path: '/grupos/$id',
  component: lazyRouteComponent(
    withWords(() => import('../features/groups/group-page')),
    'GroupPage',
  ),
});

const settings = createRoute({ getParentRoute: () => inside, id: 'settings', component: OnlyForSettings });

const shopSettings = createRoute({
  getParentRoute: () => settings,
  path: '/ajustes',
  component: lazyRouteComponent(
    withWords(() => import('../features/settings/shop-page')),
    'ShopPage',
  ),
});

const channels = createRoute({
  getParentRoute: () => settings,
  path: '/ajustes/canales',
  validateSearch: nameAddress.parse,
  component: lazyRouteComponent(
    withWords(() => import('../features/channels/channel-list')),
    'ChannelList',
  ),
});

const companies = createRoute({
  getParentRoute: () => settings,
  path: '/ajustes/empresas',
  validateSearch: nameAddress.parse,
  component: lazyRouteComponent(
    withWords(() => import('../features/companies/company-list')),
    'CompanyList',
  ),
});

const admins = createRoute({ getParentRoute: () => inside, id: 'admins', component: OnlyForAdmins });

const tokens = createRoute({
  getParentRoute: () => admins,
  path: '/ajustes/aplicaciones',
  validateSearch: nameAddress.parse,
  component: lazyRouteComponent(
    withWords(() => import('../features/tokens/token-list')),
    'TokenList',
  ),
});

const staff = createRoute({
  getParentRoute: () => admins,
  path: '/ajustes/equipo',
  component: lazyRouteComponent(
    withWords(() => import('../features/staff/staff-page')),
    'StaffPage',
  ),
});

const imports = createRoute({ getParentRoute: () => inside, id: 'imports', component: OnlyForImports });

const importFile = createRoute({
  getParentRoute: () => imports,
  path: '/importar',
  validateSearch: parseImportSearch,
  component: lazyRouteComponent(
    withWords(() => import('../features/imports/import-page')),
    'ImportPage',
  ),
});

const profile = createRoute({
  getParentRoute: () => inside,
  path: '/perfil',
  component: lazyRouteComponent(
    withWords(() => import('../features/profile/profile-page')),
    'ProfilePage',
  ),
});

/** Any other address: inside the shell, so that the way on is in sight. */
const notFound = createRoute({ getParentRoute: () => inside, path: '$', component: PageNotFound });

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

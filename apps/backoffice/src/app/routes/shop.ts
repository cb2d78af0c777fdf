import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { parseImportSearch } from '../../features/imports/import-search';
import { withWords } from '../../lib/i18n';
import { nameAddress } from '../../lib/name-list';
import { PageNotFound } from '../page-problems';
import { admins, imports, inside, settings } from './base';

export const start = createRoute({
  getParentRoute: () => inside,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/inicio', replace: true });
  },
});

export const home = createRoute({
  getParentRoute: () => inside,
  path: '/inicio',
  component: lazyRouteComponent(
    withWords(() => import('../../features/home/home-page')),
    'HomePage',
  ),
});

export const shopSettings = createRoute({
  getParentRoute: () => settings,
  path: '/ajustes',
  component: lazyRouteComponent(
    withWords(() => import('../../features/settings/shop-page')),
    'ShopPage',
  ),
});

export const channels = createRoute({
  getParentRoute: () => settings,
  path: '/ajustes/canales',
  validateSearch: nameAddress.parse,
  component: lazyRouteComponent(
    withWords(() => import('../../features/channels/channel-list')),
    'ChannelList',
  ),
});

export const companies = createRoute({
  getParentRoute: () => settings,
  path: '/ajustes/empresas',
  validateSearch: nameAddress.parse,
  component: lazyRouteComponent(
    withWords(() => import('../../features/companies/company-list')),
    'CompanyList',
  ),
});

export const tokens = createRoute({
  getParentRoute: () => admins,
  path: '/ajustes/aplicaciones',
  validateSearch: nameAddress.parse,
  component: lazyRouteComponent(
    withWords(() => import('../../features/tokens/token-list')),
    'TokenList',
  ),
});

export const staff = createRoute({
  getParentRoute: () => admins,
  path: '/ajustes/equipo',
  component: lazyRouteComponent(
    withWords(() => import('../../features/staff/staff-page')),
    'StaffPage',
  ),
});

export const importFile = createRoute({
  getParentRoute: () => imports,
  path: '/importar',
  validateSearch: parseImportSearch,
  component: lazyRouteComponent(
    withWords(() => import('../../features/imports/import-page')),
    'ImportPage',
  ),
});

export const profile = createRoute({
  getParentRoute: () => inside,
  path: '/perfil',
  component: lazyRouteComponent(
    withWords(() => import('../../features/profile/profile-page')),
    'ProfilePage',
  ),
});

/** Any other address: inside the shell, so that the way on is in sight. */
export const notFound = createRoute({ getParentRoute: () => inside, path: '$', component: PageNotFound });

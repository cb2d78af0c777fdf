import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { customerAddress, parseRecordSearch } from '../../features/customers/customer-urls';
import { withWords } from '../../lib/i18n';
import { nameAddress } from '../../lib/name-list';
import { inside } from './base';

// A page file exports its component alone: one more export and Fast Refresh turns into a full reload.
export const customers = createRoute({
  getParentRoute: () => inside,
  path: '/clientes',
  validateSearch: customerAddress.parse,
  component: lazyRouteComponent(() => import('../../features/customers/customer-list'), 'CustomerList'),
});

export const customer = createRoute({
  getParentRoute: () => inside,
  path: '/clientes/$id',
  validateSearch: parseRecordSearch,
  component: lazyRouteComponent(
    withWords(() => import('../../features/customers/customer-page')),
    'CustomerPage',
  ),
});

export const customerReport = createRoute({
  getParentRoute: () => inside,
  path: '/clientes/$id/informe',
  component: lazyRouteComponent(
    withWords(() => import('../../features/customers/report/report-page')),
    'ReportPage',
  ),
});

export const newCustomer = createRoute({
  getParentRoute: () => inside,
  path: '/clientes/nuevo',
  component: lazyRouteComponent(
    withWords(() => import('../../features/customers/edit/new-customer-page')),
    'NewCustomerPage',
  ),
});

export const tags = createRoute({
  getParentRoute: () => inside,
  path: '/etiquetas',
  validateSearch: nameAddress.parse,
  component: lazyRouteComponent(
    withWords(() => import('../../features/tags/tag-list')),
    'TagList',
  ),
});

export const groups = createRoute({
  getParentRoute: () => inside,
  path: '/grupos',
  validateSearch: nameAddress.parse,
  component: lazyRouteComponent(
    withWords(() => import('../../features/groups/group-list')),
    'GroupList',
  ),
});

export const groupNew = createRoute({
  getParentRoute: () => inside,
  path: '/grupos/nuevo',
  component: lazyRouteComponent(
    withWords(() => import('../../features/groups/group-new-page')),
    'GroupNewPage',
  ),
});

export const group = createRoute({
  getParentRoute: () => inside,
  path: '/grupos/$id',
  component: lazyRouteComponent(
    withWords(() => import('../../features/groups/group-page')),
    'GroupPage',
  ),
});

import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { orderAddress } from '../../features/orders/order-urls';
import { withWords } from '../../lib/i18n';
import { inside } from './base';

export const orders = createRoute({
  getParentRoute: () => inside,
  path: '/pedidos',
  validateSearch: orderAddress.parse,
  component: lazyRouteComponent(
    withWords(() => import('../../features/orders/order-list')),
    'OrderList',
  ),
});

export const order = createRoute({
  getParentRoute: () => inside,
  path: '/pedidos/$id',
  component: lazyRouteComponent(
    withWords(() => import('../../features/orders/page/order-page')),
    'OrderPage',
  ),
});

export const newOrder = createRoute({
  getParentRoute: () => inside,
  path: '/pedidos/nuevo',
  validateSearch: ({ cliente }: { cliente?: unknown }): { cliente?: string } =>
    typeof cliente === 'string' ? { cliente } : {},
  component: lazyRouteComponent(
    withWords(() => import('../../features/orders/create/new-order-page')),
    'NewOrderPage',
  ),
});

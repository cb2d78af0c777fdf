import { lastList } from '../../lib/last-list';
import { listAddress } from '../../lib/list-address';

/** The newest orders first, unless the address says otherwise. */
export const orderAddress = listAddress(
  { fecha: 'PLACED_AT', numero: 'NUMBER', total: 'TOTAL', actualizado: 'UPDATED_AT', comprador: 'BUYER' },
  '-fecha',
);

export const lastOrderList = lastList('orders', orderAddress.parse);

import { lastList } from '../../lib/last-list';
import { listAddress } from '../../lib/list-address';

/** The newest customers first, unless the address says otherwise. */
export const customerAddress = listAddress(
  {
    nombre: 'NAME',
    correo: 'EMAIL',
    numero: 'NUMBER',
    creado: 'CREATED_AT',
    actualizado: 'UPDATED_AT',
    pedidos: 'ORDER_COUNT',
    gasto: 'TOTAL_SPENT',
    ultimo_pedido: 'LAST_ORDER_AT',
  },
  '-creado',
);

export const lastCustomerList = lastList('customers', customerAddress.parse);

import type { Slice } from '../platform/slice.js';
import { CustomerIdentityEntity } from './customer-identity.entity.js';
import { CustomerIdentityResolver, CustomerOrdersResolver } from './customer-orders.resolver.js';
import { OrderEntity } from './order.entity.js';
import { orderById, orderNoteById, shipmentById, transactionById } from './order.loaders.js';
import { OrderQueryResolver } from './order.resolver.js';
import { OrderAmountsResolver, OrderFieldsResolver } from './order-fields.resolver.js';
import { OrderLineEntity } from './order-line.entity.js';
import { OrderNoteEntity } from './order-note.entity.js';
import { OrderNoteResolver, OrderRelationsResolver, OrderTransactionResolver } from './order-relations.resolver.js';
import { OrderTransactionEntity } from './order-transaction.entity.js';
import { orderWriteResolvers } from './order-write.resolvers.js';
import { ShipmentEntity, ShipmentLineEntity } from './shipment.entity.js';
import { SoldProductResolver } from './sold-product.resolver.js';

export const orders: Slice = {
  name: 'orders',
  entities: [
    OrderEntity,
    OrderLineEntity,
    OrderTransactionEntity,
    ShipmentEntity,
    ShipmentLineEntity,
    OrderNoteEntity,
    CustomerIdentityEntity,
  ],
  resolvers: [
    OrderQueryResolver,
    OrderFieldsResolver,
    OrderAmountsResolver,
    OrderRelationsResolver,
    OrderTransactionResolver,
    OrderNoteResolver,
    CustomerOrdersResolver,
    CustomerIdentityResolver,
    SoldProductResolver,
    ...orderWriteResolvers,
  ],
  nodes: [
    { type: 'Order', permission: 'READ_CUSTOMERS', loader: orderById },
    { type: 'OrderTransaction', permission: 'READ_CUSTOMERS', loader: transactionById },
    { type: 'Shipment', permission: 'READ_CUSTOMERS', loader: shipmentById },
    { type: 'OrderNote', permission: 'READ_CUSTOMERS', loader: orderNoteById },
  ],
};

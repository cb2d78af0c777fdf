import type { Slice } from '../platform/slice.js';
import { orderWriteResolvers } from './mutations/order-write.resolvers.js';
import { CustomerIdentityResolver, CustomerOrdersResolver } from './of-customer/customer-orders.resolver.js';
import { OrderQueryResolver } from './reading/order.resolver.js';
import { OrderAmountsResolver, OrderFieldsResolver } from './reading/order-fields.resolver.js';
import {
  OrderNoteResolver,
  OrderRelationsResolver,
  OrderTransactionResolver,
} from './reading/order-relations.resolver.js';
import { CustomerIdentityEntity } from './records/customer-identity.entity.js';
import { OrderEntity } from './records/order.entity.js';
import { orderById, orderNoteById, shipmentById, transactionById } from './records/order.loaders.js';
import { OrderLineEntity } from './records/order-line.entity.js';
import { OrderNoteEntity } from './records/order-note.entity.js';
import { OrderTransactionEntity } from './records/order-transaction.entity.js';
import { ShipmentEntity, ShipmentLineEntity } from './records/shipment.entity.js';
import { SoldProductResolver } from './sold-products/sold-product.resolver.js';

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

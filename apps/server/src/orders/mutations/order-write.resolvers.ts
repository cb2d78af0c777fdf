import { OrderChangeResolver } from './order-change.resolver.js';
import { OrderCreateResolver } from './order-create.resolver.js';
import { OrderMoneyResolver } from './order-money.resolver.js';
import { OrderNoteMutationResolver } from './order-note.resolver.js';
import { orderPayloadResolvers } from './order-payload.resolvers.js';
import { OrderUpsertResolver } from './order-upsert.resolver.js';

/** All that writes orders. */
export const orderWriteResolvers = [
  OrderUpsertResolver,
  OrderCreateResolver,
  OrderMoneyResolver,
  OrderChangeResolver,
  OrderNoteMutationResolver,
  ...orderPayloadResolvers,
];

import { orderPayloadResolvers } from './order-payload.resolvers.js';
import { OrderUpsertResolver } from './order-upsert.resolver.js';

/** All that writes orders. */
export const orderWriteResolvers = [OrderUpsertResolver, ...orderPayloadResolvers];

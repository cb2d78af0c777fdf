import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { CustomerEntity } from '../../customers/records/customer.entity.js';
import { customerById } from '../../customers/records/customer.loaders.js';
import type { RequestContext } from '../../platform/context.js';
import { OrderEntity } from '../records/order.entity.js';
import { orderById, orderNoteById, shipmentById, transactionById } from '../records/order.loaders.js';
import { OrderNoteEntity } from '../records/order-note.entity.js';
import { OrderTransactionEntity } from '../records/order-transaction.entity.js';
import { ShipmentEntity } from '../records/shipment.entity.js';
import { type AboutOrder, OrderUpsertPayload } from './order.payloads.js';
import {
  OrderNoteDeletePayload,
  OrderNotePayload,
  OrderPayload,
  OrderTransactionPayload,
  ShipmentPayload,
} from './order-change.payloads.js';

/** Payloads carry uuids; the things themselves are loaded, so that they show what stands after the write. */
function aboutOrder<P extends AboutOrder>(payload: new () => P) {
  @Resolver(() => payload)
  class AboutOrderResolver {
    @FieldResolver(() => OrderEntity, { nullable: true, description: 'The order as it stands now.' })
    order(@Ctx() context: RequestContext, @Root() { orderId }: AboutOrder) {
      return orderId ? context.get(orderById, orderId) : null;
    }
  }
  return AboutOrderResolver;
}

@Resolver(() => OrderUpsertPayload)
class CustomerOfUpsertResolver {
  @FieldResolver(() => CustomerEntity, { nullable: true, description: 'Whose it is; null when nobody is known.' })
  customer(@Ctx() context: RequestContext, @Root() { customerId }: OrderUpsertPayload) {
    return customerId ? context.get(customerById, customerId) : null;
  }
}

@Resolver(() => OrderTransactionPayload)
class TransactionOfPayloadResolver {
  @FieldResolver(() => OrderTransactionEntity, { nullable: true, description: 'The movement of money.' })
  transaction(@Ctx() context: RequestContext, @Root() { transactionId }: OrderTransactionPayload) {
    return transactionId ? context.get(transactionById, transactionId) : null;
  }
}

@Resolver(() => ShipmentPayload)
class ShipmentOfPayloadResolver {
  @FieldResolver(() => ShipmentEntity, { nullable: true, description: 'The shipment as it stands now.' })
  shipment(@Ctx() context: RequestContext, @Root() { shipmentId }: ShipmentPayload) {
    return shipmentId ? context.get(shipmentById, shipmentId) : null;
  }
}

@Resolver(() => OrderNotePayload)
class NoteOfPayloadResolver {
  @FieldResolver(() => OrderNoteEntity, { nullable: true, description: 'The note as it stands now.' })
  note(@Ctx() context: RequestContext, @Root() { noteId }: OrderNotePayload) {
    return noteId ? context.get(orderNoteById, noteId) : null;
  }
}

/** The field resolvers of what the mutations of orders answer. */
export const orderPayloadResolvers = [
  aboutOrder(OrderPayload),
  aboutOrder(OrderUpsertPayload),
  aboutOrder(OrderTransactionPayload),
  aboutOrder(ShipmentPayload),
  aboutOrder(OrderNotePayload),
  aboutOrder(OrderNoteDeletePayload),
  CustomerOfUpsertResolver,
  TransactionOfPayloadResolver,
  ShipmentOfPayloadResolver,
  NoteOfPayloadResolver,
];

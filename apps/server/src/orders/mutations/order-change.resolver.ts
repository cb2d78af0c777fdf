import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../../platform/context.js';
import { Allow } from '../../platform/graphql/policy.js';
import { cancelOrder, claimOrder, moveOrder, updateFulfilment, updateOrder } from './order.service.js';
import {
  OrderCancelInput,
  OrderClaimInput,
  OrderFulfilmentUpdateInput,
  OrderMoveInput,
  OrderUpdateInput,
  ShipmentRecordInput,
  ShipmentUpdateInput,
} from './order-change.inputs.js';
import { OrderPayload, ShipmentPayload } from './order-change.payloads.js';
import { recordShipment, updateShipment } from './shipment.service.js';

@Resolver()
export class OrderChangeResolver {
  @Allow('WRITE_CUSTOMERS')
  @Mutation(() => ShipmentPayload, {
    description:
      'Records a shipment, which says how far the order is. Refused with NOT_FOUND, OUT_OF_RANGE for more than is left, TOO_MANY, a fault of a field, or INVALID_ORDER_CHANGE, which says what is possible.',
  })
  shipmentRecord(@Ctx() context: RequestContext, @Arg('input', () => ShipmentRecordInput) input: ShipmentRecordInput) {
    return recordShipment(context, input);
  }

  @Allow('WRITE_CUSTOMERS')
  @Mutation(() => ShipmentPayload, {
    description: 'Changes where a shipment is. Refused with NOT_FOUND, INVALID_DATE_RANGE or a fault of a field.',
  })
  shipmentUpdate(@Ctx() context: RequestContext, @Arg('input', () => ShipmentUpdateInput) input: ShipmentUpdateInput) {
    return updateShipment(context, input);
  }

  @Allow('WRITE_CUSTOMERS')
  @Mutation(() => OrderPayload, {
    description:
      'Takes an order to another state. Refused with NOT_FOUND, STALE_VERSION, or INVALID_ORDER_CHANGE, which says what is possible.',
  })
  orderFulfilmentUpdate(
    @Ctx() context: RequestContext,
    @Arg('input', () => OrderFulfilmentUpdateInput) input: OrderFulfilmentUpdateInput,
  ) {
    return updateFulfilment(context, input);
  }

  @Allow('WRITE_CUSTOMERS')
  @Mutation(() => OrderPayload, {
    description:
      'Calls an order off: it counts nowhere any more. What was paid stays paid until it is refunded. Refused with NOT_FOUND, REQUIRED, TOO_LONG, or INVALID_ORDER_CHANGE, which says what is possible.',
  })
  orderCancel(@Ctx() context: RequestContext, @Arg('input', () => OrderCancelInput) input: OrderCancelInput) {
    return cancelOrder(context, input);
  }

  @Allow('WRITE_CUSTOMERS')
  @Mutation(() => OrderPayload, {
    description: 'Makes an order another customer’s: the numbers of both follow. Refused with NOT_FOUND.',
  })
  orderMove(@Ctx() context: RequestContext, @Arg('input', () => OrderMoveInput) input: OrderMoveInput) {
    return moveOrder(context, input);
  }

  @Allow('WRITE_CUSTOMERS')
  @Mutation(() => OrderPayload, {
    description:
      'Says that a CLAIMABLE order is its customer’s without doubt. Refused with NOT_FOUND, ORDER_HAS_NO_CUSTOMER.',
  })
  orderClaim(@Ctx() context: RequestContext, @Arg('input', () => OrderClaimInput) input: OrderClaimInput) {
    return claimOrder(context, input);
  }

  @Allow('WRITE_CUSTOMERS')
  @Mutation(() => OrderPayload, {
    description:
      'Changes what an order says of who ordered and where it goes. What its channel tells next replaces it. Refused with NOT_FOUND, STALE_VERSION or a fault of a field.',
  })
  orderUpdate(@Ctx() context: RequestContext, @Arg('input', () => OrderUpdateInput) input: OrderUpdateInput) {
    return updateOrder(context, input);
  }
}

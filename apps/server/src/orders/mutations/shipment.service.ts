import { withoutAbsent } from '@clientela/domain/address-gate';
import { uuidOf } from '@clientela/domain/global-id';
import { checkShipment, shipmentUpdateInput } from '@clientela/domain/order-change-input';
import { Problem, parseInput, problem } from '@clientela/domain/problem';
import type { RequestContext } from '../../platform/context.js';
import { uuidv7 } from '../../platform/database/values.js';
import { shipmentById } from '../records/order.loaders.js';
import { changeOrder } from '../writing/order-change.js';
import type { ShipmentState } from '../writing/order-state.js';
import { shipmentChanged, shipped } from '../writing/order-transitions.js';
import type { ShipmentRecordInput, ShipmentUpdateInput } from './order-change.inputs.js';

/** The shipment that was recorded, or was there already, and its order. */
export interface RecordedShipment {
  orderId: string;
  shipmentId: string;
}

/**
 * Records a shipment, which says how far the order is.
 * @throws Problem of the gate; NOT_FOUND, INVALID_ORDER_CHANGE, OUT_OF_RANGE, TOO_MANY
 */
export function recordShipment(context: RequestContext, input: ShipmentRecordInput): Promise<RecordedShipment> {
  const orderId = uuidOf('Order', input.orderId, ['input', 'orderId']);
  const now = new Date();
  return changeOrder(
    context,
    orderId,
    (order) => {
      const checked = checkShipment(input, { lineCount: order.lines.length, now }, ['input']);
      if (!checked.ok) throw new Problem(checked.issues);
      const shipment = { ...checked.value, id: uuidv7(), isFromChannel: false };
      const after = shipped(order, shipment, now);
      const { externalId } = shipment;
      const known = after.shipments.find((each) => externalId !== null && each.externalId === externalId);
      return { after, action: 'order.shipment', answer: { orderId, shipmentId: known?.id ?? shipment.id } };
    },
    ['input', 'orderId'],
  );
}

/** Changes where a shipment is. @throws Problem of the gate; NOT_FOUND, INVALID_DATE_RANGE */
export async function updateShipment(context: RequestContext, input: ShipmentUpdateInput): Promise<RecordedShipment> {
  const shipmentId = uuidOf('Shipment', input.id, ['input', 'id']);
  const { id: _id, ...wanted } = parseInput(shipmentUpdateInput, input, ['input']);
  const notFound = problem('NOT_FOUND', ['input', 'id'], { params: { type: 'Shipment' } });
  const found = await context.load(shipmentById, shipmentId);
  if (!found) throw notFound;
  const { orderId } = found;
  return changeOrder(context, orderId, (order) => {
    const before = order.shipments.find(({ id }) => id === shipmentId);
    if (!before) throw notFound;
    const after: ShipmentState = { ...before, ...withoutAbsent(wanted) };
    if (after.deliveredAt !== null && after.deliveredAt < after.shippedAt) {
      throw problem('INVALID_DATE_RANGE', ['input', 'deliveredAt']);
    }
    const answer = { orderId, shipmentId };
    return { after: shipmentChanged(order, after, new Date()), action: 'order.shipmentUpdate', answer };
  });
}

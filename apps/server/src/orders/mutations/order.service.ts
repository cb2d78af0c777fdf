import { uuidIfAny, uuidOf } from '@clientela/domain/global-id';
import { FulfilmentStatus } from '@clientela/domain/order';
import {
  checkOrderChanges,
  type OrderChanges,
  orderCancelInput,
  orderFulfilmentUpdateInput,
} from '@clientela/domain/order-change-input';
import { Problem, parseInput, problem } from '@clientela/domain/problem';
import { sortColumn } from '@clientela/domain/text';
import { inputRules } from '../../customers/writing/input-rules.js';
import type { RequestContext } from '../../platform/context.js';
import { onViolation } from '../../platform/database/faults.js';
import { prepared } from '../../platform/database/statement.js';
import { staleVersion } from '../../platform/graphql/mutations.js';
import { changeOrder } from '../writing/order-change.js';
import type { OrderState } from '../writing/order-state.js';
import { cancelled, claimed, fulfilled, givenTo, withFields } from '../writing/order-transitions.js';
import type {
  OrderCancelInput,
  OrderClaimInput,
  OrderFulfilmentUpdateInput,
  OrderMoveInput,
  OrderUpdateInput,
} from './order-change.inputs.js';

/** The order that was written. */
export interface WrittenOrder {
  orderId: string;
}

const idIn = (input: { id: string }) => uuidOf('Order', input.id, ['input', 'id']);

function refuseStale(order: OrderState, expectedVersion: number | null | undefined): void {
  if (typeof expectedVersion !== 'number' || expectedVersion === order.version) return;
  throw staleVersion(expectedVersion, order.version, { orderId: order.id });
}

/** Takes an order to another state. @throws Problem NOT_FOUND, STALE_VERSION, INVALID_ORDER_CHANGE; INVALID_VALUE for CANCELLED */
export function updateFulfilment(context: RequestContext, input: OrderFulfilmentUpdateInput): Promise<WrittenOrder> {
  const orderId = idIn(input);
  const { status, expectedVersion } = parseInput(orderFulfilmentUpdateInput, input, ['input']);
  if (status === FulfilmentStatus.CANCELLED) throw problem('INVALID_VALUE', ['input', 'status']);
  return changeOrder(context, orderId, (order) => {
    refuseStale(order, expectedVersion);
    return { after: fulfilled(order, status, new Date()), action: 'order.fulfilment', answer: { orderId } };
  });
}

/** Calls an order off. @throws Problem NOT_FOUND, REQUIRED, TOO_LONG, INVALID_ORDER_CHANGE */
export function cancelOrder(context: RequestContext, input: OrderCancelInput): Promise<WrittenOrder> {
  const orderId = idIn(input);
  const { reason } = parseInput(orderCancelInput, input, ['input']);
  return changeOrder(context, orderId, (order) => ({
    after: cancelled(order, reason, new Date()),
    action: 'order.cancel',
    answer: { orderId },
  }));
}

const customerName = prepared(
  'customer_name',
  'select display_name as name from customer where shop_id = $1 and id = $2',
);

/** Makes an order another customer's, whose numbers follow. @throws Problem NOT_FOUND */
export function moveOrder(context: RequestContext, input: OrderMoveInput): Promise<WrittenOrder> {
  const orderId = idIn(input);
  const customerId = uuidOf('Customer', input.customerId, ['input', 'customerId']);
  return changeOrder(context, orderId, async (order, source) => {
    const [found] = await source.read<{ name: string }>(customerName, [source.shopId, customerId]);
    if (!found) throw problem('NOT_FOUND', ['input', 'customerId'], { params: { type: 'Customer' } });
    const after = givenTo(order, customerId);
    return { after, action: 'order.move', customerName: found.name, answer: { orderId } };
  });
}

/** Says that an order is its customer's. @throws Problem NOT_FOUND, ORDER_HAS_NO_CUSTOMER */
export function claimOrder(context: RequestContext, input: OrderClaimInput): Promise<WrittenOrder> {
  const orderId = idIn(input);
  return changeOrder(context, orderId, (order) => ({
    after: claimed(order),
    action: 'order.claim',
    answer: { orderId },
  }));
}

/** Changes what an order says of who ordered and where it goes. @throws Problem of the gate; NOT_FOUND, STALE_VERSION */
export async function updateOrder(context: RequestContext, input: OrderUpdateInput): Promise<WrittenOrder> {
  const orderId = idIn(input);
  const checked = checkOrderChanges(input, await inputRules(context), ['input']);
  if (!checked.ok) throw new Problem(checked.issues);
  const changes = fieldsOf(checked.value);
  const changing = changeOrder(context, orderId, (order) => {
    refuseStale(order, input.expectedVersion);
    return { after: withFields(order, changes), action: 'order.update', answer: { orderId } };
  });
  return onViolation('sales_order_issuing_company_fk', changing, () =>
    problem('NOT_FOUND', ['input', 'issuingCompanyId'], { params: { type: 'IssuingCompany' } }),
  );
}

/** The fields of a row for changes that passed the gate. */
function fieldsOf({ issuingCompanyId, ...changes }: OrderChanges): Partial<OrderState['fields']> {
  const path = ['input', 'issuingCompanyId'];
  const company =
    issuingCompanyId === undefined ? {} : { issuingCompanyId: uuidIfAny('IssuingCompany', issuingCompanyId, path) };
  const name = changes.buyerName === undefined ? {} : { buyerSortName: sortColumn(changes.buyerName) };
  return { ...(changes as Partial<OrderState['fields']>), ...company, ...name };
}

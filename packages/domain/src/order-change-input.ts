import * as z from 'zod/mini';
import { withoutAbsent } from './address-gate.js';
import { customerLimits } from './customer.js';
import { momentInput } from './day.js';
import { emailInput } from './email.js';
import { type InputContext, keepPhone } from './input-context.js';
import { FulfilmentStatus, orderLimits, TransactionKind } from './order.js';
import { keepOrderAddress, type OrderAddress, orderAddressInput } from './order-address.js';
import { AmountReader } from './order-amounts.js';
import { linkInput, shipmentInput, transactionInput } from './order-input.js';
import { keepShipment, keepTransaction } from './order-records.js';
import type { NewShipment, NewTransaction } from './order-snapshot.js';
import { type Checked, checkInput, type ProblemIssue } from './problem.js';
import { optionalLine, singleLine } from './text.js';
import { versionInput } from './version.js';

type Path = (string | number)[];

/** What changes an order of its own: absent fields stay, null clears. */
export const orderUpdateInput = z.object({
  id: z.string(),
  expectedVersion: versionInput,
  issuingCompanyId: z.optional(z.nullable(z.string())),
  shippingMethod: optionalLine(orderLimits.shippingMethod),
  buyerName: optionalLine(orderLimits.buyerName),
  email: z.optional(z.nullable(emailInput)),
  /** As it was typed; understood as a number of the shop's country unless it has a prefix. */
  phone: optionalLine(customerLimits.phone),
  billingAddress: z.optional(z.nullable(orderAddressInput)),
  shippingAddress: z.optional(z.nullable(orderAddressInput)),
});
export type OrderUpdateInput = z.input<typeof orderUpdateInput>;

/** The fields of an order that change; absent ones stay. */
export interface OrderChanges {
  issuingCompanyId?: string | null | undefined;
  shippingMethod?: string | null | undefined;
  buyerName?: string | null | undefined;
  email?: string | null | undefined;
  phone?: string | null | undefined;
  billingAddress?: OrderAddress | null | undefined;
  shippingAddress?: OrderAddress | null | undefined;
}

/** Checks the changes of an order and answers those that were given, as they are kept, or every issue. */
export function checkOrderChanges(value: unknown, context: InputContext, basePath: Path = []): Checked<OrderChanges> {
  const checked = checkInput(orderUpdateInput, value, basePath);
  if (!checked.ok) return checked;
  const { id: _id, expectedVersion: _version, phone, billingAddress, shippingAddress, ...rest } = checked.value;
  const issues: ProblemIssue[] = [];
  // Whoever types it here can mend it here: a phone that is not understood is refused.
  const keep = (address: typeof billingAddress, field: string) =>
    address === undefined ? undefined : keepOrderAddress(address, context, [...basePath, field], issues);
  const changes = withoutAbsent<OrderChanges>({
    ...rest,
    phone: phone === undefined ? undefined : keepPhone(phone, null, context, [...basePath, 'phone'], issues).phone,
    billingAddress: keep(billingAddress, 'billingAddress'),
    shippingAddress: keep(shippingAddress, 'shippingAddress'),
  });
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: changes };
}

/** What records a movement of money that is no refund. */
export const orderTransactionRecordInput = z.extend(transactionInput, {
  orderId: z.string(),
  kind: z.enum({
    AUTHORIZATION: TransactionKind.AUTHORIZATION,
    PAYMENT: TransactionKind.PAYMENT,
    VOID: TransactionKind.VOID,
  }),
});
export type OrderTransactionRecordInput = z.input<typeof orderTransactionRecordInput>;

/** What records that money went back. */
export const orderRefundInput = z.extend(z.omit(transactionInput, { kind: true }), { orderId: z.string() });
export type OrderRefundInput = z.input<typeof orderRefundInput>;

/** What of an order is needed to read its amounts, and the moment that it is. */
interface MoneyContext {
  currencyCode: string;
  now: Date;
}

/** Checks a movement of an order's money that is no refund. Whether the order allows it: `checkPaymentAction`. */
export function checkTransaction(value: unknown, context: MoneyContext, basePath: Path = []): Checked<NewTransaction> {
  const checked = checkInput(orderTransactionRecordInput, value, basePath);
  return checked.ok ? keptTransaction(checked.value, context, basePath) : checked;
}

/** Checks a refund. Whether the order allows it: `checkPaymentAction`. */
export function checkRefund(value: unknown, context: MoneyContext, basePath: Path = []): Checked<NewTransaction> {
  const checked = checkInput(orderRefundInput, value, basePath);
  return checked.ok ? keptTransaction({ ...checked.value, kind: TransactionKind.REFUND }, context, basePath) : checked;
}

/** What takes back the record of a movement that never happened. */
export const orderTransactionRetractInput = z.object({
  id: z.string(),
  reason: singleLine(orderLimits.retractionReason),
});
export type OrderTransactionRetractInput = z.input<typeof orderTransactionRetractInput>;

function keptTransaction(
  input: Parameters<typeof keepTransaction>[0],
  { currencyCode, now }: MoneyContext,
  basePath: Path,
): Checked<NewTransaction> {
  const issues: ProblemIssue[] = [];
  const value = keepTransaction(input, now, new AmountReader(currencyCode, issues), basePath);
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value };
}

/** What records a shipment. */
export const shipmentRecordInput = z.extend(shipmentInput, { orderId: z.string() });
export type ShipmentRecordInput = z.input<typeof shipmentRecordInput>;

/** Checks a shipment of an order that has so many lines. */
export function checkShipment(
  value: unknown,
  { lineCount, now }: { lineCount: number; now: Date },
  basePath: Path = [],
): Checked<NewShipment> {
  const checked = checkInput(shipmentRecordInput, value, basePath);
  if (!checked.ok) return checked;
  const issues: ProblemIssue[] = [];
  const shipment = keepShipment(checked.value, lineCount, now, issues, basePath);
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: shipment };
}

/** What changes a shipment: absent fields stay, null clears. */
export const shipmentUpdateInput = z.object({
  id: z.string(),
  carrier: optionalLine(orderLimits.carrier),
  trackingNumber: optionalLine(orderLimits.trackingNumber),
  trackingUrl: z.optional(linkInput),
  deliveredAt: z.optional(z.nullable(momentInput)),
});
export type ShipmentUpdateInput = z.input<typeof shipmentUpdateInput>;

/** What takes an order to another state by hand. Cancelling has an input of its own, which asks for the reason. */
export const orderFulfilmentUpdateInput = z.object({
  id: z.string(),
  status: z.enum(FulfilmentStatus),
  expectedVersion: z.optional(z.nullable(versionInput)),
});
export type OrderFulfilmentUpdateInput = z.input<typeof orderFulfilmentUpdateInput>;

/** What cancels an order. */
export const orderCancelInput = z.object({ id: z.string(), reason: singleLine(orderLimits.cancelReason) });
export type OrderCancelInput = z.input<typeof orderCancelInput>;

/** What makes an order another customer's. */
export const orderMoveInput = z.object({ id: z.string(), customerId: z.string() });
export type OrderMoveInput = z.input<typeof orderMoveInput>;

/** What says that the order is its customer's. */
export const orderClaimInput = z.object({ id: z.string() });
export type OrderClaimInput = z.input<typeof orderClaimInput>;

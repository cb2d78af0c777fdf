import type * as z from 'zod/mini';
import { checkNewCustomer, type NewCustomer } from './customer-gate.js';
import type { InputContext } from './input-context.js';
import { FulfilmentStatus } from './order.js';
import { keepOrderAddress, type OrderAddress } from './order-address.js';
import { AmountReader, sumOf } from './order-amounts.js';
import { orderCreateInput, priceRequestInput } from './order-create-input.js';
import { keepPrice } from './order-lines.js';
import { futureIssues } from './order-moment.js';
import type { LineToPrice } from './order-snapshot.js';
import { checkFulfilmentChange } from './order-states.js';
import type { PaymentMethod } from './preferences.js';
import { type Checked, checkInput, Problem, type ProblemIssue } from './problem.js';

type Path = (string | number)[];
type ReadPriceRequest = z.output<typeof priceRequestInput>;

/** What the rules need to know besides: amounts without a currency are in the shop's. */
export interface OrderContext extends InputContext {
  currencyCode: string;
}

/** What is to be priced, checked. */
export interface PriceRequest {
  currencyCode: string;
  lines: LineToPrice[];
  /** Minor units. */
  shipping: bigint;
  /** Minor units in place of the customer's discount; null: the customer's counts. */
  discountTotal: bigint | null;
}

/** An order by hand as it was asked for, checked; ids as the input has them. */
export interface NewOrder extends PriceRequest {
  customerId: string | null;
  /** Somebody to be made; never along with `customerId`. Neither: nobody is known. */
  customer: NewCustomer | null;
  channelId: string | null;
  issuingCompanyId: string | null;
  /** Minor units that it has to come to; null: whatever it comes to. */
  expectedTotal: bigint | null;
  shippingMethod: string | null;
  /** What is paid at once; an amount of null is all of it. Null: nothing. */
  payment: { amount: bigint | null; method: PaymentMethod | null; note: string | null } | null;
  fulfilmentStatus: FulfilmentStatus;
  note: string | null;
  /** Null: now. */
  placedAt: Date | null;
  billingAddressId: string | null;
  shippingAddressId: string | null;
  /** Said for this order alone; never along with its id. */
  billingAddress: OrderAddress | null;
  shippingAddress: OrderAddress | null;
}

/** Checks what is to be priced. */
export function checkPriceRequest(value: unknown, context: OrderContext, basePath: Path = []): Checked<PriceRequest> {
  const checked = checkInput(priceRequestInput, value, basePath);
  if (!checked.ok) return checked;
  const amounts = new AmountReader(checked.value.currencyCode ?? context.currencyCode, []);
  const request = keepRequest(checked.value, amounts, basePath);
  return amounts.issues.length > 0 ? { ok: false, issues: amounts.issues } : { ok: true, value: request };
}

/** The one gate for orders by hand: answers what was asked for, or every issue. */
export function checkNewOrder(value: unknown, context: OrderContext, basePath: Path = []): Checked<NewOrder> {
  const checked = checkInput(orderCreateInput, value, basePath);
  if (!checked.ok) return checked;
  const { value: input } = checked;
  const issues = futureIssues(input, ['placedAt'], context, basePath);
  const amounts = new AmountReader(input.currencyCode ?? context.currencyCode, issues);
  const request = keepRequest(input, amounts, basePath);
  const customer = keepCustomer(input, context, basePath, issues);
  const fulfilmentStatus = keepStart(input.fulfilmentStatus, basePath, issues);
  const order: NewOrder = {
    ...request,
    customerId: input.customerId ?? null,
    customer,
    channelId: input.channelId ?? null,
    issuingCompanyId: input.issuingCompanyId ?? null,
    expectedTotal: amounts.read(input.expectedTotal, [...basePath, 'expectedTotal']),
    shippingMethod: input.shippingMethod ?? null,
    payment: keepPayment(input.payment, amounts, [...basePath, 'payment', 'amount']),
    fulfilmentStatus,
    note: input.note ?? null,
    placedAt: input.placedAt ?? null,
    billingAddressId: input.billingAddressId ?? null,
    shippingAddressId: input.shippingAddressId ?? null,
    billingAddress: keepAddress(input, 'billingAddress', context, basePath, issues),
    shippingAddress: keepAddress(input, 'shippingAddress', context, basePath, issues),
  };
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: order };
}

function keepRequest(input: ReadPriceRequest, amounts: AmountReader, basePath: Path): PriceRequest {
  const lines = input.lines.map((line, index) => {
    const { unitPrice, ...rest } = keepPrice(line, index, amounts, [...basePath, 'lines', index]);
    return { ...rest, unitPrice: unitPrice ?? 0n };
  });
  amounts.withinLimit(sumOf(lines.map(({ total }) => total)), [...basePath, 'lines']);
  return {
    currencyCode: amounts.currencyCode,
    lines,
    shipping: amounts.read(input.shippingTotal, [...basePath, 'shippingTotal']) ?? 0n,
    discountTotal: amounts.read(input.discountTotal, [...basePath, 'discountTotal']),
  };
}

function keepCustomer(
  input: z.output<typeof orderCreateInput>,
  context: InputContext,
  basePath: Path,
  issues: ProblemIssue[],
): NewCustomer | null {
  if (input.customer === null || input.customer === undefined) return null;
  const path = [...basePath, 'customer'];
  if (input.customerId) issues.push({ code: 'INVALID_VALUE', path });
  const checked = checkNewCustomer(input.customer, context, path);
  if (checked.ok) return checked.value;
  issues.push(...checked.issues);
  return null;
}

/** A place that was said for this order alone. Whoever says it can mend it: a phone that is not understood is refused. */
function keepAddress(
  input: z.output<typeof orderCreateInput>,
  field: 'billingAddress' | 'shippingAddress',
  context: InputContext,
  basePath: Path,
  issues: ProblemIssue[],
): OrderAddress | null {
  const path = [...basePath, field];
  const address = keepOrderAddress(input[field], context, path, issues);
  if (address && input[`${field}Id`]) issues.push({ code: 'INVALID_VALUE', path });
  return address;
}

/** Where an order by hand begins: wherever staff may take a new one, except to be cancelled. */
function keepStart(status: FulfilmentStatus | undefined, basePath: Path, issues: ProblemIssue[]): FulfilmentStatus {
  if (status === undefined) return FulfilmentStatus.UNFULFILLED;
  const path = [...basePath, 'fulfilmentStatus'];
  if (status === FulfilmentStatus.CANCELLED) issues.push({ code: 'INVALID_VALUE', path });
  try {
    checkFulfilmentChange(FulfilmentStatus.UNFULFILLED, status, path);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    issues.push(...error.issues);
  }
  return status;
}

function keepPayment(
  payment: z.output<typeof orderCreateInput>['payment'],
  amounts: AmountReader,
  path: Path,
): NewOrder['payment'] {
  if (!payment) return null;
  const amount = payment.amount ? amounts.readAboveZero(payment.amount, path) : null;
  return { amount, method: payment.method ?? null, note: payment.note ?? null };
}

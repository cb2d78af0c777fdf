import { ChannelType } from '@clientela/domain/channel';
import { CustomerSource, CustomerStatus } from '@clientela/domain/customer';
import type { NewCustomer } from '@clientela/domain/customer-gate';
import { type GlobalType, uuidIfAny } from '@clientela/domain/global-id';
import { formatDecimal } from '@clientela/domain/money';
import { checkNewOrder, checkPriceRequest, type NewOrder } from '@clientela/domain/order-create-gate';
import type { OrderPrice } from '@clientela/domain/price-order';
import { Problem, problem, problemBelow } from '@clientela/domain/problem';
import { channelById } from '../../channels/channel.loaders.js';
import { addressesOfCustomer } from '../../customers/records/customer.loaders.js';
import { columnsOfFields } from '../../customers/writing/customer-columns.js';
import { explainRefusal } from '../../customers/writing/customer-faults.js';
import { customerToCreate } from '../../customers/writing/customer-to-create.js';
import type { CustomerToCreate } from '../../customers/writing/customer-write.queries.js';
import { inputRules } from '../../customers/writing/input-rules.js';
import type { RequestContext } from '../../platform/context.js';
import { onViolation } from '../../platform/database/faults.js';
import { prepared } from '../../platform/database/statement.js';
import { uuidv7 } from '../../platform/database/values.js';
import { numbersOf } from '../../platform/numbers.js';
import { shopOfRequest } from '../../shops/shop.loaders.js';
import { type Buyer, orderByHand } from '../writing/order-by-hand.js';
import type { OrderWrite } from '../writing/order-save.js';
import { type OrderSource, within } from '../writing/order-source.js';
import { writeOrders } from '../writing/order-writing.js';
import type { WrittenOrder } from './order.service.js';
import type { CustomerPriceArgs, OrderCreateInput } from './order-create.inputs.js';
import { orderNotes } from './order-note.service.js';
import { type Price, priceAnswer } from './price.types.js';
import { type Payer, payerOf, priceFor } from './price-facts.js';

/** What something costs a customer now. @throws Problem of the gate; NOT_FOUND */
export async function customerPrice(context: RequestContext, args: CustomerPriceArgs): Promise<Price> {
  const { customerId, ...asked } = args;
  const shop = await shopOfRequest(context);
  const checked = checkPriceRequest(asked, { ...(await inputRules(context)), currencyCode: shop.currencyCode });
  if (!checked.ok) throw new Problem(checked.issues);
  const payerId = uuidIfAny('Customer', customerId ?? null, ['customerId']);
  const payer = payerId === null ? null : await payerOf(context, payerId, ['customerId']);
  return priceAnswer(priceFor(payer, shop, checked.value, new Date()), payer?.customer ?? null, context.language);
}

/**
 * Makes an order by hand, with its customer when that is new: the price is reckoned here and nowhere else.
 * @throws Problem of the gate; NOT_FOUND, CUSTOMER_BLOCKED, PRICE_CHANGED, AMOUNT_TOO_LARGE; EMAIL_TAKEN with the customer who has it
 */
export async function createOrder(context: RequestContext, input: OrderCreateInput): Promise<WrittenOrder> {
  const shop = await shopOfRequest(context);
  const rules = { ...(await inputRules(context)), currencyCode: shop.currencyCode };
  const checked = checkNewOrder(input, rules, ['input']);
  if (!checked.ok) throw new Problem(checked.issues);
  const order = withUuids(checked.value);
  const payer = order.customerId ? await payerOf(context, order.customerId, ['input', 'customerId']) : null;
  const customer = order.customer && (await customerOf(context, order));
  const now = new Date();
  const price = priceFor(payer, shop, order, order.placedAt ?? now);
  const made = orderByHand({
    number: await numbersOf(context.database).next(context.scope, 'order'),
    order,
    price,
    buyer: customer ? newBuyer(customer, order.customer) : payer && (await knownBuyer(context, payer)),
    channelId: order.channelId,
    issuingCompanyId: order.issuingCompanyId ?? payer?.customer.issuingCompanyId ?? (await defaultCompany(context)),
    billingAddressId: order.billingAddressId,
    shippingAddressId: order.shippingAddressId,
    now,
  });
  const customerName = made.fields.buyerName;
  const write = { before: null, after: made, action: 'order.create', customerName };
  const saving = save(context, write, {
    customers: customer ? [customer] : [],
    note: order.note,
    // Within the write: what was made already under an Idempotency-Key is answered, whatever has changed since.
    check: () => checkSale(payer, order, price),
    shopCurrency: shop.currencyCode,
  });
  return explained(context, saving, order, customer);
}

/** @throws Problem CUSTOMER_BLOCKED, PRICE_CHANGED */
function checkSale(payer: Payer | null, { expectedTotal }: NewOrder, { currencyCode, totals }: OrderPrice): void {
  if (payer?.customer.status === CustomerStatus.BLOCKED) {
    const params = { reason: payer.customer.blockedReason ?? '' };
    throw problem('CUSTOMER_BLOCKED', ['input', 'customerId'], { params });
  }
  if (expectedTotal === null || expectedTotal === totals.total) return;
  const said = (amount: bigint) => formatDecimal({ amount, currencyCode });
  throw problem('PRICE_CHANGED', ['input', 'expectedTotal'], {
    params: { expected: said(expectedTotal), found: said(totals.total) },
  });
}

/** The same with uuids where the input has global ids. */
function withUuids(order: NewOrder): NewOrder {
  const uuid = (type: GlobalType, id: string | null, field: string) => uuidIfAny(type, id, ['input', field]);
  return {
    ...order,
    customerId: uuid('Customer', order.customerId, 'customerId'),
    channelId: uuid('Channel', order.channelId, 'channelId'),
    issuingCompanyId: uuid('IssuingCompany', order.issuingCompanyId, 'issuingCompanyId'),
    billingAddressId: uuid('Address', order.billingAddressId, 'billingAddressId'),
    shippingAddressId: uuid('Address', order.shippingAddressId, 'shippingAddressId'),
  };
}

/** Somebody who is made along with the order. */
async function customerOf(
  context: RequestContext,
  { customer, channelId }: NewOrder,
): Promise<CustomerToCreate | null> {
  if (!customer) return null;
  const channel = channelId ? await context.load(channelById, channelId) : null;
  const byHand = context.actor.kind === 'STAFF' ? CustomerSource.MANUAL : CustomerSource.API;
  const source = channel?.type === ChannelType.POS ? CustomerSource.POS : byHand;
  const number = await numbersOf(context.database).next(context.scope, 'customer');
  const whole = { ...customer, channelId, source };
  return customerToCreate(context, whole, columnsOfFields(whole), number);
}

const newBuyer = ({ row, addresses }: CustomerToCreate, customer: NewCustomer | null): Buyer | null =>
  customer && { ...customer, id: row.id, addresses };

async function knownBuyer(context: RequestContext, { customer }: Payer): Promise<Buyer> {
  return { ...customer, addresses: await context.load(addressesOfCustomer, customer.id) };
}

const defaultOne = prepared('company_default', 'select id from issuing_company where shop_id = $1 and is_default');
const defaultCompany = async (context: RequestContext): Promise<string | null> =>
  (await context.read<{ id: string }>(defaultOne, [context.shopId]))[0]?.id ?? null;

interface Along {
  readonly customers: readonly CustomerToCreate[];
  readonly note: string | null;
  /** Refuses what may not be sold. */
  readonly check: () => void;
  readonly shopCurrency: string;
}

/** One statement, unless there is more to save than the order. */
async function save(context: RequestContext, write: OrderWrite, along: Along): Promise<WrittenOrder> {
  const answer = { orderId: write.after.id };
  const { customers, note, check, shopCurrency } = along;
  const saving = (source: OrderSource) => {
    check();
    return writeOrders(source, [write], { customers, phones: [] }, shopCurrency);
  };
  if (note === null && context.idempotencyKey === undefined) {
    await saving(context);
    return answer;
  }
  return context.write(async (transaction) => {
    await saving(within(context, transaction));
    if (note !== null)
      await orderNotes.insert(transaction, context, { id: uuidv7(), aboutId: answer.orderId, body: note });
    return answer;
  });
}

/** What the database refuses, as the problem that says what is in the way. */
async function explained(
  context: RequestContext,
  saving: Promise<WrittenOrder>,
  { issuingCompanyId }: NewOrder,
  customer: CustomerToCreate | null,
): Promise<WrittenOrder> {
  const missing = (field: string, type: GlobalType) => () =>
    problem('NOT_FOUND', ['input', field], { params: { type } });
  const channel = onViolation('sales_order_channel_fk', saving, missing('channelId', 'Channel'));
  const company = onViolation(
    'sales_order_issuing_company_fk',
    channel,
    issuingCompanyId ? missing('issuingCompanyId', 'IssuingCompany') : () => problem('NOT_FOUND', ['input']),
  );
  const known = onViolation('sales_order_customer_fk', company, missing('customerId', 'Customer'));
  if (!customer) return known;
  try {
    return await explainRefusal(context, customer.row, known);
  } catch (error) {
    if (!(error instanceof Problem) || error.issues[0]?.code !== 'EMAIL_TAKEN') throw error;
    throw problemBelow(new Problem(error.issues.map((issue) => ({ ...issue, path: ['email'] }))), [
      'input',
      'customer',
    ]);
  }
}

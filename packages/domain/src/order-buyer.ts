import type { Address } from './address.js';
import { type Channel, ChannelType } from './channel.js';
import { CustomerSource, CustomerType, customerLimits } from './customer.js';
import { checkNewCustomer, type NewCustomer } from './customer-gate.js';
import type { CustomerCreateInput } from './customer-input.js';
import type { InputContext } from './input-context.js';
import { OrderClaim } from './order.js';
import type { OrderAddress } from './order-address.js';
import type { OrderBuyer, OrderSnapshot } from './order-snapshot.js';
import { Problem } from './problem.js';
import { truncate } from './text.js';

/** How a channel knows a customer: what it means is meant in that channel alone. */
export const IdentityKind = { CUSTOMER_ID: 'CUSTOMER_ID', RELAY_EMAIL: 'RELAY_EMAIL' } as const;
export type IdentityKind = (typeof IdentityKind)[keyof typeof IdentityKind];

/** What each kind is, for the API's documentation. */
export const identityKindDescriptions: Record<IdentityKind, string> = {
  CUSTOMER_ID: 'The id of the customer in the channel.',
  RELAY_EMAIL: 'An address behind which the channel hides the customer. It means nothing in another channel.',
};

/** One of the channel's own names for a customer. */
export interface ChannelIdentity {
  kind: IdentityKind;
  value: string;
}

/** Something by which the customer of an order is looked for: in the channel, or among all customers of the shop. */
export type BuyerKey = ChannelIdentity | { kind: 'EMAIL' | 'PHONE'; value: string };

/** The part of a channel that decides who a buyer is. */
type Hiding = Pick<Channel, 'usesRelayAddresses'>;

/** Whether the order says nothing by which anybody could be known. */
export function isAnonymous(buyer: OrderBuyer): boolean {
  const { externalId, email, phone, firstName, lastName, companyName } = buyer;
  return !(externalId || email || phone || firstName || lastName || companyName);
}

/**
 * By what the customer of an order is looked for, what counts most first: the first that somebody has decides. PHONE
 * counts only when exactly one customer has it. Nobody found: a new customer, unless the buyer is anonymous.
 */
export function buyerKeys(buyer: OrderBuyer, channel: Hiding, shop: { identifyByPhone: boolean }): BuyerKey[] {
  const keys: BuyerKey[] = channelIdentities(buyer, channel);
  if (buyer.emailNormalized !== null && !channel.usesRelayAddresses) {
    keys.push({ kind: 'EMAIL', value: buyer.emailNormalized });
  }
  if (buyer.phone !== null && shop.identifyByPhone) keys.push({ kind: 'PHONE', value: buyer.phone });
  return keys;
}

/** The channel's own names for the buyer. */
function channelIdentities(buyer: OrderBuyer, channel: Hiding): ChannelIdentity[] {
  const { externalId, emailNormalized } = buyer;
  return [
    ...(externalId === null ? [] : [{ kind: IdentityKind.CUSTOMER_ID, value: externalId }]),
    ...(emailNormalized === null || !channel.usesRelayAddresses
      ? []
      : [{ kind: IdentityKind.RELAY_EMAIL, value: emailNormalized }]),
  ];
}

/**
 * What is remembered of whoever the order's customer is, so that the channel's next order finds them. A guest who is
 * found by an e-mail or phone has typed it and proven nothing: were the channel's id remembered for its owner, whatever
 * that stranger buys next, signed in, would be the owner's beyond doubt.
 */
export function identitiesToRemember(
  buyer: OrderBuyer,
  channel: Hiding,
  shop: { identifyByPhone: boolean },
): ChannelIdentity[] {
  const isTyped = buyerKeys(buyer, channel, shop).some(({ kind }) => kind === 'EMAIL' || kind === 'PHONE');
  const identities = channelIdentities(buyer, channel);
  return buyer.isGuest && isTyped ? identities.filter(({ kind }) => kind !== IdentityKind.CUSTOMER_ID) : identities;
}

/** How sure it is that an order belongs to the customer that was found or made for it. */
export function claimOf(buyer: OrderBuyer): OrderClaim {
  if (isAnonymous(buyer)) return OrderClaim.ANONYMOUS;
  return buyer.isGuest ? OrderClaim.CLAIMABLE : OrderClaim.CLAIMED;
}

/**
 * The customer of a buyer whom nobody knows, through the gate of all new customers. A relay address is no e-mail of
 * theirs. `channel.id` and the company's are kept as they are given.
 */
export function customerOfBuyer(
  snapshot: Pick<OrderSnapshot, 'buyer' | 'billingAddress' | 'shippingAddress' | 'issuingCompanyId'>,
  channel: Pick<Channel, 'id' | 'type' | 'usesRelayAddresses'>,
  context: InputContext,
): NewCustomer {
  const { buyer, issuingCompanyId } = snapshot;
  const input: CustomerCreateInput = {
    ...namesOf(snapshot),
    email: channel.usesRelayAddresses ? null : buyer.email,
    phone: buyer.phone,
    phoneCountryCode: buyer.phoneCountryCode,
    taxId: buyer.taxId,
    vatId: buyer.vatId,
    source: channel.type === ChannelType.POS ? CustomerSource.POS : CustomerSource.ORDER,
    addresses: addressesOf(snapshot),
    channelId: channel.id,
    issuingCompanyId,
  };
  const checked = checkNewCustomer(input, context);
  if (!checked.ok) throw new Problem(checked.issues);
  return checked.value;
}

/** The names of a new customer, who needs one: those of the buyer, or else whatever tells people who it is. */
function namesOf({
  buyer,
  billingAddress,
  shippingAddress,
}: Pick<OrderSnapshot, 'buyer' | 'billingAddress' | 'shippingAddress'>): Pick<
  NewCustomer,
  'firstName' | 'lastName' | 'companyName' | 'type'
> {
  const { firstName, lastName, companyName } = buyer;
  if (firstName) return { firstName, lastName, companyName, type: CustomerType.INDIVIDUAL };
  if (companyName) return { firstName, lastName, companyName, type: CustomerType.COMPANY };
  const recipient = billingAddress?.recipient ?? shippingAddress?.recipient;
  const found = lastName ?? recipient ?? buyer.email?.split('@')[0] ?? buyer.phone ?? buyer.externalId ?? '';
  const name = truncate(found, customerLimits.firstName.max);
  return { firstName: name, lastName: null, companyName: null, type: CustomerType.INDIVIDUAL };
}

type FullAddress = OrderAddress & Pick<Address, 'line1' | 'city'>;

/** What of an order's addresses a customer can keep: with a street and a city, each once. */
function addressesOf({ billingAddress, shippingAddress }: Pick<OrderSnapshot, 'billingAddress' | 'shippingAddress'>) {
  const isFull = (address: OrderAddress | null): address is FullAddress => Boolean(address?.line1 && address.city);
  const billing = isFull(billingAddress) ? billingAddress : null;
  const shipping = isFull(shippingAddress) ? shippingAddress : null;
  if (billing !== null && shipping !== null && JSON.stringify(billing) !== JSON.stringify(shipping)) {
    return [
      { ...billing, isDefaultBilling: true },
      { ...shipping, isDefaultShipping: true },
    ];
  }
  const only = billing ?? shipping;
  return only === null ? [] : [only];
}

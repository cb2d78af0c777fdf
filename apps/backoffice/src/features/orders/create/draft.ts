import type { FulfilmentStatus } from '@clientela/domain/order';
import type { PaymentMethod } from '@clientela/domain/preferences';
import type { OrderCreateInput, PriceLineInput } from '../../../gql/graphql';
import { type AddressValues, nowhere } from '../../../lib/address-values';
import { toDecimal } from '../../../lib/decimal';

export const lineFields = ['title', 'quantity', 'unitPrice', 'discount', 'taxRate'] as const;
export type LineField = (typeof lineFields)[number];

/** A line as somebody types it. */
export type TypedLine = Record<LineField | 'sku', string>;

/** What an address is for. */
export type AddressUse = 'shipping' | 'billing';

/** The fields of a place that an order says of its own. */
const placeFields = [
  'recipient',
  'company',
  'line1',
  'line2',
  'postalCode',
  'city',
  'region',
  'countryCode',
  'phone',
] as const;
export type PlaceField = (typeof placeFields)[number];
export const placeName = <Use extends AddressUse>(use: Use, field: PlaceField) => `${use}Address.${field}` as const;

/** In place of the id of an address: one that is typed for this order alone. */
export const otherPlace = 'other';

/**
 * An order by hand in its form. A field is named by its place in the input of the API, but a line by a key of its own:
 * its place changes when one above it goes.
 */
export type Draft = {
  customerId: string;
  isNewCustomer: boolean;
  'customer.firstName': string;
  'customer.lastName': string;
  'customer.companyName': string;
  'customer.email': string;
  'customer.phone': string;
  /** The keys of the lines, in their order. */
  lines: readonly string[];
  discountTotal: string;
  shippingTotal: string;
  shippingMethod: string;
  'payment.method': PaymentMethod | '';
  'payment.amount': string;
  fulfilmentStatus: FulfilmentStatus;
  channelId: string;
  issuingCompanyId: string;
  note: string;
  /** Empty: the one that the customer uses. */
  shippingAddressId: string;
  billingAddressId: string;
} & Record<`${AddressUse}Address.${PlaceField}`, string> &
  Record<`line.${string}`, string>;

export const emptyDraft = (customerId: string, channelId: string, countryCode: string): Draft => ({
  customerId,
  isNewCustomer: false,
  'customer.firstName': '',
  'customer.lastName': '',
  'customer.companyName': '',
  'customer.email': '',
  'customer.phone': '',
  lines: [],
  discountTotal: '',
  shippingTotal: '',
  shippingMethod: '',
  'payment.method': '',
  'payment.amount': '',
  fulfilmentStatus: 'UNFULFILLED',
  channelId,
  issuingCompanyId: '',
  note: '',
  shippingAddressId: '',
  billingAddressId: '',
  ...nowhereFor('shipping', countryCode),
  ...nowhereFor('billing', countryCode),
});

const nowhereFor = <Use extends AddressUse>(use: Use, countryCode: string) =>
  Object.fromEntries(placeFields.map((field) => [placeName(use, field), nowhere(countryCode)[field]])) as Record<
    `${Use}Address.${PlaceField}`,
    string
  >;

/** The place that is typed for this order alone, as the fields of an address have it. */
export const typedPlace = (draft: Draft, use: AddressUse): AddressValues => ({
  ...nowhere(''),
  ...Object.fromEntries(placeFields.map((field) => [field, draft[placeName(use, field)]])),
});

/** Where it goes, for the API: nothing said leaves it to the customer's own. */
function placeOf(draft: Draft, use: AddressUse) {
  const id = draft[`${use}AddressId`];
  if (id !== otherPlace) return id && { [`${use}AddressId`]: id };
  const said = placeFields.flatMap((field) => {
    const text = draft[placeName(use, field)];
    return text.trim() ? [[field, text] as const] : [];
  });
  return { [`${use}Address`]: Object.fromEntries(said) };
}

export const lineName = (key: string, field: keyof TypedLine): `line.${string}` => `line.${key}.${field}`;

export const typedLine = (draft: Draft, key: string): TypedLine => {
  const of = (field: keyof TypedLine) => draft[lineName(key, field)] ?? '';
  return {
    title: of('title'),
    sku: of('sku'),
    quantity: of('quantity'),
    unitPrice: of('unitPrice'),
    discount: of('discount'),
    taxRate: of('taxRate'),
  };
};

/** What is to be priced. */
export const linesOf = (draft: Draft): PriceLineInput[] =>
  draft.lines.map((key) => {
    const { title, sku, quantity, unitPrice, discount, taxRate } = typedLine(draft, key);
    return {
      title,
      ...(sku && { sku }),
      quantity: Number(toDecimal(quantity) || 'x'),
      unitPrice: toDecimal(unitPrice),
      ...(discount.trim() && { discount: toDecimal(discount) }),
      ...(taxRate.trim() && { taxRate: toDecimal(taxRate) }),
    };
  });

/** What the price follows from besides the lines. */
export const extrasOf = ({ shippingTotal, discountTotal }: Draft) => ({
  ...(shippingTotal.trim() && { shippingTotal: toDecimal(shippingTotal) }),
  ...(discountTotal.trim() && { discountTotal: toDecimal(discountTotal) }),
});
export type Extras = ReturnType<typeof extrasOf>;

/** What the form asks the API for. */
export function inputOf(draft: Draft, expectedTotal: string | undefined): OrderCreateInput {
  const { customerId, channelId, issuingCompanyId, shippingMethod, note, fulfilmentStatus } = draft;
  const method = draft['payment.method'];
  const amount = draft['payment.amount'].trim();
  return {
    ...(draft.isNewCustomer ? { customer: newCustomerOf(draft) } : customerId && { customerId }),
    lines: linesOf(draft),
    ...extrasOf(draft),
    ...placeOf(draft, 'shipping'),
    ...placeOf(draft, 'billing'),
    ...(shippingMethod.trim() && { shippingMethod }),
    ...(method && { payment: { method, ...(amount && { amount: toDecimal(amount) }) } }),
    ...(channelId && { channelId }),
    ...(issuingCompanyId && { issuingCompanyId }),
    ...(note.trim() && { note }),
    ...(expectedTotal !== undefined && { expectedTotal }),
    fulfilmentStatus,
  };
}

function newCustomerOf(draft: Draft) {
  const names = ['firstName', 'lastName', 'companyName', 'email', 'phone'] as const;
  const said = names.flatMap((name) => {
    const text = draft[`customer.${name}`];
    return text.trim() ? [[name, text] as const] : [];
  });
  return Object.fromEntries(said);
}

/** Where in the form a place of the input is: a line by its key. */
export function placeInForm(draft: Draft, path: readonly (string | number)[]): string[] {
  const place = (path[0] === 'input' ? path.slice(1) : path).map(String);
  const key = place[0] === 'lines' ? draft.lines[Number(place[1])] : undefined;
  return key === undefined ? place : [lineName(key, place[2] === 'sku' ? 'sku' : ((place[2] as LineField) ?? 'title'))];
}

/** Who a text means that nobody was found for: an e-mail, a phone, or the words of a name. */
export function newCustomerFrom(text: string): Partial<Draft> {
  const said = text.trim();
  if (said.includes('@')) return { 'customer.email': said };
  if (/^[\d\s+().-]{6,}$/.test(said)) return { 'customer.phone': said };
  const [first = '', ...rest] = said.split(/\s+/);
  return { 'customer.firstName': first, 'customer.lastName': rest.join(' ') };
}

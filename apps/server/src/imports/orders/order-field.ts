/** What a file of orders may hold, by the name that a column map uses, with what is read from it. */
const ofOrder = {
  orderId: 'The id of the order in its channel. Rows with the same id are one order.',
  orderNumber: 'The number that people of the channel call it by.',
  placedAt: 'When it was placed: a day, or a moment with or without its offset from UTC.',
  updatedAt: 'When the channel changed it last: what is older than what the shop knows changes nothing.',
  currency: 'Currency, as EUR. Without it: the one that the file is loaded with, or the shop’s.',
  status: 'How far the order is, in one word for payment and fulfilment.',
  paymentStatus: 'How far it is paid.',
  fulfilmentStatus: 'How far it is with its customer.',
  subtotal: 'Sum of the lines after all discounts.',
  discountTotal: 'All that is taken off, on the lines and on the whole.',
  shippingTotal: 'Shipping costs.',
  taxTotal: 'Tax, in the prices or on top of them.',
  total: 'What is to be paid.',
  paidAmount: 'What is paid.',
  refundedAmount: 'What went back.',
  paymentMethod: 'How it was paid.',
  paidAt: 'When it was paid.',
  shippingMethod: 'How it is sent.',
  shippedAt: 'When it was sent.',
  deliveredAt: 'When it arrived.',
  carrier: 'Who carries it.',
  trackingNumber: 'The number of the parcel.',
  cancelledAt: 'When it was called off.',
  cancelReason: 'Why it was called off.',
} as const;

const ofBuyer = {
  customerId: 'The id of the customer in the channel.',
  email: 'E-mail of who ordered.',
  phone: 'Phone of who ordered.',
  name: 'Whole name of who ordered, which is split.',
  firstName: 'First name of who ordered.',
  lastName: 'Last name of who ordered.',
  companyName: 'Company that ordered.',
  isGuest: 'Yes or no: whether they ordered without signing in.',
  taxId: 'Tax id (NIF, NIE, CIF, or that of another country).',
  vatId: 'VAT id.',
} as const;

const ofPlace = {
  Name: 'who it is for',
  Company: 'company',
  Line1: 'street and number',
  Line2: 'floor, door',
  City: 'city',
  Region: 'province, state or region',
  PostalCode: 'postal code',
  Country: 'country, by code or name',
  Phone: 'phone',
} as const;
type PlacePart = keyof typeof ofPlace;

const ofLine = {
  lineTitle: 'What was bought.',
  lineSku: 'Its SKU.',
  lineQuantity: 'How many pieces. Without it: one.',
  linePrice: 'For one piece.',
  lineDiscount: 'Taken off the whole line.',
  lineDiscountRate: 'Taken off the whole line, as a fraction: 0.15.',
  lineTaxRate: 'Tax rate in percent.',
  lineTax: 'Tax of the whole line.',
} as const;

const ofPayment = {
  paymentId: 'The id of the payment, at least within its order.',
  paymentKind: 'PAYMENT, REFUND, AUTHORIZATION or VOID. Without it: PAYMENT.',
  amount: 'How much.',
  amountMinor: 'How much, in cents or whatever the smallest unit of the currency is.',
  paymentMethod: ofOrder.paymentMethod,
  paidAt: ofOrder.paidAt,
  note: 'A note.',
} as const;

const places = <Prefix extends 'billing' | 'shipping'>(prefix: Prefix, says: string) =>
  Object.fromEntries(Object.entries(ofPlace).map(([part, text]) => [`${prefix}${part}`, `${says}: ${text}.`])) as {
    readonly [Part in PlacePart as `${Prefix}${Part}`]: string;
  };

/** The fields of each kind of file: orders, the lines of orders that are there, and their payments. */
export const orderFields = {
  orders: {
    ...ofOrder,
    ...ofBuyer,
    ...places('billing', 'Billing address'),
    ...places('shipping', 'Shipping address'),
    ...ofLine,
  },
  lines: { orderId: ofOrder.orderId, ...ofLine },
  payments: { orderId: ofOrder.orderId, ...ofPayment },
} as const;

/** What a file tells of orders. */
export type OrderFileKind = keyof typeof orderFields;
/** A field that a column of one of these files can go to. */
export type OrderField = { [Kind in OrderFileKind]: keyof (typeof orderFields)[Kind] }[OrderFileKind];

/** Without columns for these nothing can be made of a file: one of each list must be there. */
export const neededFields: Readonly<Record<OrderFileKind, readonly (readonly OrderField[])[]>> = {
  orders: [['orderId', 'orderNumber'], ['placedAt']],
  lines: [['orderId'], ['lineTitle', 'lineSku']],
  payments: [['orderId'], ['amount', 'amountMinor']],
};

/** Fields of amounts, which are read by how the file writes its decimals. */
export const amountFields: ReadonlySet<OrderField> = new Set<OrderField>([
  ...(['subtotal', 'discountTotal', 'shippingTotal', 'taxTotal', 'total', 'paidAmount', 'refundedAmount'] as const),
  ...(['linePrice', 'lineDiscount', 'lineTax', 'amount'] as const),
]);

/** Fields of moments, which are read by how the file writes its dates. */
export const momentFields: readonly OrderField[] = [
  ...(['placedAt', 'updatedAt', 'paidAt', 'shippedAt', 'deliveredAt', 'cancelledAt'] as const),
];

/** Whether only who has READ_PII sees what a column of this field holds. */
export const isPersonal = (field: OrderField): boolean =>
  field === 'taxId' || field === 'vatId' || (/^(billing|shipping)[A-Z]/.test(field) && !unpersonal.has(field));

const unpersonal: ReadonlySet<OrderField> = new Set<OrderField>(['shippingTotal', 'shippingMethod']);

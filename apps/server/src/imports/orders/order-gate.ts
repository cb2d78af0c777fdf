import type { InputContext } from '@clientela/domain/input-context';
import { checkOrderSnapshot } from '@clientela/domain/order-gate';
import type { OrderSnapshot } from '@clientela/domain/order-snapshot';
import type { ProblemIssue } from '@clientela/domain/problem';
import type { OrderDraft } from './order-draft.js';
import type { OrderField } from './order-field.js';
import type { OrderGroup, OrderRow } from './order-groups.js';

/** Where the parts of the gate's input came from, by the beginning of their path; the likeliest field first. */
const fieldsOf: Readonly<Record<string, readonly OrderField[]>> = {
  externalId: ['orderId', 'orderNumber'],
  externalNumber: ['orderNumber'],
  placedAt: ['placedAt'],
  updatedAt: ['updatedAt'],
  currencyCode: ['currency'],
  discountTotal: ['discountTotal', 'subtotal'],
  shippingTotal: ['shippingTotal'],
  taxTotal: ['taxTotal'],
  total: ['total'],
  paidAmount: ['paidAmount', 'paymentStatus', 'total'],
  refundedAmount: ['refundedAmount', 'paymentStatus'],
  transactions: ['paidAmount', 'refundedAmount', 'total'],
  shipments: ['trackingNumber', 'carrier', 'shippedAt', 'deliveredAt'],
  shippingMethod: ['shippingMethod'],
  cancelReason: ['cancelReason'],
  'customer.externalId': ['customerId'],
  'customer.email': ['email'],
  'customer.firstName': ['firstName', 'name', 'billingName'],
  'customer.lastName': ['lastName', 'name', 'billingName'],
  'customer.companyName': ['companyName', 'name', 'billingName'],
  'customer.phone': ['phone', 'billingPhone'],
  'customer.taxId': ['taxId'],
  'customer.vatId': ['vatId'],
  'lines.title': ['lineTitle', 'lineSku'],
  'lines.sku': ['lineSku'],
  'lines.quantity': ['lineQuantity'],
  'lines.unitPrice': ['linePrice'],
  'lines.discount': ['lineDiscount', 'lineDiscountRate'],
  'lines.taxRate': ['lineTaxRate'],
  'lines.tax': ['lineTax'],
};

const partOfPlace: Readonly<Record<string, string>> = {
  ...{ recipient: 'Name', company: 'Company', line1: 'Line1', line2: 'Line2', city: 'City', region: 'Region' },
  ...{ postalCode: 'PostalCode', countryCode: 'Country', phone: 'Phone' },
};

/** What an order can do without: when it is wrong, the rest is loaded all the same. */
const decorations =
  /^(externalNumber|shippingMethod|cancelReason|billingAddress|shippingAddress|shipments|customer\.(?!externalId))/;

/** An order as it is kept, or null: then its rows say what keeps it out. */
export function gateOrder(group: OrderGroup, draft: OrderDraft, context: InputContext): OrderSnapshot | null {
  let input: Record<string, unknown> = { ...draft.input };
  // Each turn drops a part at least, so that it ends.
  for (;;) {
    const checked = checkOrderSnapshot(input, context);
    if (checked.ok) return checked.value;
    const isDecoration = ({ path }: ProblemIssue) => decorations.test(path.join('.'));
    for (const issue of checked.issues) tellIssue(isDecoration(issue) ? 'warn' : 'fault', issue, group, draft);
    if (!checked.issues.every(isDecoration)) return null;
    for (const { path } of checked.issues) input = without(input, path);
  }
}

/** Says at its cell what is wrong with a part of the input. */
export function tellIssue(
  kind: 'fault' | 'warn',
  { code, path, params }: ProblemIssue,
  group: OrderGroup,
  draft: OrderDraft,
): void {
  const { row, field } = placeOf(path, group, draft);
  row?.issues[kind](code, field, params);
}

/** The input without what a path leads to: a part of an address or of the buyer goes, the rest stays. */
function without(input: Record<string, unknown>, [head, next]: readonly (string | number)[]): Record<string, unknown> {
  const { [String(head)]: part, ...rest } = input;
  if (head === 'shipments' || typeof part !== 'object' || part === null) return rest;
  const { [String(next)]: _dropped, ...kept } = part as Record<string, unknown>;
  return { ...rest, [String(head)]: kept };
}

/** The cell that a part of the input came from. */
function placeOf(path: ProblemIssue['path'], group: OrderGroup, { lineRows }: OrderDraft) {
  const [head = '', second, third] = path;
  const isLine = head === 'lines' && typeof second === 'number';
  const key = isLine ? `lines.${third ?? ''}` : head === 'customer' ? `customer.${second ?? ''}` : String(head);
  const place = /^(billing|shipping)Address$/.exec(String(head))?.[1];
  const part = partOfPlace[String(second)];
  const fields = place && part ? [`${place}${part}` as OrderField] : (fieldsOf[key] ?? []);
  const rows: readonly OrderRow[] = isLine ? lineRows.slice(second, second + 1) : group.rows;
  for (const field of fields) {
    const row = rows.find(({ values }) => values.has(field));
    if (row) return { row, field };
  }
  const [row = group.rows[0]] = rows;
  return { row, field: fields.find((field) => row?.issues.place(field)) ?? null };
}

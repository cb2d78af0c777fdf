import type { Order, OrderLine, Shipment } from './order.js';
import { bothForms, digitsOf, searchLimits, searchSection, searchSectionEnd } from './search-text.js';

/** What an order is found by. */
export type OrderSearchParts = Pick<
  Order,
  'number' | 'externalId' | 'externalNumber' | 'buyerName' | 'email' | 'phone'
> & {
  /** How its customer is called, who may have another name than the buyer of the order. */
  customerName: string | null;
  lines: readonly Pick<OrderLine, 'title' | 'sku'>[];
  shipments?: readonly Pick<Shipment, 'trackingNumber'>[];
};

/**
 * The one text in which an order is looked for, made as that of customers: its numbers, who ordered, what it was and
 * in which parcels. Tax ids and addresses are left out: whoever may not read them would find them letter by letter.
 * Looked in by `searchPatterns`. How the customer is called comes last, in a section of its own: the database puts
 * another name there when they are renamed.
 */
export function orderSearchText(parts: OrderSearchParts): string {
  const own = searchSection(searchLimits.own, [
    String(parts.number),
    ...bothForms(parts.externalNumber),
    ...bothForms(parts.externalId),
    parts.buyerName,
    parts.email,
    digitsOf(parts.phone),
    ...(parts.shipments ?? []).flatMap(({ trackingNumber }) => bothForms(trackingNumber)),
  ]);
  const bought = parts.lines.flatMap(({ title, sku }) => [title, ...bothForms(sku)]);
  const customer = searchSection(searchLimits.own, [parts.customerName]);
  return [own, searchSection(searchLimits.products, bought), customer].join(searchSectionEnd);
}

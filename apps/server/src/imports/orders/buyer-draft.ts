import type { OrderUpsertInput } from '@clientela/domain/order-input';
import { emailOf, idOf, streetLines } from '../cells/cell.js';
import { splitName } from '../cells/person-name.js';
import type { OrderCells } from './order-cells.js';

type Buyer = NonNullable<OrderUpsertInput['customer']>;
type Place = NonNullable<OrderUpsertInput['billingAddress']>;

/**
 * Who ordered. A name on the bill alone is that of the buyer when something else tells who it is: otherwise each of
 * their orders would make another customer.
 */
export function draftBuyer(cells: OrderCells): Buyer {
  const email = emailOf(cells.text('email'));
  const externalId = idOf(cells.text('customerId'));
  const phone = cells.text('phone') || cells.text('billingPhone');
  const isKnown = Boolean(email || externalId || phone);
  const whole = cells.text('name') || (isKnown ? cells.text('billingName') : '');
  const [firstName, lastName] = [cells.text('firstName'), cells.text('lastName')];
  const split = !firstName && !lastName && whole ? splitName(whole) : { firstName, lastName, companyName: '' };
  return {
    externalId: externalId || null,
    email: email || null,
    firstName: split.firstName || null,
    lastName: split.lastName || null,
    companyName: cells.text('companyName') || split.companyName || null,
    phone: phone || null,
    phoneCountryCode: phone ? (cells.country('billingCountry') ?? null) : null,
    taxId: cells.text('taxId') || null,
    vatId: cells.text('vatId') || null,
    isGuest: cells.flag('isGuest'),
  };
}

/** An address of the order, however little there is of it; null when nothing is, or its country is not understood. */
export function draftPlace(cells: OrderCells, prefix: 'billing' | 'shipping'): Place | null {
  const country = cells.country(`${prefix}Country`);
  if (country === null) return null;
  const [line1, second] = streetLines(cells.text(`${prefix}Line1`));
  const line2 = [second, cells.text(`${prefix}Line2`)].filter(Boolean).join(', ');
  const place = {
    recipient: cells.text(`${prefix}Name`),
    company: cells.text(`${prefix}Company`),
    line1,
    line2,
    city: cells.text(`${prefix}City`),
    region: cells.text(`${prefix}Region`),
    postalCode: cells.text(`${prefix}PostalCode`),
    countryCode: country ?? null,
    phone: cells.text(`${prefix}Phone`),
  };
  return Object.values(place).some(Boolean) ? place : null;
}

import { formatDecimal } from '@clientela/domain/money';
import type { OrderUpsertInput } from '@clientela/domain/order-input';
import { type Person, person } from '../data/people.ts';
import { externalIdOf, lineOf, type Selling } from '../data/purchases.ts';
import { generatorOf } from '../data/random.ts';
import { idOf } from './asker.ts';

/** What is told of an order that is new: three lines, paid, not sent yet. */
export interface NewOrder {
  readonly externalId: string;
  readonly channel: Selling;
  readonly buyer: { readonly externalId: string; readonly person: Person };
  readonly placedAt: string;
}

/** A buyer whom the fill made. */
export const knownBuyer = (index: number): NewOrder['buyer'] => ({
  externalId: externalIdOf(index),
  person: person(0, index),
});

/** How a channel tells it. */
export function orderInput({ externalId, channel, buyer, placedAt }: NewOrder, index: number): OrderUpsertInput {
  const random = generatorOf(0, index, 4);
  const { person: one } = buyer;
  const address = {
    recipient: `${one.firstName} ${one.lastName}`,
    line1: one.street,
    city: one.city,
    postalCode: one.postalCode,
    countryCode: 'ES',
  };
  return {
    channelId: idOf('chn', channel.id),
    externalId,
    placedAt,
    updatedAt: placedAt,
    currencyCode: 'EUR',
    lines: [1, 2, 3].map((position) => {
      const { title, sku, quantity, unitPrice } = lineOf(random, position);
      const price = formatDecimal({ amount: unitPrice ?? 0n, currencyCode: 'EUR' });
      return { title, sku, quantity, unitPrice: price, taxRate: '21' };
    }),
    shippingTotal: '4.95',
    shippingMethod: 'Correos',
    customer: {
      externalId: buyer.externalId,
      email: one.email,
      firstName: one.firstName,
      lastName: one.lastName,
      phone: one.phone,
    },
    billingAddress: address,
    shippingAddress: address,
    paymentStatus: 'PAID',
    fulfilmentStatus: 'UNFULFILLED',
  };
}

import { dayIn } from '@clientela/domain/day';
import type { PriceRequest } from '@clientela/domain/order-create-gate';
import { type OrderPrice, priceOrder } from '@clientela/domain/price-order';
import { problem } from '@clientela/domain/problem';
import { customerById, groupsOfCustomer } from '../../customers/records/customer.loaders.js';
import type { MemberGroupRow } from '../../customers/records/customer.queries.js';
import { type CustomerRow, taxExemptionOf } from '../../customers/records/customer.row.js';
import { discountOf } from '../../groups/discount.columns.js';
import type { RequestContext } from '../../platform/context.js';
import type { ShopRow } from '../../shops/shop.queries.js';

/** Whoever is to pay: what of them decides on a price. */
export interface Payer {
  readonly customer: CustomerRow;
  readonly groups: readonly MemberGroupRow[];
}

/** A customer with what decides on their prices. @throws Problem NOT_FOUND at `path` */
export async function payerOf(context: RequestContext, customerId: string, path: string[]): Promise<Payer> {
  const [customer, groups] = await Promise.all([
    context.load(customerById, customerId),
    context.load(groupsOfCustomer, customerId),
  ]);
  if (!customer) throw problem('NOT_FOUND', path, { params: { type: 'Customer' } });
  return { customer, groups };
}

/** What is to be paid: by somebody with discounts and an exemption, or by whoever comes. */
export function priceFor(payer: Payer | null, shop: ShopRow, request: PriceRequest, at: Date): OrderPrice {
  return priceOrder({
    lines: request.lines,
    currencyCode: request.currencyCode,
    shipping: request.shipping,
    discounts: {
      personal: payer && discountOf(payer.customer),
      groups: (payer?.groups ?? []).map((group) => ({ ...group, discount: discountOf(group) })),
      rule: shop.discountRule,
    },
    discountTotal: request.discountTotal,
    exemption: payer && taxExemptionOf(payer.customer),
    taxRate: shop.taxRate,
    pricesIncludeTax: shop.pricesIncludeTax,
    on: dayIn(shop.timeZone, at),
  });
}

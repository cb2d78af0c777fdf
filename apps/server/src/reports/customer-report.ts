import {
  addressesOfCustomer,
  customerById,
  groupsOfCustomer,
  tagsOfCustomer,
  totalsOfCustomer,
} from '../customers/records/customer.loaders.js';
import type { AddressRow, TotalRow } from '../customers/records/customer.queries.js';
import type { CustomerRow } from '../customers/records/customer.row.js';
import { statsOfCustomer } from '../orders/of-customer/customer-orders.loaders.js';
import type { CustomerStats } from '../orders/of-customer/customer-orders.types.js';
import type { RequestContext } from '../platform/context.js';
import { shopOfRequest } from '../shops/shop.loaders.js';
import type { ShopRow } from '../shops/shop.queries.js';
import { monthsOfCustomer, productsOfCustomer } from './customer-report.loaders.js';
import type { BoughtProduct, CustomerMonth } from './customer-report.types.js';

/** All that a report of a customer tells, bounded however many orders there are. */
export interface CustomerReport {
  readonly customer: CustomerRow;
  readonly shop: ShopRow;
  readonly addresses: readonly AddressRow[];
  readonly groups: readonly string[];
  readonly tags: readonly string[];
  readonly totals: readonly TotalRow[];
  readonly stats: CustomerStats;
  readonly months: readonly CustomerMonth[];
  readonly products: readonly BoughtProduct[];
  readonly madeAt: Date;
}

/** The report as things stand; null when the shop has no such customer. */
export async function customerReport(context: RequestContext, id: string): Promise<CustomerReport | null> {
  const customer = await context.load(customerById, id);
  if (!customer) return null;
  const [shop, addresses, groups, tags, totals, stats, months, products] = await Promise.all([
    shopOfRequest(context),
    context.load(addressesOfCustomer, id),
    context.load(groupsOfCustomer, id),
    context.load(tagsOfCustomer, id),
    context.load(totalsOfCustomer, id),
    context.load(statsOfCustomer, id),
    context.load(monthsOfCustomer, id),
    context.load(productsOfCustomer, id),
  ]);
  const names = (rows: readonly { name: string }[]) => rows.map(({ name }) => name);
  const madeAt = new Date();
  return {
    customer,
    shop,
    addresses,
    groups: names(groups),
    tags: names(tags),
    totals,
    stats,
    months,
    products,
    madeAt,
  };
}

import type { RequestContext } from '../platform/context.js';
import { unauthenticated } from '../platform/graphql/errors.js';
import { defineLoader, oneByKey } from '../platform/loader.js';
import { type Soon, whenReady } from '../platform/soon.js';
import { findShops, type ShopRow } from './shop.queries.js';

/** A shop by its id; null unless it is that of the request. */
export const shopById = defineLoader<string, ShopRow | null>('shopById', async (context, ids) =>
  oneByKey(await findShops(context, ids), ids, (row) => row.id),
);

const present = (shop: ShopRow | null): ShopRow => {
  if (!shop) throw unauthenticated('The shop is no more.');
  return shop;
};

/** The shop of this request, read once. At once, and not as a promise, when a list has brought it along. */
export const shopOfRequest = (context: RequestContext): Soon<ShopRow> =>
  whenReady(context.get(shopById, context.shopId), present);

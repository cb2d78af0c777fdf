import { LRUCache } from 'lru-cache';
import type { RequestContext } from '../platform/context.js';
import { unauthenticated } from '../platform/graphql/errors.js';
import { defineLoader, oneByKey } from '../platform/loader.js';
import { perApplication } from '../platform/per-application.js';
import { type Soon, whenReady } from '../platform/soon.js';
import { findShops, type ShopRow } from './shop.queries.js';

/** A shop by its id; null unless it is that of the request. */
export const shopById = defineLoader<string, ShopRow | null>('shopById', async (context, ids) =>
  oneByKey(await findShops(context, ids), ids, (row) => row.id),
);

/** Nearly every request needs the currency or the time zone of its shop, and they change once in years. */
const secondsToKeep = 5;
const keptShops = perApplication(() => new LRUCache<string, ShopRow>({ max: 5_000, ttl: secondsToKeep * 1000 }));

/** The shop of this request, as it is now. */
export const currentShop = (context: RequestContext): Soon<ShopRow> =>
  whenReady(context.get(shopById, context.shopId), (shop) => {
    if (!shop) throw unauthenticated('The shop is no more.');
    return shop;
  });

/**
 * The settings of the shop of this request: as they are, or as they were up to five seconds ago when another server of
 * the installation has just changed them.
 */
export function shopOfRequest(context: RequestContext): Soon<ShopRow> {
  const { shopId } = context;
  const shops = keptShops(context.database);
  const kept = shops.get(shopId);
  if (kept) return kept;
  return whenReady(currentShop(context), (shop) => {
    shops.set(shopId, shop);
    return shop;
  });
}

/** To be called when settings have changed. */
export function forgetShop({ database, shopId }: RequestContext): void {
  keptShops(database).delete(shopId);
}

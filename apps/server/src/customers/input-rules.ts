import { dayIn } from '@clientela/domain/day';
import type { InputContext } from '@clientela/domain/input-context';
import { LRUCache } from 'lru-cache';
import type { RequestContext } from '../platform/context.js';
import { shopOfRequest } from '../shops/shop.loaders.js';
import { parsePhone } from './phone-parser.js';

/** A shop moves to another country or time zone once in its life: writes need not ask each time. */
const known = new LRUCache<string, { countryCode: string; timeZone: string }>({ max: 5_000, ttl: 5_000 });

/** What the rules for input need to know of the shop of this request. */
export async function inputRules(context: RequestContext): Promise<InputContext> {
  const { shopId } = context;
  let shop = known.get(shopId);
  if (!shop) {
    const { countryCode, timeZone } = await shopOfRequest(context);
    shop = { countryCode, timeZone };
    known.set(shopId, shop);
  }
  return { parsePhone, countryCode: shop.countryCode, today: dayIn(shop.timeZone, new Date()) };
}

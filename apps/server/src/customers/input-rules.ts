import { dayIn } from '@clientela/domain/day';
import type { InputContext } from '@clientela/domain/input-context';
import { LRUCache } from 'lru-cache';
import type { RequestContext } from '../platform/context.js';
import { perApplication } from '../platform/per-application.js';
import { shopOfRequest } from '../shops/shop.loaders.js';
import { parsePhone } from './phone-parser.js';

/** A shop's day changes once a day, its country once in its life: writes need not ask each time. */
const secondsToKeep = 5;
const rulesByShop = perApplication(() => new LRUCache<string, InputContext>({ max: 5_000, ttl: secondsToKeep * 1000 }));

/** What the rules for input need to know of the shop of this request. */
export async function inputRules(context: RequestContext): Promise<InputContext> {
  const known = rulesByShop(context.database);
  const kept = known.get(context.shopId);
  if (kept) return kept;
  const { countryCode, timeZone } = await shopOfRequest(context);
  const rules = { parsePhone, countryCode, today: dayIn(timeZone, new Date()) };
  known.set(context.shopId, rules);
  return rules;
}

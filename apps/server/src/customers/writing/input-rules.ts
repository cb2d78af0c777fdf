import { dayIn } from '@clientela/domain/day';
import type { InputContext } from '@clientela/domain/input-context';
import type { RequestContext } from '../../platform/context.js';
import { shopOfRequest } from '../../shops/shop.loaders.js';
import { parsePhone } from './phone-parser.js';

/** What the rules for input need to know of the shop of this request. */
export async function inputRules(context: RequestContext): Promise<InputContext> {
  const { countryCode, timeZone } = await shopOfRequest(context);
  return { parsePhone, countryCode, today: dayIn(timeZone, new Date()) };
}

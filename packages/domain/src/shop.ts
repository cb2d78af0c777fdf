import * as z from 'zod/mini';
import type { Locale } from './locale.js';

/** Which discount applies when a customer has one and their groups have others. */
export const DiscountRule = { BEST: 'BEST', PERSONAL_FIRST: 'PERSONAL_FIRST', SUM: 'SUM' } as const;
export type DiscountRule = (typeof DiscountRule)[keyof typeof DiscountRule];

/** What each rule does, for the API's documentation and the settings. */
export const discountRuleDescriptions: Record<DiscountRule, string> = {
  BEST: 'The discount that takes most off applies alone.',
  PERSONAL_FIRST: "The customer's own discount applies alone; without one, the best of the groups.",
  SUM: 'All apply together: percentages add up to 100 at most, amounts never take a total below 0.',
};

/** A shop: the tenant. Nothing of one shop is ever visible from another. */
export interface Shop {
  /** uuid; global ids begin with `shp_`. */
  id: string;
  name: string;
  /** The currency of its counters and of sorting by total spent, ISO 4217. */
  currencyCode: string;
  /** IANA name: decides dates, periods and expiry for everybody in the shop. */
  timeZone: string;
  /** ISO 3166 alpha-2: where phone numbers without prefix and addresses without country are. */
  countryCode: string;
  /** The language in which it writes to customers. */
  locale: Locale;
  /** Sample data: removing it drops the whole shop. */
  isDemo: boolean;
  discountRule: DiscountRule;
  createdAt: Date;
}

/** Limits, in characters, and the sentence that says each. */
export const shopLimits = {
  name: { max: 120, says: 'The name of a shop has 1 to 120 characters.' },
} as const;

/** Whether a text is a time zone of the IANA database, such as `Europe/Madrid`. Offsets as `+02:00` are none. */
export function isTimeZone(text: string): boolean {
  if (!/^[A-Za-z][A-Za-z0-9_+/-]*$/.test(text)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: text });
    return true;
  } catch {
    return false;
  }
}

/** A time zone. */
export const timeZoneInput = z.string().check(z.trim(), z.refine(isTimeZone, { error: 'INVALID_TIME_ZONE' }));

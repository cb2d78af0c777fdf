import * as z from 'zod/mini';
import { orAbsent, orDefault } from './absent.js';
import { countryCodeInput } from './country.js';
import { Locale } from './locale.js';
import { currencyCodeInput } from './money.js';
import { taxRateInput } from './tax-rate.js';
import { singleLine } from './text.js';
import { versionInput } from './version.js';

/** Which discount applies when a customer has one and their groups have others. */
export const DiscountRule = { BEST: 'BEST', PERSONAL_FIRST: 'PERSONAL_FIRST', SUM: 'SUM' } as const;
export type DiscountRule = (typeof DiscountRule)[keyof typeof DiscountRule];

/** What each rule does, for the API's documentation and the settings. */
export const discountRuleDescriptions: Record<DiscountRule, string> = {
  BEST: 'The discount that takes most off applies alone.',
  PERSONAL_FIRST: "The customer's own discount applies alone; without one, the best of the groups.",
  SUM: 'All apply together: percentages add up to 100 at most, amounts never take a total below 0.',
};

/** A way in which the customers of a shop sign in to its private area. */
export const CustomerLoginMethod = { PASSWORD: 'PASSWORD', MAGIC_LINK: 'MAGIC_LINK' } as const;
export type CustomerLoginMethod = (typeof CustomerLoginMethod)[keyof typeof CustomerLoginMethod];

/** What each way of signing in is, for the API's documentation. */
export const customerLoginMethodDescriptions: Record<CustomerLoginMethod, string> = {
  PASSWORD: 'With a username or an e-mail, and a password. Only who was given a password can.',
  MAGIC_LINK: 'With a link that is sent to their e-mail and works once. Who has no e-mail cannot.',
};

/** A shop: the tenant. Nothing of one shop is ever visible from another. */
export interface Shop {
  /** uuid; global ids begin with `shp_`. */
  id: string;
  /** Rises by one with each change of its settings. */
  version: number;
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
  /** Whether an order without a known e-mail is of the customer who alone has its phone. */
  identifyByPhone: boolean;
  /** In hundredths of a percent; null: the shop charges no tax. */
  taxRate: number | null;
  /** Whether the prices of its own orders include the tax. */
  pricesIncludeTax: boolean;
  /** How its customers may sign in to their private area: at least one way, each once, in the order of the enum. */
  customerLoginMethods: readonly CustomerLoginMethod[];
  createdAt: Date;
}

/** Limits, those of texts in characters, and the sentence that says each. */
export const shopLimits = {
  name: { max: 120, says: 'The name of a shop has 1 to 120 characters.' },
  customerLoginMethods: {
    max: Object.keys(CustomerLoginMethod).length,
    says: 'How customers sign in to their private area: at least one way, each once.',
  },
  perPerson: { max: 100, says: 'A person works in at most 100 shops.' },
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

/** The tax that a new shop charges until it says otherwise, in hundredths of a percent: the general IVA of Spain (Ley 37/1992, art. 90). */
export const usualTaxRate = (countryCode: string): number | null => (countryCode === 'ES' ? 2_100 : null);

/** At least one way stays on, or nobody could sign in; said twice is said once. */
const customerLoginMethodsInput = z.array(z.enum(CustomerLoginMethod)).check(
  z.minLength(1, { error: 'LOGIN_METHOD_REQUIRED' }),
  z.overwrite((given) => Object.values(CustomerLoginMethod).filter((method) => given.includes(method))),
);

/** What makes a shop. */
export const shopCreateInput = z.object({
  name: singleLine(shopLimits.name),
  currencyCode: currencyCodeInput,
  countryCode: countryCodeInput,
  timeZone: timeZoneInput,
  locale: orDefault(z.enum(Locale), Locale.ES),
});
export type ShopCreateInput = z.input<typeof shopCreateInput>;

/**
 * What changes a shop: absent fields stay as they are; `taxRate: null` says that it charges no tax. Its currency stays,
 * because what customers spent is counted in it.
 */
export const shopUpdateInput = z.object({
  expectedVersion: versionInput,
  name: orAbsent(singleLine(shopLimits.name)),
  discountRule: orAbsent(z.enum(DiscountRule)),
  identifyByPhone: orAbsent(z.boolean()),
  taxRate: z.optional(z.nullable(taxRateInput)),
  pricesIncludeTax: orAbsent(z.boolean()),
  customerLoginMethods: orAbsent(customerLoginMethodsInput),
  timeZone: orAbsent(timeZoneInput),
  locale: orAbsent(z.enum(Locale)),
  countryCode: orAbsent(countryCodeInput),
});
export type ShopUpdateInput = z.input<typeof shopUpdateInput>;

import type { Day } from './day.js';
import type { PhoneParser } from './phone.js';
import type { ProblemIssue } from './problem.js';

/** What the rules need to know besides an input. */
export interface InputContext {
  parsePhone: PhoneParser;
  /** The shop's country, ISO 3166 alpha-2: of phones without prefix and addresses without country. */
  countryCode: string;
  /** Today in the shop's time zone. */
  today: Day;
}

/** A phone as it is kept. */
export interface KeptPhone {
  /** E.164. */
  phone: string | null;
  phoneCountryCode: string | null;
}

/** Understands a typed phone, or adds INVALID_PHONE to `issues`. */
export function keepPhone(
  text: string | null | undefined,
  countryCode: string | null | undefined,
  context: InputContext,
  path: (string | number)[],
  issues: ProblemIssue[],
): KeptPhone {
  if (!text) return { phone: null, phoneCountryCode: null };
  const country = countryCode ?? context.countryCode;
  const parsed = context.parsePhone(text, country);
  if (parsed === null) issues.push({ code: 'INVALID_PHONE', path, params: { country } });
  // A number without a country of its own (+1, +44 of the islands) keeps the one that was said with it.
  return { phone: parsed?.e164 ?? null, phoneCountryCode: parsed?.countryCode ?? countryCode ?? null };
}

/** A phone number that was understood. */
export interface ParsedPhone {
  /** E.164, as it is kept: `+34612345678`. */
  e164: string;
  /** ISO 3166 alpha-2; null for numbers of no country (satellites, +800) or of several (+1 without more). */
  countryCode: string | null;
  /** As people read it: `+34 612 34 56 78`. */
  readonly formatted: string;
}

/**
 * Understands what a person typed as a number of `countryCode` unless it has a prefix; null when no number of any
 * length like it exists. It is handed in to the functions that need it, so that a browser loads the tables late.
 */
export type PhoneParser = (text: string, countryCode: string | undefined) => ParsedPhone | null;

/** The part of libphonenumber-js that is needed: `parsePhoneNumberFromString` of any of its metadata sets. */
export type LibPhoneNumberParse<Country> = (
  text: string,
  options: { defaultCountry?: Country; extract: false },
) => { number: string; country?: string; isPossible(): boolean; formatInternational(): string } | undefined;

/**
 * Makes the parser out of libphonenumber-js. Possible is enough: operators open new ranges faster than tables are
 * installed, and a shop that cannot save its customer's number is worse off than one with a wrong one.
 */
export function phoneParserFrom<Country extends string>(parse: LibPhoneNumberParse<Country>): PhoneParser {
  return (text, countryCode) => {
    const cleaned = cleanPhone(text);
    if (cleaned.length > 40) return null;
    const defaultCountry = countryCode as Country | undefined;
    const found = parse(
      cleaned,
      defaultCountry === undefined ? { extract: false } : { defaultCountry, extract: false },
    );
    if (found === undefined || !found.isPossible() || !/^\+[1-9]\d{4,14}$/.test(found.number)) return null;
    return {
      e164: found.number,
      countryCode: found.country ?? null,
      // Only when it is asked for: it costs as much as all the rest, and who saves a number does not need it.
      get formatted() {
        return found.formatInternational();
      },
    };
  };
}

/** Without what files and links put around a number: `tel:`, the apostrophe that keeps a spreadsheet from counting. */
function cleanPhone(text: string): string {
  return text.normalize('NFKC').trim().replace(/^['’]/, '').replace(/^tel:/i, '').trim();
}

/** The digits of a number, without anything else: what search looks in and `wa.me` wants. */
export function phoneDigits(text: string): string {
  return text.replace(/\D/g, '');
}

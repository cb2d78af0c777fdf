import { type ParsedPhone, phoneParserFrom } from '@clientela/domain/phone';
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { LRUCache } from 'lru-cache';

const parse = phoneParserFrom(parsePhoneNumberFromString);
/** Nobody writes a phone longer than this; what is longer would only fill the memory. */
const longest = 100;
/**
 * Forms send the phone that is there already, a list shows it again and again, and the row of a file has it looked at
 * three times: parsing costs more than a whole row.
 */
const known = new LRUCache<string, { parsed: ParsedPhone | null }>({ max: 2_000 });

/** Understands phone numbers of every country: the domain's parser with the tables that the server has loaded. */
export function parsePhone(text: string, countryCode: string | undefined): ParsedPhone | null {
  if (text.length > longest) return parse(text, countryCode);
  const key = `${countryCode ?? ''} ${text}`;
  const kept = known.get(key);
  if (kept) return kept.parsed;
  const parsed = parse(text, countryCode);
  known.set(key, { parsed });
  return parsed;
}

/** A kept phone as people read it, `+34 612 34 56 78`; as it is kept where no country writes one so. */
export const formatPhone = (phone: string | null): string | null =>
  phone === null ? null : (parsePhone(phone, undefined)?.formatted ?? phone);

import { type PhoneParser, phoneParserFrom } from '@clientela/domain/phone';
import { useEffect, useState } from 'react';

let known: PhoneParser | undefined;

/** The tables of the world's numbers are larger than a screen: they come when a form is opened. */
async function loadParser(): Promise<PhoneParser> {
  const { parsePhoneNumberFromString } = await import('libphonenumber-js/min');
  known = phoneParserFrom(parsePhoneNumberFromString);
  return known;
}

/** Until the tables are there every number passes: the server looks at it anyway. */
const anyNumber: PhoneParser = (text) => ({ e164: text, countryCode: null, formatted: text });

/** What understands a typed phone. */
export function usePhoneParser(): PhoneParser {
  const [parser, setParser] = useState<PhoneParser>(() => known ?? anyNumber);
  useEffect(() => {
    if (!known) void loadParser().then((loaded) => setParser(() => loaded));
  }, []);
  return parser;
}

import { expect, test } from '@jest/globals';
import { countryCodeInput, countryCodes, countryName, isCountryCode, parseCountry } from './country.js';
import { checkInput } from './problem.js';

test.each([
  ['ES', 'ES'],
  [' es ', 'ES'],
  ['España', 'ES'],
  ['espana', 'ES'],
  ['SPAIN', 'ES'],
  ['Francia', 'FR'],
  ['Reino Unido', 'GB'],
  ['EE.UU.', 'US'],
  ['USA', 'US'],
  ['Holanda', 'NL'],
  ['Côte d’Ivoire', 'CI'],
])('%s is %s', (text, code) => expect(parseCountry(text)).toBe(code));

test.each(['', 'Narnia', 'E', 'ZZ', 'constructor'])('«%s» is no country', (text) =>
  expect(parseCountry(text)).toBeNull(),
);

test('every country has a name in both languages and is found by it', () => {
  expect(countryCodes.length).toBe(250);
  for (const code of countryCodes) {
    for (const language of ['es', 'en'] as const) {
      expect(countryName(code, language)).not.toBe(code);
      expect(parseCountry(countryName(code, language))).toBe(code);
    }
  }
});

test('an input takes codes and names and answers the code', () => {
  expect(checkInput(countryCodeInput, 'España')).toEqual({ ok: true, value: 'ES' });
  expect(checkInput(countryCodeInput, 'Narnia')).toMatchObject({ issues: [{ code: 'INVALID_COUNTRY' }] });
  expect(isCountryCode('es')).toBe(false);
});

import { expect, test } from '@jest/globals';
import { languageOf, localeOf, preferredLanguage } from './locale.js';

test.each([
  ['es-ES,es;q=0.9,en;q=0.8', 'es'],
  ['en-GB', 'en'],
  ['de, en;q=0.5, es;q=0.7', 'es'],
  ['fr', 'es'],
  ['en;q=0, es;q=0.1', 'es'],
  ['*', 'es'],
  ['', 'es'],
  [undefined, 'es'],
  [';;q=,,', 'es'],
])('Accept-Language «%s» prefers %s', (header, language) => expect(preferredLanguage(header)).toBe(language));

test('a locale and its language are each other', () => {
  for (const language of ['es', 'en'] as const) expect(languageOf(localeOf(language))).toBe(language);
});

import type { Language, Locale } from './locale.js';

/** What each language calls the languages. */
export const localeWords: Record<Language, Record<Locale, string>> = {
  es: { ES: 'Español', EN: 'Inglés' },
  en: { ES: 'Spanish', EN: 'English' },
};

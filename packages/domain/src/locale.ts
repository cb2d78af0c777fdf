/** The languages that screens, messages and e-mails come in. */
export const Locale = { ES: 'ES', EN: 'EN' } as const;
export type Locale = (typeof Locale)[keyof typeof Locale];

/** What each locale is, for the API's documentation. */
export const localeDescriptions: Record<Locale, string> = { ES: 'Spanish', EN: 'English' };

/** A language as BCP 47 and `Intl` write it. */
export type Language = 'es' | 'en';

/** The language of a locale. */
export function languageOf(locale: Locale): Language {
  return locale === Locale.ES ? 'es' : 'en';
}

/** The locale of a language. */
export function localeOf(language: Language): Locale {
  return language === 'es' ? Locale.ES : Locale.EN;
}

/**
 * The language that an `Accept-Language` header (RFC 9110, 12.5.4) prefers among ours; `fallback` when it names none.
 * Only quality and primary subtag count: `es-MX;q=0.8, en;q=0.4` is Spanish.
 */
export function preferredLanguage(header: string | undefined, fallback: Language = 'es'): Language {
  const wishes = (header ?? '').slice(0, 200).split(',').map(parseWish);
  const best = wishes
    .filter((wish) => (wish.tag === 'es' || wish.tag === 'en') && wish.quality > 0)
    .sort((a, b) => b.quality - a.quality)[0];
  return best === undefined ? fallback : best.tag === 'es' ? 'es' : 'en';
}

function parseWish(part: string): { tag: string; quality: number } {
  const [range = '', ...parameters] = part.trim().toLowerCase().split(';');
  const quality = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1]).find(Boolean);
  return { tag: range.split('-')[0]?.trim() ?? '', quality: quality === undefined ? 1 : Number(quality) };
}

import type { Language } from '@clientela/domain/locale';
import { i18n } from '@lingui/core';
import { backOnline, isOnline } from './online';
import { preference } from './preferences';

const first = { es: () => import('../locales/es.po?first'), en: () => import('../locales/en.po?first') };
const more = { es: () => import('../locales/es.po?more'), en: () => import('../locales/en.po?more') };
let current: Language = 'es';
let wantsMore = false;

/** Loads a language and shows the whole application in it. */
export async function activate(language: Language) {
  const { messages } = await first[language]();
  const others = wantsMore ? (await more[language]()).messages : {};
  current = language;
  i18n.loadAndActivate({ locale: language, messages: { ...messages, ...others } });
  document.documentElement.lang = language;
}

/**
 * Loads a part of the application together with the words that the first screen did without. What is opened without a
 * connection comes once it is back: a failure would take the page away, and with it what was typed there.
 */
export const withWords =
  <Part>(load: () => Promise<Part>) =>
  async (): Promise<Part> => {
    const both = () => Promise.all([load(), loadMore()]);
    const [part] = await both().catch(async (reason: unknown) => {
      if (isOnline()) throw reason;
      await backOnline();
      return both();
    });
    return part;
  };

async function loadMore() {
  wantsMore = true;
  const language = current;
  i18n.load(language, (await more[language]()).messages);
}

/** The language that is on the screen. */
export const shownLanguage = () => i18n.locale;

/** The language that this person prefers, if they ever chose one. */
export function chosenLanguage(): Language | undefined {
  const language = preference('language');
  return language === 'es' || language === 'en' ? language : undefined;
}

/** The language for somebody who is not known yet: Spanish unless the browser asks for English first. */
export const browserLanguage = (): Language => (navigator.language.startsWith('en') ? 'en' : 'es');

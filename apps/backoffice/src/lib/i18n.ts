import type { Language } from '@clientela/domain/locale';
import { i18n } from '@lingui/core';
import { store, stored } from './storage';

const catalogues = { es: () => import('../locales/es.po'), en: () => import('../locales/en.po') };
const key = 'clientela.language';

/** Loads a language and shows the whole application in it. */
export async function activate(language: Language) {
  const { messages } = await catalogues[language]();
  i18n.loadAndActivate({ locale: language, messages });
  document.documentElement.lang = language;
}

/** The language that this person chose in this browser, if they ever did. */
export function chosenLanguage(): Language | undefined {
  const language = stored('localStorage', key);
  return language === 'es' || language === 'en' ? language : undefined;
}

/** Shows a language and remembers it: a choice outlives the session and the staff record's own language. */
export async function chooseLanguage(language: Language) {
  store('localStorage', key, language);
  await activate(language);
}

/** The language for somebody who is not known yet: Spanish unless the browser asks for English first. */
export const browserLanguage = (): Language => (navigator.language.startsWith('en') ? 'en' : 'es');

import type { Language } from '@clientela/domain/locale';
import { useLingui } from '@lingui/react';

/** The language on the screen, for Intl and for the domain's own texts. */
export const useLanguage = (): Language => (useLingui().i18n.locale === 'en' ? 'en' : 'es');

/** The languages of the screens, each by its own name. */
export const languageChoices: { value: Language; label: string }[] = [
  { value: 'es', label: 'Español' },
  { value: 'en', label: 'English' },
];

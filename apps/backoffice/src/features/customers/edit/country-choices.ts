import { countryCodes, countryName } from '@clientela/domain/country';
import { useMemo } from 'react';
import { useLanguage } from '../../../lib/use-language';

/** Every country by its name, in the order of the reader's language. */
export function useCountryChoices(): { value: string; label: string }[] {
  const language = useLanguage();
  return useMemo(
    () =>
      countryCodes
        .map((value) => ({ value, label: countryName(value, language) }))
        .sort((a, b) => a.label.localeCompare(b.label, language)),
    [language],
  );
}

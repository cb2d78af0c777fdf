import { countryCodes, countryName } from '@clientela/domain/country';
import { type ReactNode, useMemo } from 'react';
import { useLanguage } from '../lib/use-language';

// Hundreds of options, made once: the form draws itself again with each letter.

/** Every country by its name in the reader's language. */
export function useCountryOptions(): ReactNode {
  const language = useLanguage();
  return useMemo(
    () =>
      countryCodes
        .map((code) => ({ code, name: countryName(code, language) }))
        .sort((a, b) => a.name.localeCompare(b.name, language))
        .map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        )),
    [language],
  );
}

/** Every time zone; the one in force even where this browser does not know it. */
export function useTimeZoneOptions(current: string): ReactNode {
  return useMemo(
    () =>
      [...new Set([current, ...Intl.supportedValuesOf('timeZone')])].sort().map((zone) => (
        <option key={zone} value={zone}>
          {zone.replaceAll('_', ' ')}
        </option>
      )),
    [current],
  );
}

/** Every currency by its code and its name. */
export function useCurrencyOptions(): ReactNode {
  const language = useLanguage();
  return useMemo(() => {
    const names = new Intl.DisplayNames(language, { type: 'currency' });
    return Intl.supportedValuesOf('currency').map((code) => (
      <option key={code} value={code}>
        {`${code} · ${names.of(code) ?? ''}`}
      </option>
    ));
  }, [language]);
}

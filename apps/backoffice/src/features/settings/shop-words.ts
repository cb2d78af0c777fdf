import { countryName } from '@clientela/domain/country';
import type { Locale } from '@clientela/domain/locale';
import type { DiscountRule } from '@clientela/domain/shop';
import { useLingui } from '@lingui/react/macro';
import { useLanguage } from '../../lib/use-language';

/** What the values of the settings are called. */
export function useShopWords() {
  const { t } = useLingui();
  const language = useLanguage();
  return {
    locale: (locale: Locale) => ({ ES: 'Español', EN: 'English' })[locale],
    countryCode: (code: string) => countryName(code, language),
    discountRule: (rule: DiscountRule) =>
      ({
        BEST: t`El que más rebaja`,
        PERSONAL_FIRST: t`Primero el propio`,
        SUM: t`Se suman todos`,
      })[rule],
  };
}

/** What each rule does with several discounts. */
export function useRuleExplanations(): Record<DiscountRule, string> {
  const { t } = useLingui();
  return {
    BEST: t`De todos los que tiene un cliente se aplica uno: el que más quita.`,
    PERSONAL_FIRST: t`Se aplica el descuento propio del cliente; si no tiene, el mejor de sus grupos.`,
    SUM: t`Los porcentajes se suman hasta el 100 % y los importes nunca bajan el total de 0.`,
  };
}

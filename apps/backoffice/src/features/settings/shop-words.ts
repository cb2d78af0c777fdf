import { countryName } from '@clientela/domain/country';
import type { Locale } from '@clientela/domain/locale';
import type { CustomerLoginMethod, DiscountRule } from '@clientela/domain/shop';
import { useLingui } from '@lingui/react/macro';
import { useLanguage } from '../../lib/use-language';

/** What the values of the settings are called. */
export function useShopWords() {
  const { t } = useLingui();
  const language = useLanguage();
  const loginMethods: Record<CustomerLoginMethod, string> = {
    PASSWORD: t`Con contraseña`,
    MAGIC_LINK: t`Con un enlace por correo`,
  };
  return {
    locale: (locale: Locale) => ({ ES: 'Español', EN: 'English' })[locale],
    countryCode: (code: string) => countryName(code, language),
    discountRule: (rule: DiscountRule) =>
      ({
        BEST: t`El que más rebaja`,
        PERSONAL_FIRST: t`Primero el propio`,
        SUM: t`Se suman todos`,
      })[rule],
    loginMethod: (method: CustomerLoginMethod) => loginMethods[method],
    customerLoginMethods: (methods: readonly CustomerLoginMethod[]) =>
      methods.map((method) => loginMethods[method]).join(', '),
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

/** Who can come in by each way. */
export function useLoginExplanations(): Record<CustomerLoginMethod, string> {
  const { t } = useLingui();
  return {
    PASSWORD: t`Con su usuario o su correo. Solo quien tenga una contraseña.`,
    MAGIC_LINK: t`Piden un enlace, les llega a su correo y sirve una sola vez. Quien no tenga correo no puede usarlo.`,
  };
}

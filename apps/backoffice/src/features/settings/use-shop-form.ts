import { useMutation } from '@apollo/client/react';
import type { Language, Locale } from '@clientela/domain/locale';
import { type CustomerLoginMethod, type DiscountRule, shopUpdateInput } from '@clientela/domain/shop';
import { useLingui } from '@lingui/react/macro';
import { useRouter } from '@tanstack/react-router';
import type { ShopSettingsFragment } from '../../gql/graphql';
import { fromDecimal, toDecimal } from '../../lib/decimal';
import { issuesOf, type Snapshot } from '../../lib/form-values';
import { toast } from '../../lib/toast';
import { useForm } from '../../lib/use-form';
import { useLanguage } from '../../lib/use-language';
import { ShopUpdate } from './settings.graphql';

type Values = {
  name: string;
  locale: Locale;
  countryCode: string;
  timeZone: string;
  discountRule: DiscountRule;
  taxRate: string;
  pricesIncludeTax: boolean;
  identifyByPhone: boolean;
  customerLoginMethods: CustomerLoginMethod[];
};

function storedOf(shop: ShopSettingsFragment, language: Language): Snapshot<Values> {
  const { name, locale, countryCode, timeZone, discountRule, pricesIncludeTax, version } = shop;
  const { identifyByPhone, customerLoginMethods } = shop;
  const taxRate = fromDecimal(shop.taxRate, language);
  return {
    values: {
      name,
      locale,
      countryCode,
      timeZone,
      discountRule,
      taxRate,
      pricesIncludeTax,
      identifyByPhone,
      customerLoginMethods,
    },
    version,
  };
}

/** The changed settings as the input of the API. An empty tax rate says that the shop charges none. */
function inputOf({ taxRate, ...changes }: Partial<Values>, expectedVersion: number) {
  return { expectedVersion, ...changes, ...(taxRate !== undefined && { taxRate: toDecimal(taxRate) || null }) };
}

function useShopLabels(): Record<keyof Values, string> {
  const { t } = useLingui();
  return {
    name: t`Nombre de la tienda`,
    locale: t`Idioma en que escribe a sus clientes`,
    countryCode: t`País`,
    timeZone: t`Zona horaria`,
    discountRule: t`Cuando un cliente tiene varios descuentos`,
    taxRate: t`Impuesto (%)`,
    pricesIncludeTax: t`Los precios llevan el impuesto incluido`,
    identifyByPhone: t`Reconocer al comprador por su teléfono`,
    customerLoginMethods: t`Cómo entran tus clientes`,
  };
}

/** The form of the shop's settings. */
export function useShopForm(shop: ShopSettingsFragment) {
  const { t } = useLingui();
  const language = useLanguage();
  const router = useRouter();
  const [update] = useMutation(ShopUpdate);
  return useForm<Values>({
    stored: storedOf(shop, language),
    labels: useShopLabels(),
    check: (values) => issuesOf(shopUpdateInput, inputOf(values, shop.version)),
    save: async ({ changes, version }) => {
      const { data } = await update({ variables: { input: inputOf(changes, version) } });
      const payload = data?.shopUpdate;
      return { userErrors: payload?.userErrors ?? [], now: payload?.shop && storedOf(payload.shop, language) };
    },
    onSaved: () => {
      toast(t`Ajustes guardados`);
      // The session holds the shop's name and time zone.
      void router.invalidate();
    },
  });
}

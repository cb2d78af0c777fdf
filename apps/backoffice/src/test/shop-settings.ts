import type { ShopSettingsFragment } from '../gql/graphql';

/** The settings of a shop as its page reads them. */
export const aShopSettings = (some: Partial<ShopSettingsFragment> = {}): ShopSettingsFragment => ({
  __typename: 'Shop',
  id: 'shp_1',
  version: 7,
  name: 'Bicicletas Ebro',
  currencyCode: 'EUR',
  timeZone: 'Europe/Madrid',
  countryCode: 'ES',
  locale: 'ES',
  discountRule: 'BEST',
  identifyByPhone: false,
  taxRate: '21.00',
  pricesIncludeTax: true,
  customerLoginMethods: ['PASSWORD', 'MAGIC_LINK'],
  ...some,
});

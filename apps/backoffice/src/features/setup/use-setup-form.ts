import { useApolloClient, useMutation } from '@apollo/client/react';
import { countryCodes } from '@clientela/domain/country';
import { localeOf } from '@clientela/domain/locale';
import { setUpInput } from '@clientela/domain/staff';
import { useLingui } from '@lingui/react/macro';
import { useRouter } from '@tanstack/react-router';
import { issuesOf } from '../../lib/form-values';
import { useForm } from '../../lib/use-form';
import { useLanguage } from '../../lib/use-language';
import { InstallationSetUp } from './setup.graphql';

/** The form of the first shop. Its time zone is that of this browser, and can be changed later. */
export function useSetupForm(setUpToken: string) {
  const { t } = useLingui();
  const locale = localeOf(useLanguage());
  const client = useApolloClient();
  const router = useRouter();
  const [setUp] = useMutation(InstallationSetUp);
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const empty = { shopName: '', countryCode: countryHere(), currencyCode: 'EUR', ownerName: '', ownerEmail: '' };
  return useForm({
    stored: { values: { ...empty, password: '', setUpToken }, version: 0 },
    labels: {
      shopName: t`Nombre de la tienda`,
      countryCode: t`País`,
      currencyCode: t`Moneda`,
      ownerName: t`Tu nombre`,
      ownerEmail: t`Tu correo electrónico`,
      password: t`Contraseña`,
      setUpToken: t`Código de instalación`,
    },
    check: (values) => issuesOf(setUpInput, { ...values, timeZone, locale }),
    save: async ({ values }) => {
      const { data } = await setUp({ variables: { input: { ...values, timeZone, locale } } });
      return { userErrors: data?.installationSetUp.userErrors ?? [] };
    },
    onSaved: async () => {
      // The cache still says that nobody is signed in.
      await client.clearStore();
      await router.navigate({ to: '/inicio', replace: true });
    },
  });
}

/** The country that the browser's language names, else Spain. */
function countryHere(): string {
  const region = new Intl.Locale(navigator.language).region ?? '';
  return countryCodes.some((code) => code === region) ? region : 'ES';
}

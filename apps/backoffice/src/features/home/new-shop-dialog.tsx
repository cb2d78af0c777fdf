import { useMutation } from '@apollo/client/react';
import { localeOf } from '@clientela/domain/locale';
import { shopCreateInput } from '@clientela/domain/shop';
import { useLingui } from '@lingui/react/macro';
import { NativeSelect, TextInput } from '@mantine/core';
import { issuesOf } from '../../lib/form-values';
import { useForm } from '../../lib/use-form';
import { useLanguage } from '../../lib/use-language';
import { Dialog, DialogActions } from '../../ui/dialog';
import { Form, SubmitButton } from '../../ui/form';
import { useCountryOptions, useCurrencyOptions } from '../../ui/long-choices';
import { useShop } from '../session/session';
import { useSessionActions } from '../session/use-session-actions';
import { ShopCreate } from './shops.graphql';

/** A shop of one's own, in three fields. The time zone is that of this browser, and can be changed later. */
export function NewShopDialog({ onClose }: { onClose: () => void }) {
  const { t } = useLingui();
  const form = useShopForm(onClose);
  return (
    <Dialog title={t`Crear mi tienda`} onClose={onClose}>
      <Form
        form={form}
        actions={
          <DialogActions onCancel={onClose}>
            <SubmitButton saving={form.saving}>{t`Crear la tienda`}</SubmitButton>
          </DialogActions>
        }
      >
        <TextInput {...form.text('name')} required data-autofocus autoComplete="organization" />
        <NativeSelect {...form.text('countryCode')}>{useCountryOptions()}</NativeSelect>
        <NativeSelect {...form.text('currencyCode')} description={t`No se puede cambiar después.`}>
          {useCurrencyOptions()}
        </NativeSelect>
      </Form>
    </Dialog>
  );
}

function useShopForm(onClose: () => void) {
  const { t } = useLingui();
  const { countryCode, currencyCode } = useShop();
  const { switchShop } = useSessionActions();
  const locale = localeOf(useLanguage());
  const [create] = useMutation(ShopCreate);
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  let made: string | undefined;
  return useForm({
    stored: { values: { name: '', countryCode, currencyCode }, version: 0 },
    labels: { name: t`Nombre de la tienda`, countryCode: t`País`, currencyCode: t`Moneda` },
    check: (values) => issuesOf(shopCreateInput, { ...values, timeZone, locale }),
    save: async ({ values }) => {
      const { data } = await create({ variables: { input: { ...values, timeZone, locale } } });
      made = data?.shopCreate.shop?.id;
      return { userErrors: data?.shopCreate.userErrors ?? [] };
    },
    onSaved: async () => {
      onClose();
      // Its first steps are there.
      if (made) await switchShop(made, '/inicio');
    },
  });
}

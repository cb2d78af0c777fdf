import { CustomerType } from '@clientela/domain/customer';
import { Locale } from '@clientela/domain/locale';
import { localeWords } from '@clientela/domain/locale-words';
import { useLingui } from '@lingui/react/macro';
import { NativeSelect, TextInput } from '@mantine/core';
import type { FieldOf } from '../../../lib/form-values';
import type { Form } from '../../../lib/use-form';
import { useLanguage } from '../../../lib/use-language';
import { FieldGrid } from '../../../ui/field-grid';
import { useCountryOptions } from '../../../ui/long-choices';
import { useMay } from '../../session/session';
import { useCustomerWords } from '../customer-labels';
import type { ContactValues, IdentityValues } from './customer-values';

/** What the fields of a customer are called. */
export function useCustomerFieldLabels(): Record<FieldOf<IdentityValues & ContactValues>, string> {
  const { t } = useLingui();
  return {
    type: t`Tipo`,
    firstName: t`Nombre`,
    lastName: t`Apellidos`,
    companyName: t`Empresa`,
    taxId: t`NIF`,
    vatId: t`NIF-IVA`,
    birthday: t`Cumpleaños`,
    externalReference: t`Referencia externa`,
    email: t`Correo`,
    phone: t`Teléfono`,
    phoneCountryCode: t`País del teléfono`,
    locale: t`Idioma`,
  };
}

/** Who it is. Only a first name or a company is needed; what is personal is there for those who may read it. */
export function IdentityFields({ form }: { form: Form<IdentityValues> }) {
  const { t } = useLingui();
  const personal = useMay('READ_PII');
  const company = form.values.type === 'COMPANY';
  const words = useCustomerWords();
  const types = Object.values(CustomerType).map((value) => ({ value, label: words.type[value] }));
  return (
    <FieldGrid>
      <TextInput {...form.text('firstName')} autoComplete="off" />
      <TextInput {...form.text('lastName')} autoComplete="off" />
      <NativeSelect {...form.text('type')} data={types} />
      <TextInput {...form.text('companyName')} autoComplete="off" required={company} />
      {personal && (
        <>
          <TextInput {...form.text('taxId')} autoComplete="off" />
          <TextInput
            {...form.text('vatId')}
            autoComplete="off"
            description={t`Con el prefijo de su país: ESB12345678`}
          />
          <TextInput {...form.text('birthday')} type="date" />
        </>
      )}
      <TextInput {...form.text('externalReference')} autoComplete="off" />
    </FieldGrid>
  );
}

/** How to reach them. */
export function ContactFields({ form }: { form: Form<ContactValues> }) {
  const { t } = useLingui();
  const words = localeWords[useLanguage()];
  const locales = [
    { value: '', label: t`El de la tienda` },
    ...Object.values(Locale).map((value) => ({ value, label: words[value] })),
  ];
  return (
    <FieldGrid>
      <TextInput {...form.text('email')} type="email" autoComplete="off" />
      <TextInput {...form.text('phone')} type="tel" autoComplete="off" />
      <NativeSelect {...form.text('phoneCountryCode')}>{useCountryOptions()}</NativeSelect>
      <NativeSelect {...form.text('locale')} data={locales} />
    </FieldGrid>
  );
}

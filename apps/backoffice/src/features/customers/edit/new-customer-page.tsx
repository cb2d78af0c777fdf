import { useLingui } from '@lingui/react/macro';
import { Button, Group, NativeSelect, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import type { Form as FormState } from '../../../lib/use-form';
import { FieldGrid } from '../../../ui/field-grid';
import { Form, SubmitButton } from '../../../ui/form';
import { Notice } from '../../../ui/notice';
import { PageHead } from '../../../ui/page';
import { Panel } from '../../../ui/panel';
import s from '../../../ui/record.module.css';
import { useMay } from '../../session/session';
import { lastCustomerList } from '../customer-urls';
import { CompletenessHint } from './completeness-hint';
import { useCountryChoices } from './country-choices';
import { ContactFields, IdentityFields } from './customer-fields';
import type { ContactValues, IdentityValues } from './customer-values';
import { DuplicateHint } from './duplicate-hint';
import type { NewCustomerValues } from './new-customer-values';
import { TagsField } from './tags-field';
import { useNewCustomerForm } from './use-new-customer-form';

/** A customer added by hand. Only a name is needed; the rest can wait. */
export function NewCustomerPage() {
  const { t } = useLingui();
  const may = useMay('WRITE_CUSTOMERS');
  return (
    <Stack gap="md">
      <div>
        <Link to="/clientes" search={lastCustomerList.search()} className={s.back}>
          <IconArrowLeft size={16} aria-hidden /> {t`Clientes`}
        </Link>
      </div>
      {may ? (
        <NewCustomer />
      ) : (
        <Notice title={t`Tu rol no puede añadir clientes`}>
          {t`Pide acceso a la persona que administra la tienda.`}
        </Notice>
      )}
    </Stack>
  );
}

function NewCustomer() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const form = useNewCustomerForm((id) => void navigate({ to: '/clientes/$id', params: { id }, replace: true }));
  return (
    <>
      <PageHead title={t`Nuevo cliente`} />
      <Text c="dimmed">{t`Basta un nombre o una empresa. Lo demás puedes añadirlo cuando lo sepas.`}</Text>
      <Form form={form} actions={<Actions saving={form.saving} />}>
        <div className={s.columns}>
          <div className={s.rest}>
            <Sections form={form} />
          </div>
          <div className={s.side}>
            <CompletenessHint values={form.values} />
          </div>
        </div>
      </Form>
    </>
  );
}

function Sections({ form }: { form: FormState<NewCustomerValues> }) {
  const { t } = useLingui();
  const { email, phone } = form.values;
  return (
    <>
      <Panel title={t`Quién es`}>
        <IdentityFields form={form as unknown as FormState<IdentityValues>} />
      </Panel>
      <Panel title={t`Contacto`}>
        <Stack gap="sm">
          <ContactFields form={form as unknown as FormState<ContactValues>} />
          <DuplicateHint email={email} phone={phone} />
        </Stack>
      </Panel>
      {useMay('READ_PII') && (
        <Panel title={t`Dirección`}>
          <AddressFields form={form} />
        </Panel>
      )}
      <Panel title={t`Etiquetas y nota`}>
        <Stack gap="sm">
          <TagsField {...form.pick('tagNames')} />
          <Textarea {...form.text('note')} rows={3} description={t`Solo la ve el equipo de la tienda.`} />
        </Stack>
      </Panel>
    </>
  );
}

function AddressFields({ form }: { form: FormState<NewCustomerValues> }) {
  return (
    <FieldGrid>
      <TextInput {...form.text('addresses.0.line1')} autoComplete="off" />
      <TextInput {...form.text('addresses.0.line2')} autoComplete="off" />
      <TextInput {...form.text('addresses.0.postalCode')} autoComplete="off" />
      <TextInput {...form.text('addresses.0.city')} autoComplete="off" />
      <TextInput {...form.text('addresses.0.region')} autoComplete="off" />
      <NativeSelect {...form.text('addresses.0.countryCode')} data={useCountryChoices()} />
    </FieldGrid>
  );
}

function Actions({ saving }: { saving: boolean }) {
  const { t } = useLingui();
  return (
    <Group gap="xs">
      <SubmitButton saving={saving}>{t`Crear cliente`}</SubmitButton>
      <Button
        variant="default"
        renderRoot={(props) => <Link to="/clientes" search={lastCustomerList.search()} {...props} />}
      >
        {t`Cancelar`}
      </Button>
    </Group>
  );
}

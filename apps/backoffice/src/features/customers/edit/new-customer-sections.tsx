import { useLingui } from '@lingui/react/macro';
import { NativeSelect, Stack, Textarea } from '@mantine/core';
import type { Form as FormState } from '../../../lib/use-form';
import { FieldGrid } from '../../../ui/field-grid';
import { Panel } from '../../../ui/panel';
import { useMay } from '../../session/session';
import { ContactFields, IdentityFields } from './customer-fields';
import type { ContactValues, IdentityValues } from './customer-values';
import { DuplicateHint } from './duplicate-hint';
import { GroupsField } from './groups-field';
import { NewAddresses } from './new-addresses';
import type { NewCustomerValues } from './new-customer-values';
import { PreferenceFields } from './preference-fields';
import type { PreferenceValues } from './preference-values';
import { PricingFields } from './pricing-fields';
import type { PricingValues } from './pricing-values';
import { TagsField } from './tags-field';

type NewForm = FormState<NewCustomerValues>;

/** Who it is, how to reach them and where they are. Parts of the form are forms too, which a generic key cannot say. */
export function WhoSections({ form }: { form: NewForm }) {
  const { t } = useLingui();
  const { email, phone } = form.values;
  const sources = [
    { value: 'MANUAL', label: t`Por la tienda, el teléfono o el correo` },
    { value: 'POS', label: t`En la caja` },
  ];
  return (
    <>
      <Panel title={t`Quién es`}>
        <Stack gap="md">
          <IdentityFields form={form as unknown as FormState<IdentityValues>} />
          <FieldGrid>
            <NativeSelect {...form.text('source')} data={sources} />
          </FieldGrid>
        </Stack>
      </Panel>
      <Panel title={t`Contacto`}>
        <Stack gap="sm">
          <ContactFields form={form as unknown as FormState<ContactValues>} />
          <DuplicateHint email={email} phone={phone} />
        </Stack>
      </Panel>
      {useMay('READ_PII') && <NewAddresses form={form} />}
    </>
  );
}

/** How they are treated; what this person may not say is absent. */
export function HowSections({ form }: { form: NewForm }) {
  const { t } = useLingui();
  const mayGroup = useMay('WRITE_GROUPS');
  return (
    <>
      <Panel title={t`Etiquetas, grupos y nota`}>
        <Stack gap="sm">
          <TagsField {...form.pick('tagNames')} />
          {mayGroup && <GroupsField {...form.pick('groupIds')} />}
          <Textarea {...form.text('note')} rows={3} description={t`Solo la ve el equipo de la tienda.`} />
        </Stack>
      </Panel>
      {mayGroup && (
        <Panel title={t`Descuento e impuestos`}>
          <PricingFields form={form as unknown as FormState<PricingValues>} />
        </Panel>
      )}
      <Panel title={t`Preferencias`}>
        <PreferenceFields form={form as unknown as FormState<PreferenceValues>} />
      </Panel>
    </>
  );
}

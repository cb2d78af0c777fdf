import { useLingui } from '@lingui/react/macro';
import { Checkbox, Stack, TextInput } from '@mantine/core';
import type { FieldOf } from '../../../lib/form-values';
import type { Form } from '../../../lib/use-form';
import { FieldGrid } from '../../../ui/field-grid';
import { DiscountFields, useDiscountLabels } from '../../groups/discount-fields';
import type { PricingValues } from './pricing-values';

/** What the fields of a discount and of an exemption are called. */
export function usePricingLabels(): Record<FieldOf<PricingValues>, string> {
  const { t } = useLingui();
  return {
    ...useDiscountLabels(),
    taxExempt: t`No paga impuestos`,
    'taxExemption.reason': t`Motivo de la exención`,
    'taxExemption.certificate': t`Certificado`,
    'taxExemption.validFrom': t`Exento desde`,
    'taxExemption.validUntil': t`Exento hasta`,
  };
}

/** The customer's own discount, and why and how long they pay no tax. */
export function PricingFields({ form }: { form: Form<PricingValues> }) {
  const { t } = useLingui();
  return (
    <Stack gap="sm">
      <DiscountFields form={form} />
      <Checkbox
        {...form.box('taxExempt')}
        description={t`Solo cuenta si la tienda cobra impuestos. Sus pedidos llevan el motivo.`}
      />
      {form.values.taxExempt && (
        <FieldGrid>
          <TextInput {...form.text('taxExemption.reason')} autoComplete="off" required />
          <TextInput {...form.text('taxExemption.certificate')} autoComplete="off" />
          <TextInput {...form.text('taxExemption.validFrom')} type="date" description={t`Vacío: desde siempre`} />
          <TextInput {...form.text('taxExemption.validUntil')} type="date" description={t`Vacío: sin fin`} />
        </FieldGrid>
      )}
    </Stack>
  );
}

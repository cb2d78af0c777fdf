import type { DiscountType } from '@clientela/domain/discount';
import { useLingui } from '@lingui/react/macro';
import { NativeSelect, TextInput } from '@mantine/core';
import type { FieldOf, FormValues } from '../../lib/form-values';
import type { Form } from '../../lib/use-form';
import { FieldGrid } from '../../ui/field-grid';
import { useShop } from '../session/session';
import type { DiscountValues } from './discount-values';

/** What a discount's fields are called. */
export function useDiscountLabels(): Record<FieldOf<DiscountValues>, string> {
  const { t } = useLingui();
  const { currencyCode } = useShop();
  return {
    'discount.type': t`Descuento`,
    'discount.percentage': t`Porcentaje (%)`,
    'discount.amount': t`Importe (${currencyCode})`,
    'discount.startsOn': t`Primer día`,
    'discount.endsOn': t`Último día`,
  };
}

/** What the types are called. */
export function useDiscountTypeWord(): (type: DiscountType | '') => string {
  const { t } = useLingui();
  return (type) => ({ '': t`Sin descuento`, PERCENTAGE: t`Un porcentaje`, MONETARY: t`Un importe` })[type];
}

interface Props<Values extends FormValues & DiscountValues> {
  form: Form<Values>;
}

/** A discount: of which type, how much, and from when until when. Only what the type needs is asked for. */
export function DiscountFields<Values extends FormValues & DiscountValues>(props: Props<Values>) {
  const { t } = useLingui();
  const word = useDiscountTypeWord();
  // Of a form with more fields these are a part; a generic key cannot say so.
  const form = props.form as unknown as Form<DiscountValues>;
  const type = form.values['discount.type'];
  const types = (['', 'PERCENTAGE', 'MONETARY'] as const).map((value) => ({ value, label: word(value) }));
  return (
    <FieldGrid>
      <NativeSelect {...form.text('discount.type')} data={types} />
      {type === 'PERCENTAGE' && <TextInput {...form.text('discount.percentage')} inputMode="decimal" required />}
      {type === 'MONETARY' && <TextInput {...form.text('discount.amount')} inputMode="decimal" required />}
      {type !== '' && (
        <>
          <TextInput {...form.text('discount.startsOn')} type="date" description={t`Vacío: desde siempre`} />
          <TextInput {...form.text('discount.endsOn')} type="date" description={t`Vacío: sin fin`} />
        </>
      )}
    </FieldGrid>
  );
}

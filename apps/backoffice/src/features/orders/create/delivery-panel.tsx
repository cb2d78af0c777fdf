import { nextFulfilment } from '@clientela/domain/order-states';
import { PaymentMethod } from '@clientela/domain/preferences';
import { useLingui } from '@lingui/react/macro';
import { NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import type { TillQuery } from '../../../gql/graphql';
import { formatSum } from '../../../lib/format';
import { useLanguage } from '../../../lib/use-language';
import { FieldGrid } from '../../../ui/field-grid';
import { Panel } from '../../../ui/panel';
import { fulfilmentLooks, paymentMethodLabels } from '../order-labels';
import type { ShownPrice } from './price-facts';
import type { OrderForm } from './use-order-form';

interface Props {
  form: OrderForm;
  till: TillQuery;
  price: ShownPrice | undefined;
}

/** A new order may begin so: in part sent asks for what was sent, and called off is no order. */
const starts = ['UNFULFILLED' as const, ...nextFulfilment('UNFULFILLED')].filter(
  (status) => status !== 'PARTIALLY_FULFILLED' && status !== 'CANCELLED',
);

/** How it is paid and how it gets to whoever buys. */
export function DeliveryPanel({ form, till, price }: Props) {
  const { t } = useLingui();
  const language = useLanguage();
  const isPaid = form.values['payment.method'] !== '';
  const total = price ? formatSum(language, price.total) : '';
  const methods = Object.values(PaymentMethod).map((value) => ({ value, label: t(paymentMethodLabels[value]) }));
  const channels = till.channels.nodes;
  const companies = till.issuingCompanies.nodes;
  return (
    <Panel title={t`Cobro y entrega`}>
      <Stack gap="sm">
        <FieldGrid>
          <NativeSelect {...form.text('payment.method')} data={[{ value: '', label: t`Nada todavía` }, ...methods]} />
          {isPaid && (
            <TextInput
              {...form.text('payment.amount')}
              inputMode="decimal"
              autoComplete="off"
              placeholder={total}
              description={t`Vacío: todo el pedido.`}
              inputWrapperOrder={['label', 'input', 'description', 'error']}
            />
          )}
          <NativeSelect
            {...form.text('fulfilmentStatus')}
            data={starts.map((value) => ({ value, label: t(fulfilmentLooks[value].label) }))}
          />
          <TextInput
            {...form.text('discountTotal')}
            inputMode="decimal"
            autoComplete="off"
            placeholder={t`El del cliente`}
            description={t`En lugar del descuento del cliente. Con 0 no hay ninguno.`}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
          />
          <TextInput {...form.text('shippingTotal')} inputMode="decimal" autoComplete="off" placeholder="0" />
          <TextInput {...form.text('shippingMethod')} autoComplete="off" />
          {channels.length > 0 && (
            <NativeSelect
              {...form.text('channelId')}
              data={[{ value: '', label: t`A mano` }, ...channels.map(({ id, name }) => ({ value: id, label: name }))]}
            />
          )}
          {companies.length > 1 && (
            <NativeSelect
              {...form.text('issuingCompanyId')}
              data={[
                { value: '', label: t`La del cliente o la de la tienda` },
                ...companies.map(({ id, name }) => ({ value: id, label: name })),
              ]}
            />
          )}
        </FieldGrid>
        <Textarea {...form.text('note')} rows={2} description={t`Solo la ve el equipo de la tienda.`} />
      </Stack>
    </Panel>
  );
}

import { useLingui } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import { EditablePanel } from '../../../ui/editable-panel';
import { Fact, Facts } from '../../../ui/facts';
import { paymentMethodLabels } from '../../orders/order-labels';
import { useMay } from '../../session/session';
import type { Customer } from '../customer';
import { PreferencesForm } from '../edit/preferences-form';

/** How the customer likes to pay and to receive, where they come from and whose customer it is. */
export function PreferencesPanel({ customer }: { customer: Customer }) {
  const { t } = useLingui();
  const { paymentPreference: payment, preferredShippingMethod: shipping, channel, issuingCompany } = customer;
  return (
    <EditablePanel
      title={t`Preferencias`}
      edit={t`Editar las preferencias`}
      may={useMay('WRITE_CUSTOMERS')}
      form={(done) => <PreferencesForm customer={customer} onDone={done} />}
    >
      {!payment && !shipping && !channel && !issuingCompany && <Text c="dimmed">{t`Sin preferencias.`}</Text>}
      <Facts>
        <Fact name={t`Pago`}>{payment && <PaymentWords payment={payment} />}</Fact>
        <Fact name={t`Envío`}>{shipping}</Fact>
        <Fact name={t`Canal de venta`}>{channel?.name}</Fact>
        <Fact name={t`Cliente de`}>{issuingCompany?.name}</Fact>
      </Facts>
    </EditablePanel>
  );
}

function PaymentWords({ payment }: { payment: NonNullable<Customer['paymentPreference']> }) {
  const { t } = useLingui();
  const names = payment.methods.map((method) => t(paymentMethodLabels[method])).join(', ');
  if (payment.mode === 'FIXED') return t`Siempre ${names}`;
  const first = payment.default && t(paymentMethodLabels[payment.default]);
  return (
    <>
      <div>{names}</div>
      {first && <Text size="sm" c="dimmed">{t`Por defecto: ${first}`}</Text>}
    </>
  );
}

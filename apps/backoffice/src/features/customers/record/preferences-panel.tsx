import { useLingui } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import { Fact, Facts } from '../../../ui/facts';
import { Panel } from '../../../ui/panel';
import { paymentMethodLabels } from '../../orders/order-labels';
import type { Customer } from '../customer';

/** How the customer likes to pay and to receive. */
export function PreferencesPanel({ customer }: { customer: Customer }) {
  const { t } = useLingui();
  const { paymentPreference: payment, preferredShippingMethod: shipping } = customer;
  return (
    <Panel title={t`Preferencias`}>
      {!payment && !shipping && <Text c="dimmed">{t`Sin preferencias.`}</Text>}
      <Facts>
        <Fact name={t`Pago`}>{payment && <PaymentWords payment={payment} />}</Fact>
        <Fact name={t`Envío`}>{shipping}</Fact>
      </Facts>
    </Panel>
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

import type { PaymentAction } from '@clientela/domain/order-states';
import { useLingui } from '@lingui/react/macro';
import { Menu } from '@mantine/core';
import { ActionMenu } from '../../../ui/action-menu';
import { useMay } from '../../session/session';
import type { Order } from '../order';

/** What may be recorded of the order's money; refunds are for those who may give money back. */
export function PaymentMenu({ order, onChoose }: { order: Order; onChoose: (action: PaymentAction) => void }) {
  const { t } = useLingui();
  const mayRefund = useMay('WRITE_MONEY');
  const words: Record<PaymentAction, string> = {
    PAY: t`Registrar un pago…`,
    AUTHORIZE: t`Registrar una reserva…`,
    VOID: t`Anular la reserva…`,
    REFUND: t`Registrar un reembolso…`,
  };
  const actions = order.paymentActions.filter((action) => action !== 'REFUND' || mayRefund);
  if (actions.length === 0) return null;
  return (
    <ActionMenu label={actions.every((action) => action === 'REFUND') ? t`Registrar reembolso` : t`Registrar pago`}>
      {actions.map((action) => (
        <Menu.Item key={action} onClick={() => onChoose(action)}>
          {words[action]}
        </Menu.Item>
      ))}
    </ActionMenu>
  );
}

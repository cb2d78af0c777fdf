import type { FulfilmentStatus } from '@clientela/domain/order';
import { useLingui } from '@lingui/react/macro';
import { Menu } from '@mantine/core';
import { toast } from '../../../lib/toast';
import { ActionMenu } from '../../../ui/action-menu';
import type { Order } from '../order';
import { fulfilmentLooks } from '../order-labels';
import { FulfilmentChange } from './actions.graphql';
import { useOrderAction } from './use-order-action';

/** Where the order may go from here, by the table of the domain; a parcel and calling off ask for more. */
export function FulfilmentMenu({
  order,
  onShip,
  onCancel,
}: {
  order: Order;
  onShip: () => void;
  onCancel: () => void;
}) {
  const { t } = useLingui();
  const run = useOrderAction(FulfilmentChange);
  const next = order.nextFulfilment.filter((status) => status !== 'CANCELLED');
  const ships = next.includes('SHIPPED');
  const cancels = order.nextFulfilment.includes('CANCELLED');
  const go = async (status: FulfilmentStatus) => {
    try {
      const data = await run({ id: order.id, status, expectedVersion: order.version });
      const refusal = data?.orderFulfilmentUpdate.userErrors[0]?.message;
      if (refusal) toast(refusal, { failed: true });
      else toast(t`Envío: ${t(fulfilmentLooks[status].label)}`);
    } catch {
      toast(t`No se pudo cambiar el envío. Comprueba tu conexión y vuelve a intentarlo.`, { failed: true });
    }
  };
  if (order.nextFulfilment.length === 0) return null;
  return (
    <ActionMenu label={t`Cambiar envío`}>
      {ships && <Menu.Item onClick={onShip}>{t`Registrar un envío…`}</Menu.Item>}
      {ships && <Menu.Divider />}
      {next.map((status) => {
        const { label, icon: Icon } = fulfilmentLooks[status];
        return (
          <Menu.Item key={status} leftSection={<Icon size={16} aria-hidden />} onClick={() => void go(status)}>
            {t(label)}
          </Menu.Item>
        );
      })}
      {cancels && <Menu.Divider />}
      {cancels && <Menu.Item onClick={onCancel}>{t`Cancelar el pedido…`}</Menu.Item>}
    </ActionMenu>
  );
}

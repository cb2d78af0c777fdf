import type { PaymentAction } from '@clientela/domain/order-states';
import { Group } from '@mantine/core';
import { useState } from 'react';
import { useMay } from '../../session/session';
import type { Order } from '../order';
import { CancelDialog } from './cancel-dialog';
import { FulfilmentMenu } from './fulfilment-menu';
import { MoneyDialog } from './money-dialog';
import { PaymentMenu } from './payment-menu';
import { ShipDialog } from './ship-dialog';

type Open = 'ship' | 'cancel' | PaymentAction | null;

/** What may be done with the order now, and by this person. What the state or the role refuses is not offered. */
export function OrderActions({ order }: { order: Order }) {
  const [open, setOpen] = useState<Open>(null);
  const mayWrite = useMay('WRITE_CUSTOMERS');
  const close = () => setOpen(null);
  if (!mayWrite) return null;
  return (
    <Group gap="xs">
      <FulfilmentMenu order={order} onShip={() => setOpen('ship')} onCancel={() => setOpen('cancel')} />
      <PaymentMenu order={order} onChoose={setOpen} />
      {open === 'ship' && <ShipDialog order={order} onClose={close} />}
      {open === 'cancel' && <CancelDialog order={order} onClose={close} />}
      {open && open !== 'ship' && open !== 'cancel' && <MoneyDialog order={order} action={open} onClose={close} />}
    </Group>
  );
}

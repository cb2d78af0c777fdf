import { useLingui } from '@lingui/react/macro';
import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { toast } from '../../../lib/toast';
import { useMay } from '../../session/session';
import { ShipmentChange } from '../actions/parcels.graphql';
import { TrackingDialog } from '../actions/tracking-dialog';
import { useOrderAction } from '../actions/use-order-action';
import type { Order } from '../order';

/** What may be done about a parcel that has left: say where it is, and that it arrived. */
export function ParcelActions({ shipment }: { shipment: Order['shipments'][number] }) {
  const { t } = useLingui();
  const mayWrite = useMay('WRITE_CUSTOMERS');
  const [edits, setEdits] = useState(false);
  const { busy, deliver } = useDelivery(shipment.id);
  if (!mayWrite) return null;
  return (
    <Group gap="xs" mt={8}>
      <Button variant="default" size="xs" onClick={() => setEdits(true)}>{t`Cambiar seguimiento`}</Button>
      {!shipment.deliveredAt && (
        <Button
          variant="default"
          size="xs"
          loading={busy}
          onClick={() => void deliver()}
        >{t`Marcar como entregado`}</Button>
      )}
      {edits && <TrackingDialog shipment={shipment} onClose={() => setEdits(false)} />}
    </Group>
  );
}

function useDelivery(id: string) {
  const { t } = useLingui();
  const run = useOrderAction(ShipmentChange);
  const [busy, setBusy] = useState(false);
  const deliver = async () => {
    setBusy(true);
    try {
      const data = await run({ id, deliveredAt: new Date().toISOString() });
      const refusal = data?.shipmentUpdate.userErrors[0]?.message;
      if (refusal) toast(refusal, { failed: true });
      else toast(t`Envío entregado.`);
    } catch {
      toast(t`No se pudo cambiar el envío. Comprueba tu conexión y vuelve a intentarlo.`, { failed: true });
    } finally {
      setBusy(false);
    }
  };
  return { busy, deliver };
}

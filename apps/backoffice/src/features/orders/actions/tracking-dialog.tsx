import { shipmentUpdateInput } from '@clientela/domain/order-change-input';
import { useLingui } from '@lingui/react/macro';
import { Stack } from '@mantine/core';
import { issuesOf } from '../../../lib/form-values';
import { toast } from '../../../lib/toast';
import { useForm } from '../../../lib/use-form';
import { Dialog, DialogActions } from '../../../ui/dialog';
import { Form, SubmitButton } from '../../../ui/form';
import type { Order } from '../order';
import { ShipmentChange } from './parcels.graphql';
import { TrackingFields, type TrackingValues, trackingInput, useTrackingLabels } from './tracking-fields';
import { useOrderAction } from './use-order-action';

/** Says who carries a parcel that has left already, and where to see how far it is. */
export function TrackingDialog({ shipment, onClose }: { shipment: Order['shipments'][number]; onClose: () => void }) {
  const { t } = useLingui();
  const run = useOrderAction(ShipmentChange);
  const inputOf = (values: TrackingValues) => ({ id: shipment.id, ...trackingInput(values) });
  const { carrier, trackingNumber, trackingUrl } = shipment;
  const form = useForm<TrackingValues>({
    stored: {
      values: { carrier: carrier ?? '', trackingNumber: trackingNumber ?? '', trackingUrl: trackingUrl ?? '' },
      version: 0,
    },
    labels: useTrackingLabels(),
    check: (values) => issuesOf(shipmentUpdateInput, inputOf(values)),
    save: async ({ values }) => ({ userErrors: (await run(inputOf(values)))?.shipmentUpdate.userErrors ?? [] }),
    onSaved: () => {
      toast(t`Seguimiento guardado.`);
      onClose();
    },
  });
  return (
    <Dialog title={t`Seguimiento del envío`} onClose={onClose}>
      <Form
        form={form}
        actions={
          <DialogActions onCancel={onClose}>
            <SubmitButton saving={form.saving}>{t`Guardar el seguimiento`}</SubmitButton>
          </DialogActions>
        }
      >
        <Stack gap="sm">
          <TrackingFields form={form} />
        </Stack>
      </Form>
    </Dialog>
  );
}

import { shipmentRecordInput } from '@clientela/domain/order-change-input';
import { useLingui } from '@lingui/react/macro';
import { Stack, Text, TextInput } from '@mantine/core';
import { issuesOf } from '../../../lib/form-values';
import { toast } from '../../../lib/toast';
import { useForm } from '../../../lib/use-form';
import { Dialog, DialogActions } from '../../../ui/dialog';
import { Form, SubmitButton } from '../../../ui/form';
import type { Order } from '../order';
import { ShipmentRecord } from './actions.graphql';
import { useOrderAction } from './use-order-action';

type Values = { carrier: string; trackingNumber: string; trackingUrl: string };

/** Records a parcel with all that is left to send. */
export function ShipDialog({ order, onClose }: { order: Order; onClose: () => void }) {
  const { t } = useLingui();
  const run = useOrderAction(ShipmentRecord);
  const inputOf = (values: Values) => ({
    orderId: order.id,
    carrier: values.carrier || null,
    trackingNumber: values.trackingNumber || null,
    trackingUrl: values.trackingUrl || null,
  });
  const form = useForm<Values>({
    stored: { values: { carrier: '', trackingNumber: '', trackingUrl: '' }, version: 0 },
    labels: {
      carrier: t`Transportista`,
      trackingNumber: t`Número de seguimiento`,
      trackingUrl: t`Enlace de seguimiento`,
    },
    check: (values) => issuesOf(shipmentRecordInput, inputOf(values)),
    save: async ({ values }) => ({ userErrors: (await run(inputOf(values)))?.shipmentRecord.userErrors ?? [] }),
    onSaved: () => {
      toast(t`Envío registrado.`);
      onClose();
    },
  });
  return (
    <Dialog title={t`Registrar un envío`} onClose={onClose}>
      <Form
        form={form}
        actions={
          <DialogActions onCancel={onClose}>
            <SubmitButton saving={form.saving}>{t`Registrar el envío`}</SubmitButton>
          </DialogActions>
        }
      >
        <Stack gap="sm">
          <Text>{t`Sale todo lo que queda por enviar.`}</Text>
          <TextInput {...form.text('carrier')} autoComplete="off" />
          <TextInput {...form.text('trackingNumber')} autoComplete="off" />
          <TextInput {...form.text('trackingUrl')} type="url" autoComplete="off" />
        </Stack>
      </Form>
    </Dialog>
  );
}

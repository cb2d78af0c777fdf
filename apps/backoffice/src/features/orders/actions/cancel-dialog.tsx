import { orderCancelInput } from '@clientela/domain/order-change-input';
import { useLingui } from '@lingui/react/macro';
import { Stack, Text, Textarea } from '@mantine/core';
import { issuesOf } from '../../../lib/form-values';
import { toast } from '../../../lib/toast';
import { useForm } from '../../../lib/use-form';
import { Dialog, DialogActions } from '../../../ui/dialog';
import { Form, SubmitButton } from '../../../ui/form';
import type { Order } from '../order';
import { OrderCancel } from './actions.graphql';
import { useOrderAction } from './use-order-action';

/** Calls the order off, and says why. It cannot be taken back. */
export function CancelDialog({ order, onClose }: { order: Order; onClose: () => void }) {
  const { t } = useLingui();
  const run = useOrderAction(OrderCancel);
  const form = useForm<{ reason: string }>({
    stored: { values: { reason: '' }, version: 0 },
    labels: { reason: t`Motivo` },
    check: (values) => issuesOf(orderCancelInput, { id: order.id, ...values }),
    save: async ({ values }) => ({
      userErrors: (await run({ id: order.id, ...values }))?.orderCancel.userErrors ?? [],
    }),
    onSaved: () => {
      toast(t`Pedido ${order.number} cancelado.`);
      onClose();
    },
  });
  return (
    <Dialog title={t`¿Cancelar el pedido ${order.number}?`} onClose={onClose}>
      <Form
        form={form}
        actions={
          <DialogActions onCancel={onClose} cancel={t`Volver`}>
            <SubmitButton danger saving={form.saving}>{t`Cancelar el pedido`}</SubmitButton>
          </DialogActions>
        }
      >
        <Stack gap="sm">
          <Text>
            {t`Deja de contar para el cliente y no se puede deshacer. Lo que esté pagado se reembolsa aparte.`}
          </Text>
          <Textarea {...form.text('reason')} rows={2} required />
        </Stack>
      </Form>
    </Dialog>
  );
}

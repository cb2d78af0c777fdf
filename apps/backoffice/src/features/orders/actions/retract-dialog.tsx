import { orderTransactionRetractInput } from '@clientela/domain/order-change-input';
import { useLingui } from '@lingui/react/macro';
import { Stack, Text, Textarea } from '@mantine/core';
import { issuesOf } from '../../../lib/form-values';
import { toast } from '../../../lib/toast';
import { useForm } from '../../../lib/use-form';
import { Dialog, DialogActions } from '../../../ui/dialog';
import { Form, SubmitButton } from '../../../ui/form';
import { TransactionRetract } from './retract.graphql';
import { useOrderAction } from './use-order-action';

/** Takes back the record of a movement of money that never happened, and says why. */
export function RetractDialog({ id, name, onClose }: { id: string; name: string; onClose: () => void }) {
  const { t } = useLingui();
  const run = useOrderAction(TransactionRetract);
  const form = useForm<{ reason: string }>({
    stored: { values: { reason: '' }, version: 0 },
    labels: { reason: t`Motivo` },
    check: (values) => issuesOf(orderTransactionRetractInput, { id, ...values }),
    save: async ({ values }) => ({
      userErrors: (await run({ id, ...values }))?.orderTransactionRetract.userErrors ?? [],
    }),
    onSaved: () => {
      toast(t`Registro anulado: ${name}.`);
      onClose();
    },
  });
  return (
    <Dialog title={t`¿Anular este registro?`} onClose={onClose}>
      <Form
        form={form}
        actions={
          <DialogActions onCancel={onClose}>
            <SubmitButton saving={form.saving}>{t`Anular el registro`}</SubmitButton>
          </DialogActions>
        }
      >
        <Stack gap="sm">
          <Text>{t`${name}. Queda a la vista con el motivo y deja de contar para el pedido y para su cliente.`}</Text>
          <Text size="sm" c="dimmed">
            {t`Solo corrige lo apuntado: ningún dinero se mueve.`}
          </Text>
          <Textarea {...form.text('reason')} rows={2} required />
        </Stack>
      </Form>
    </Dialog>
  );
}

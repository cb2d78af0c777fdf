import { customerStatusInput } from '@clientela/domain/customer-status';
import { useLingui } from '@lingui/react/macro';
import { Stack, Text, Textarea } from '@mantine/core';
import { issuesOf } from '../../../lib/form-values';
import { useForm } from '../../../lib/use-form';
import { Dialog, DialogActions } from '../../../ui/dialog';
import { Form, SubmitButton } from '../../../ui/form';
import type { Customer } from '../customer';
import { useStatusChange } from './use-status-change';

/** Blocks a customer, and says why: whoever opens the record reads it. */
export function BlockDialog({ customer, onClose }: { customer: Customer; onClose: () => void }) {
  const { t } = useLingui();
  const change = useStatusChange();
  const { id, version, displayName } = customer;
  const form = useForm<{ reason: string }>({
    stored: { values: { reason: '' }, version },
    labels: { reason: t`Motivo` },
    check: ({ reason }) =>
      reason.trim()
        ? issuesOf(customerStatusInput, { id, expectedVersion: version, status: 'BLOCKED', reason })
        : [{ code: 'BLOCKED_REASON_REQUIRED', path: ['reason'] }],
    save: async ({ values }) => ({
      userErrors: await change(customer, 'BLOCKED', t`Has bloqueado a ${displayName}.`, values.reason),
    }),
    onSaved: onClose,
  });
  return (
    <Dialog title={t`¿Bloquear a ${displayName}?`} onClose={onClose}>
      <Form
        form={form}
        actions={
          <DialogActions onCancel={onClose}>
            <SubmitButton saving={form.saving} danger>{t`Bloquear a ${displayName}`}</SubmitButton>
          </DialogActions>
        }
      >
        <Stack gap="sm">
          <Text>{t`No podrá comprar ni entrar en su área privada hasta que lo desbloquees.`}</Text>
          <Textarea
            {...form.text('reason')}
            description={t`Lo lee el equipo en la ficha. El cliente no lo ve.`}
            rows={2}
            required
          />
        </Stack>
      </Form>
    </Dialog>
  );
}

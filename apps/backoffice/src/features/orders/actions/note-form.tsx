import { noteInput } from '@clientela/domain/note';
import { useLingui } from '@lingui/react/macro';
import { Group, Textarea } from '@mantine/core';
import { issuesOf } from '../../../lib/form-values';
import { useForm } from '../../../lib/use-form';
import { Form, SubmitButton } from '../../../ui/form';
import { OrderNoteCreate } from './actions.graphql';
import { useOrderAction } from './use-order-action';

/** Writes down something about the order. */
export function OrderNoteForm({ orderId }: { orderId: string }) {
  const { t } = useLingui();
  const run = useOrderAction(OrderNoteCreate);
  const form = useForm<{ body: string }>({
    stored: { values: { body: '' }, version: 0 },
    labels: { body: t`Nueva nota` },
    check: ({ body }) => issuesOf(noteInput, { body }),
    save: async ({ values }) => ({
      userErrors: (await run({ orderId, ...values }))?.orderNoteCreate.userErrors ?? [],
    }),
  });
  return (
    <Form
      form={form}
      actions={
        <Group justify="end">
          <SubmitButton saving={form.saving}>{t`Añadir nota`}</SubmitButton>
        </Group>
      }
    >
      <Textarea {...form.text('body')} rows={2} />
    </Form>
  );
}

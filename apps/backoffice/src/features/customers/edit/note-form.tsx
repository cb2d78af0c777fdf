import { useMutation } from '@apollo/client/react';
import { noteInput } from '@clientela/domain/note';
import { useLingui } from '@lingui/react/macro';
import { Group, Textarea } from '@mantine/core';
import { issuesOf } from '../../../lib/form-values';
import { useForm } from '../../../lib/use-form';
import { Form, SubmitButton } from '../../../ui/form';
import { useMay } from '../../session/session';
import { CustomerTimeline } from '../customers.graphql';
import { NoteCreate } from './edit.graphql';

/** Writes down something about the customer. */
export function CustomerNoteForm({ customerId }: { customerId: string }) {
  const { t } = useLingui();
  const personal = useMay('READ_PII');
  const [create] = useMutation(NoteCreate, { refetchQueries: [CustomerTimeline] });
  const form = useForm<{ body: string }>({
    stored: { values: { body: '' }, version: 0 },
    labels: { body: t`Nueva nota` },
    check: ({ body }) => issuesOf(noteInput, { body }),
    save: async ({ values }) => {
      const { data } = await create({ variables: { input: { customerId, ...values }, personal } });
      return { userErrors: data?.customerNoteCreate.userErrors ?? [] };
    },
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

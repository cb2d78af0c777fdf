import { useLingui } from '@lingui/react/macro';
import { Stack, Textarea, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { GroupRowFragment } from '../../gql/graphql';
import { Form } from '../../ui/form';
import { Panel } from '../../ui/panel';
import { DiscountFields } from './discount-fields';
import { useGroupForm } from './use-group-form';

/** What a group is called and what its members get. Without one, a new one. */
export function GroupForm({ group }: { group: GroupRowFragment | undefined }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { form, words } = useGroupForm(
    group,
    (id) => void navigate({ to: '/grupos/$id', params: { id }, replace: true }),
  );
  return (
    <Form form={form} words={words}>
      <Panel title={t`Datos del grupo`}>
        <Stack>
          <TextInput {...form.text('name')} required autoComplete="off" autoFocus={!group} />
          <Textarea {...form.text('description')} rows={3} />
        </Stack>
      </Panel>
      <Panel title={t`Descuento para sus clientes`}>
        <DiscountFields form={form} />
      </Panel>
    </Form>
  );
}

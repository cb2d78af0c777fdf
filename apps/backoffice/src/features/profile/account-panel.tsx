import { useMutation } from '@apollo/client/react';
import { Locale } from '@clientela/domain/locale';
import { viewerUpdateInput } from '@clientela/domain/staff';
import { useLingui } from '@lingui/react/macro';
import { NativeSelect, TextInput } from '@mantine/core';
import { useRouter } from '@tanstack/react-router';
import { issuesOf } from '../../lib/form-values';
import { toast } from '../../lib/toast';
import { useForm } from '../../lib/use-form';
import { FieldGrid } from '../../ui/field-grid';
import { Form } from '../../ui/form';
import { Panel } from '../../ui/panel';
import { useSession } from '../session/session';
import { ProfileUpdate } from './profile.graphql';

type Values = { name: string; locale: Locale };
const languages = { ES: 'Español', EN: 'English' } as const;

/** What one is called, and in which language one is written to. */
export function AccountPanel() {
  const { t } = useLingui();
  const { staff } = useSession();
  const form = useAccountForm();
  return (
    <Panel title={t`Tu cuenta`}>
      <Form form={form} words={{ locale: (locale) => languages[locale] }}>
        <FieldGrid>
          <TextInput {...form.text('name')} autoComplete="name" />
          <NativeSelect
            {...form.text('locale')}
            data={Object.values(Locale).map((value) => ({ value, label: languages[value] }))}
          />
          <TextInput
            label={t`Correo electrónico`}
            value={staff.email}
            readOnly
            description={t`Con él entras. No se puede cambiar aquí.`}
          />
        </FieldGrid>
      </Form>
    </Panel>
  );
}

function useAccountForm() {
  const { t } = useLingui();
  const { staff } = useSession();
  const router = useRouter();
  const [update] = useMutation(ProfileUpdate);
  return useForm<Values>({
    stored: { values: { name: staff.name, locale: staff.locale }, version: 0 },
    labels: { name: t`Nombre`, locale: t`Idioma de los mensajes` },
    check: (values) => issuesOf(viewerUpdateInput, values),
    save: async ({ changes }) => {
      const { data } = await update({ variables: { input: changes } });
      await router.invalidate();
      return { userErrors: data?.viewerUpdate.userErrors ?? [] };
    },
    onSaved: () => toast(t`Perfil guardado`),
  });
}

import { useApolloClient, useMutation } from '@apollo/client/react';
import { localeOf } from '@clientela/domain/locale';
import { knownStaffInput, newStaffInput } from '@clientela/domain/staff';
import { useLingui } from '@lingui/react/macro';
import { PasswordInput, Text, TextInput } from '@mantine/core';
import { useRouter } from '@tanstack/react-router';
import type { OpenedInvitationQuery } from '../../gql/graphql';
import { issuesOf } from '../../lib/form-values';
import { useForm } from '../../lib/use-form';
import { useLanguage } from '../../lib/use-language';
import { Form, SubmitButton } from '../../ui/form';
import s from '../../ui/list.module.css';
import { roleExplanations, roleLabels } from '../session/permission-labels';
import { InvitationAccept } from './staff.graphql';

interface Props {
  token: string;
  invitation: NonNullable<OpenedInvitationQuery['openedInvitation']>;
}

/** Accepts an invitation: with the password one has, or with a new account. */
export function AcceptForm({ token, invitation }: Props) {
  const { t } = useLingui();
  const { hasAccount, email, role } = invitation;
  const roleName = t(roleLabels[role]);
  const form = useAcceptForm(token, hasAccount);
  return (
    <>
      <Text size="sm">
        {t`Qué podrás hacer como «${roleName}»:`} {t(roleExplanations[role])}
      </Text>
      <Text size="sm" className={s.whole}>{t`Entrarás con ${email}.`}</Text>
      <Form form={form} actions={<SubmitButton saving={form.saving}>{t`Aceptar y entrar`}</SubmitButton>}>
        {!hasAccount && <TextInput {...form.text('name')} autoComplete="name" required autoFocus />}
        <PasswordInput
          {...form.text('password')}
          required
          autoFocus={hasAccount}
          autoComplete={hasAccount ? 'current-password' : 'new-password'}
          description={hasAccount ? t`La de tu cuenta de Clientela.` : t`Al menos 10 caracteres.`}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          visibilityToggleButtonProps={{ 'aria-label': t`Mostrar la contraseña` }}
        />
      </Form>
    </>
  );
}

function useAcceptForm(token: string, hasAccount: boolean) {
  const { t } = useLingui();
  const locale = localeOf(useLanguage());
  const client = useApolloClient();
  const router = useRouter();
  const [accept] = useMutation(InvitationAccept);
  const inputOf = ({ name, password }: { name: string; password: string }) =>
    hasAccount ? { token, password } : { token, name, password, locale };
  return useForm({
    stored: { values: { name: '', password: '' }, version: 0 },
    labels: { name: t`Tu nombre`, password: t`Contraseña` },
    check: (values) => issuesOf(hasAccount ? knownStaffInput : newStaffInput, inputOf(values)),
    save: async ({ values }) => {
      const { data } = await accept({ variables: { input: inputOf(values) } });
      return { userErrors: data?.staffInvitationAccept.userErrors ?? [] };
    },
    onSaved: async () => {
      // The cache still says that nobody, or somebody else, is signed in.
      await client.clearStore();
      await router.navigate({ to: '/', replace: true });
    },
  });
}

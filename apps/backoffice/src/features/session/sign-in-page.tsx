import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { Button, PasswordInput, Text, TextInput, Title } from '@mantine/core';
import { IconAlertTriangle, IconArrowBigUp } from '@tabler/icons-react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { Entrance } from './entrance';
import { Installation } from './session.graphql';
import s from './sign-in-page.module.css';
import { useSignIn } from './use-sign-in';

const route = getRouteApi('/entrar');

/** E-mail and password. Plain inputs that the browser owns: paste and password managers work (WCAG 3.3.8). */
export function SignInPage() {
  const { t } = useLingui();
  const { signIn, loading, refusal } = useSignIn();
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    void signIn({ email: String(form.get('email')), password: String(form.get('password')) });
  }
  return (
    <Entrance title={t`Entrar · Clientela`}>
      <form onSubmit={submit} className={s.form}>
        <Title order={1}>{t`Entra en tu tienda`}</Title>
        {!refusal && <Onward />}
        {refusal && (
          <div role="alert" className={s.refusal}>
            <IconAlertTriangle size={18} aria-hidden />
            <span>{refusal}</span>
          </div>
        )}
        <TextInput
          label={t`Correo electrónico`}
          name="email"
          type="email"
          autoComplete="username"
          required
          withAsterisk={false}
          autoFocus
        />
        <Password />
        <Button type="submit" loading={loading}>{t`Entrar`}</Button>
        <FirstOwner />
      </form>
    </Entrance>
  );
}

/** Who was on the way somewhere, or had been there until the session ended, gets there. */
function Onward() {
  const { t } = useLingui();
  const { next = '/' } = route.useSearch();
  if (next === '/') return null;
  return <Text size="sm">{t`No tienes la sesión abierta. Entra y sigues donde estabas.`}</Text>;
}

/** The way for whoever comes to an installation that nobody can sign in to yet. */
function FirstOwner() {
  const { t } = useLingui();
  const { data } = useQuery(Installation);
  if (data?.installation.isSetUp !== false) return null;
  return (
    <Text size="sm">
      {t`Esta instalación está vacía.`} <Link to="/empezar" className={s.way}>{t`Crea la primera tienda`}</Link>
    </Text>
  );
}

/** The password, with a word when Caps Lock is on: the commonest reason why a right password is refused. */
function Password() {
  const { t } = useLingui();
  const [capsLock, setCapsLock] = useState(false);
  const watch = (event: KeyboardEvent) => setCapsLock(event.getModifierState('CapsLock'));
  return (
    <PasswordInput
      label={t`Contraseña`}
      name="password"
      autoComplete="current-password"
      required
      withAsterisk={false}
      onKeyDown={watch}
      onKeyUp={watch}
      visibilityToggleButtonProps={{ 'aria-label': t`Mostrar la contraseña` }}
      description={
        capsLock && (
          <span role="status" className={s.caps}>
            <IconArrowBigUp size={14} aria-hidden /> {t`Las mayúsculas están activadas`}
          </span>
        )
      }
      inputWrapperOrder={['label', 'input', 'description', 'error']}
    />
  );
}

import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { Anchor, Skeleton, Text, Title } from '@mantine/core';
import { Link, useLocation } from '@tanstack/react-router';
import { Failure } from '../../ui/failure';
import { Entrance } from '../session/entrance';
import { Installation } from '../session/session.graphql';
import { SetupForm } from './setup-form';

/**
 * Where an empty installation begins: its first shop and who it belongs to. The token that the server's log shows stands
 * behind «#», which browsers send to no server.
 */
export function SetupPage() {
  const { t } = useLingui();
  return (
    <Entrance title={t`Empezar · Clientela`} wide>
      <Setup />
    </Entrance>
  );
}

function Setup() {
  const { t } = useLingui();
  const token = useLocation({ select: (location) => location.hash });
  const { data, error, refetch } = useQuery(Installation, { fetchPolicy: 'network-only' });
  if (error) return <Failure what={t`No se pudo empezar.`} error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton height={320} />;
  if (data.installation.isSetUp) return <AlreadySetUp />;
  return (
    <>
      <Title order={1}>{t`Crea tu tienda`}</Title>
      <Text size="sm">{t`Serás la primera persona de esta instalación. Podrás invitar a tu equipo después.`}</Text>
      <SetupForm token={token} />
    </>
  );
}

function AlreadySetUp() {
  const { t } = useLingui();
  return (
    <>
      <Title order={1}>{t`Esta instalación ya tiene dueño`}</Title>
      <Text size="sm">{t`El código se usa una sola vez. Entra con tu cuenta o pide que te inviten.`}</Text>
      <Anchor component={Link} to="/entrar">{t`Entrar en Clientela`}</Anchor>
    </>
  );
}

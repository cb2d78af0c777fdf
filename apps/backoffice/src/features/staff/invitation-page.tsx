import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { Anchor, Skeleton, Text, Title } from '@mantine/core';
import { Link, useLocation } from '@tanstack/react-router';
import { Failure } from '../../ui/failure';
import { Entrance } from '../session/entrance';
import { AcceptForm } from './accept-form';
import { OpenedInvitation } from './staff.graphql';

/** Where the link of an invitation leads. The token stands behind «#», which browsers send to no server. */
export function InvitationPage() {
  const { t } = useLingui();
  return (
    <Entrance title={t`Invitación · Clientela`}>
      <Invitation />
    </Entrance>
  );
}

function Invitation() {
  const { t } = useLingui();
  const token = useLocation({ select: (location) => location.hash });
  const { data, error, refetch } = useQuery(OpenedInvitation, { variables: { token }, skip: !token });
  if (error) return <Failure what={t`No se pudo abrir la invitación.`} error={error} retry={() => void refetch()} />;
  if (token && !data) return <Skeleton height={200} />;
  const invitation = data?.openedInvitation;
  if (!invitation) return <NoInvitation />;
  return (
    <>
      <Title order={1}>{t`Te invitan a ${invitation.shopName}`}</Title>
      <AcceptForm token={token} invitation={invitation} />
    </>
  );
}

function NoInvitation() {
  const { t } = useLingui();
  return (
    <>
      <Title order={1}>{t`Este enlace ya no vale`}</Title>
      <Text size="sm">{t`Las invitaciones duran siete días y se usan una vez. Pide otra a quien te invitó.`}</Text>
      <Anchor component={Link} to="/entrar">{t`Entrar en Clientela`}</Anchor>
    </>
  );
}

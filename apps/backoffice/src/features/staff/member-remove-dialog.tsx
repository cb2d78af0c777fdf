import { useApolloClient, useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { Skeleton, Text } from '@mantine/core';
import type { StaffQuery } from '../../gql/graphql';
import { toast } from '../../lib/toast';
import { Confirm } from '../../ui/confirm';
import { MemberRemove, MemberTokens, Staff } from './staff.graphql';

export type Person = NonNullable<StaffQuery['staffMembers'][number]['staff']>;

/** Asks before somebody leaves the team, and says which programs stop with them. */
export function MemberRemoveDialog({ person, onClose }: { person: Person; onClose: () => void }) {
  const { t } = useLingui();
  const client = useApolloClient();
  const run = async () => {
    const input = { staffId: person.id };
    const { data } = await client.mutate({ mutation: MemberRemove, variables: { input }, refetchQueries: [Staff] });
    return data?.staffMemberRemove.userErrors ?? [];
  };
  const onDone = () => {
    toast(t`${person.name} ya no trabaja en la tienda`);
    onClose();
  };
  return (
    <Confirm
      title={t`¿Quitar a ${person.name} del equipo?`}
      action={t`Quitar del equipo`}
      run={run}
      onDone={onDone}
      onClose={onClose}
    >
      <Text size="sm">{t`Deja de poder entrar en esta tienda. Lo que hizo se queda en el historial.`}</Text>
      <Keys person={person} />
    </Confirm>
  );
}

function Keys({ person }: { person: Person }) {
  const { t } = useLingui();
  const { data, error } = useQuery(MemberTokens, { variables: { id: person.id }, fetchPolicy: 'network-only' });
  if (error)
    return <Text size="sm">{t`No se pudo ver si creó claves de aplicación: las que creó dejarán de funcionar.`}</Text>;
  if (!data) return <Skeleton height={20} />;
  const keys = data.node?.__typename === 'StaffUser' ? data.node.apiTokens : [];
  if (keys.length === 0) return null;
  return (
    <div>
      <Text size="sm" fw={600}>{t`También dejan de funcionar las claves que creó:`}</Text>
      <ul>
        {keys.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </ul>
      <Text size="sm">{t`Si las necesitas, crea antes otras en Aplicaciones y cámbialas en cada programa.`}</Text>
    </div>
  );
}

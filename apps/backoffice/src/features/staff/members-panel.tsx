import { useApolloClient, useMutation } from '@apollo/client/react';
import { StaffRole } from '@clientela/domain/permission';
import { useLingui } from '@lingui/react/macro';
import { NativeSelect, Text } from '@mantine/core';
import { useState } from 'react';
import type { StaffQuery } from '../../gql/graphql';
import { referenceOf } from '../../lib/api-error';
import { toast } from '../../lib/toast';
import { Confirm } from '../../ui/confirm';
import s from '../../ui/list.module.css';
import { Panel } from '../../ui/panel';
import { RowActions } from '../../ui/row-actions';
import { roleExplanations, roleLabels } from '../session/permission-labels';
import { MemberRemove, MemberUpdate, Staff } from './staff.graphql';

type Person = NonNullable<StaffQuery['staffMembers'][number]['staff']>;

/** Who works here. A role changes at once, and can be taken back. */
export function MembersPanel({ members }: { members: StaffQuery['staffMembers'] }) {
  const { t } = useLingui();
  const [leaving, setLeaving] = useState<Person>();
  return (
    <Panel title={t`Quién trabaja aquí`}>
      <ul className={s.plain}>
        {members.map(
          ({ role, staff }) =>
            staff && (
              <li key={staff.id} className={s.line}>
                <div className={s.wide}>
                  <strong>{staff.name}</strong>
                  <div className={s.detail}>{staff.email}</div>
                </div>
                <RoleChoice person={staff} role={role} />
                <RowActions name={staff.name} onDelete={() => setLeaving(staff)} />
              </li>
            ),
        )}
      </ul>
      {leaving && <RemoveDialog person={leaving} onClose={() => setLeaving(undefined)} />}
    </Panel>
  );
}

function RoleChoice({ person, role }: { person: Person; role: StaffRole }) {
  const { t } = useLingui();
  const changeRole = useChangeRole(person);
  return (
    <NativeSelect
      size="xs"
      aria-label={t`Rol de ${person.name}`}
      title={t(roleExplanations[role])}
      value={role}
      onChange={(event) => void changeRole(event.currentTarget.value as StaffRole, role)}
      data={Object.values(StaffRole).map((value) => ({ value, label: t(roleLabels[value]) }))}
    />
  );
}

function useChangeRole(person: Person) {
  const { t } = useLingui();
  const [update] = useMutation(MemberUpdate, { refetchQueries: [Staff] });
  const change = async (role: StaffRole, before?: StaffRole): Promise<void> => {
    try {
      const { data } = await update({ variables: { input: { staffId: person.id, role } } });
      const refusal = data?.staffMemberUpdate.userErrors[0]?.message;
      if (refusal) return toast(refusal, { failed: true });
      const name = t(roleLabels[role]);
      toast(t`${person.name}: ahora ${name}`, before ? { undo: () => void change(before) } : {});
    } catch (error) {
      const reference = referenceOf(error);
      toast(t`No se pudo cambiar el rol (código: ${reference}).`, { failed: true });
    }
  };
  return change;
}

function RemoveDialog({ person, onClose }: { person: Person; onClose: () => void }) {
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
    </Confirm>
  );
}

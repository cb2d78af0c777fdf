import { useMutation } from '@apollo/client/react';
import { StaffRole } from '@clientela/domain/permission';
import { useLingui } from '@lingui/react/macro';
import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { StaffQuery } from '../../gql/graphql';
import { referenceOf } from '../../lib/api-error';
import { toast } from '../../lib/toast';
import s from '../../ui/list.module.css';
import { Panel } from '../../ui/panel';
import { RowActions } from '../../ui/row-actions';
import { roleExplanations, roleLabels } from '../session/permission-labels';
import { useSession } from '../session/session';
import { MemberRemoveDialog, type Person } from './member-remove-dialog';
import { MemberUpdate, Staff } from './staff.graphql';

/** Who works here. A role changes at once, and can be taken back. */
export function MembersPanel({ members }: { members: StaffQuery['staffMembers'] }) {
  const { t } = useLingui();
  const [leaving, setLeaving] = useState<Person>();
  return (
    <Panel title={t`Quién trabaja aquí`}>
      <ul className={s.plain}>
        {members.map(
          ({ role, staff }) => staff && <MemberRow key={staff.id} person={staff} role={role} onLeave={setLeaving} />,
        )}
      </ul>
      {leaving && <MemberRemoveDialog person={leaving} onClose={() => setLeaving(undefined)} />}
    </Panel>
  );
}

interface RowProps {
  person: Person;
  role: StaffRole;
  onLeave: (person: Person) => void;
}

/** One who works here. Nobody is offered to shut themselves out: another owner changes or takes what one is oneself. */
function MemberRow({ person, role, onLeave }: RowProps) {
  const { t } = useLingui();
  const isSelf = useSession().staff.id === person.id;
  return (
    <li className={s.line} data-stacked>
      <div className={s.wide}>
        <strong className={s.whole}>{isSelf ? t`${person.name} (tú)` : person.name}</strong>
        <div className={s.dimmed}>{person.email}</div>
      </div>
      {isSelf ? (
        <span className={s.dimmed} title={t`Tu propio rol lo cambia otra persona propietaria.`}>
          {t(roleLabels[role])}
        </span>
      ) : (
        <div className={s.line}>
          <RoleChoice person={person} role={role} />
          <RowActions name={person.name} deleteWord={t`Quitar del equipo`} onDelete={() => onLeave(person)} />
        </div>
      )}
    </li>
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

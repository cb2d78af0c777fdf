import { useMutation } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import type { StaffQuery } from '../../gql/graphql';
import { referenceOf } from '../../lib/api-error';
import { toast } from '../../lib/toast';
import s from '../../ui/list.module.css';
import { Panel } from '../../ui/panel';
import { RowActions } from '../../ui/row-actions';
import { When } from '../../ui/when';
import { roleLabels } from '../session/permission-labels';
import { useShop } from '../session/session';
import { InvitationRevoke, Staff } from './staff.graphql';

/** Who was asked and has not come yet. */
export function InvitationsPanel({ invitations }: { invitations: StaffQuery['staffInvitations'] }) {
  const { t } = useLingui();
  const { timeZone } = useShop();
  const revoke = useRevoke();
  return (
    <Panel title={t`Invitaciones pendientes`}>
      {invitations.length === 0 ? (
        <Text size="sm" c="dimmed">{t`Ninguna.`}</Text>
      ) : (
        <ul className={s.plain}>
          {invitations.map(({ id, email, role, expiresAt }) => (
            <li key={id} className={s.line}>
              <div className={s.wide}>
                <strong className={s.whole}>{email}</strong>
                <div className={s.detail}>
                  {t(roleLabels[role])} · {t`Caduca:`} <When at={expiresAt} timeZone={timeZone} />
                </div>
              </div>
              <RowActions name={email} deleteWord={t`Retirar la invitación`} onDelete={() => void revoke(id)} />
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

function useRevoke() {
  const { t } = useLingui();
  const [revoke] = useMutation(InvitationRevoke, { refetchQueries: [Staff] });
  return async (id: string) => {
    try {
      const { data } = await revoke({ variables: { input: { id } } });
      const refusal = data?.staffInvitationRevoke.userErrors[0]?.message;
      toast(refusal ?? t`Invitación retirada: su enlace ya no vale`, { failed: !!refusal });
    } catch (error) {
      const reference = referenceOf(error);
      toast(t`No se pudo retirar la invitación (código: ${reference}).`, { failed: true });
    }
  };
}

import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { Button, Skeleton, Stack } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { Failure } from '../../ui/failure';
import { PageHead } from '../../ui/page';
import { InvitationsPanel } from './invitations-panel';
import { InviteDialog } from './invite-dialog';
import { MembersPanel } from './members-panel';
import { Staff } from './staff.graphql';

/** Who works in the shop, as what, and who was asked to. */
export function StaffPage() {
  const { t } = useLingui();
  const [inviting, setInviting] = useState(false);
  const { data, error, refetch } = useQuery(Staff, { fetchPolicy: 'cache-and-network' });
  return (
    <Stack gap="md" maw={840}>
      <PageHead
        title={t`Equipo`}
        actions={
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setInviting(true)}>
            {t`Invitar`}
          </Button>
        }
      />
      {data ? (
        <>
          <MembersPanel members={data.staffMembers} />
          <InvitationsPanel invitations={data.staffInvitations} />
        </>
      ) : error ? (
        <Failure what={t`No se pudo cargar el equipo.`} error={error} retry={() => void refetch()} />
      ) : (
        <Skeleton height={240} />
      )}
      {inviting && <InviteDialog onClose={() => setInviting(false)} />}
    </Stack>
  );
}

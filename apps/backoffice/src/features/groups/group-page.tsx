import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { GroupRowFragment } from '../../gql/graphql';
import { PageHead } from '../../ui/page';
import s from '../../ui/record.module.css';
import { RecordPage } from '../../ui/record-page';
import { useMay } from '../session/session';
import { BackToGroups } from './back-to-groups';
import { GroupDeleteDialog } from './group-delete';
import { GroupFacts } from './group-facts';
import { GroupForm } from './group-form';
import { Group } from './groups.graphql';
import { MembersPanel } from './members-panel';

const route = getRouteApi('/inside/grupos/$id');

/** One group: what it is, and who is in it. */
export function GroupPage() {
  const { t } = useLingui();
  const { id } = route.useParams();
  const { data, error, refetch } = useQuery(Group, { variables: { id }, fetchPolicy: 'cache-and-network' });
  return (
    <RecordPage
      back={<BackToGroups />}
      error={error}
      answered={!!data}
      retry={() => void refetch()}
      words={{
        name: t`Grupo`,
        loading: t`Cargando el grupo…`,
        failed: t`No se pudo cargar el grupo.`,
        missing: t`No encontramos este grupo`,
        missingNotice: t`Este grupo no existe en la tienda`,
        missingReason: t`Puede que se haya eliminado, o que el enlace sea de otra de tus tiendas.`,
      }}
    >
      {data?.customerGroup && <GroupRecord group={data.customerGroup} />}
    </RecordPage>
  );
}

function GroupRecord({ group }: { group: GroupRowFragment }) {
  const mayWrite = useMay('WRITE_GROUPS');
  return (
    <div>
      <PageHead title={group.name} actions={mayWrite && <DeleteGroup group={group} />} />
      <div className={s.columns}>
        <div className={s.rest}>
          {mayWrite ? <GroupForm key={group.id} group={group} /> : <GroupFacts group={group} />}
        </div>
        <div className={s.side}>
          <MembersPanel group={group} />
        </div>
      </div>
    </div>
  );
}

function DeleteGroup({ group }: { group: GroupRowFragment }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconTrash size={16} aria-hidden />}
        onClick={() => setOpen(true)}
      >{t`Eliminar`}</Button>
      {open && (
        <GroupDeleteDialog
          group={group}
          onDeleted={() => void navigate({ to: '/grupos' })}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}

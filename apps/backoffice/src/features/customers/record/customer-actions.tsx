import { permissionForStatus } from '@clientela/domain/customer-status';
import { useLingui } from '@lingui/react/macro';
import { Menu } from '@mantine/core';
import { IconArchive, IconArchiveOff, IconBan, IconCircleCheck, IconTrash } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { Suspense, useState } from 'react';
import type { CustomerStatus } from '../../../gql/graphql';
import { withWords } from '../../../lib/i18n';
import { ActionMenu } from '../../../ui/action-menu';
import { late } from '../../../ui/late';
import { useSession } from '../../session/session';
import type { Customer } from '../customer';
import { lastCustomerList } from '../customer-urls';
import { useQuickStatusChange } from './use-status-change';

const BlockDialog = late(withWords(() => import('./block-dialog').then((module) => ({ default: module.BlockDialog }))));
const CustomerDeleteDialog = late(
  withWords(() =>
    import('../delete/customer-delete-dialog').then((module) => ({ default: module.CustomerDeleteDialog })),
  ),
);

/** What can be done with the whole customer: only what this person may do. */
export function CustomerActions({ customer }: { customer: Customer }) {
  const { t } = useLingui();
  const { permissions } = useSession();
  const [dialog, open] = useState<'block' | 'delete'>();
  const change = useQuickStatusChange();
  const { status, displayName } = customer;
  const may = (to: CustomerStatus) => status !== to && permissions.has(permissionForStatus(status, to));
  const mayDelete = permissions.has('DELETE');
  if (!may('ACTIVE') && !may('ARCHIVED') && !may('BLOCKED') && !mayDelete) return null;
  return (
    <>
      <ActionMenu label={t`Acciones`}>
        {status === 'BLOCKED' && may('ACTIVE') && (
          <Menu.Item
            leftSection={<IconCircleCheck size={16} aria-hidden />}
            onClick={() => void change(customer, 'ACTIVE', t`Has desbloqueado a ${displayName}.`)}
          >{t`Desbloquear`}</Menu.Item>
        )}
        {status === 'ARCHIVED' && may('ACTIVE') && (
          <Menu.Item
            leftSection={<IconArchiveOff size={16} aria-hidden />}
            onClick={() => void change(customer, 'ACTIVE', t`Has sacado a ${displayName} del archivo.`)}
          >{t`Sacar del archivo`}</Menu.Item>
        )}
        {status === 'ACTIVE' && may('ARCHIVED') && (
          <Menu.Item
            leftSection={<IconArchive size={16} aria-hidden />}
            onClick={() => void change(customer, 'ARCHIVED', t`Has archivado a ${displayName}.`)}
          >{t`Archivar`}</Menu.Item>
        )}
        {status === 'ACTIVE' && may('BLOCKED') && (
          <Menu.Item leftSection={<IconBan size={16} aria-hidden />} onClick={() => open('block')}>
            {t`Bloquear…`}
          </Menu.Item>
        )}
        {mayDelete && (
          <Menu.Item
            c="var(--mantine-color-error)"
            leftSection={<IconTrash size={16} aria-hidden />}
            onClick={() => open('delete')}
          >
            {t`Eliminar…`}
          </Menu.Item>
        )}
      </ActionMenu>
      <Suspense>
        {dialog === 'block' && <BlockDialog customer={customer} onClose={() => open(undefined)} />}
        {dialog === 'delete' && <DeleteThis id={customer.id} onClose={() => open(undefined)} />}
      </Suspense>
    </>
  );
}

/** Afterwards the record is no more: back to the list that one came from. */
function DeleteThis({ id, onClose }: { id: string; onClose: () => void }) {
  const navigate = useNavigate();
  const onDone = async (deletedIds: readonly string[]) => {
    if (deletedIds.length === 0) return onClose();
    await navigate({ to: '/clientes', search: lastCustomerList.search(), replace: true });
  };
  return <CustomerDeleteDialog target={{ customerIds: [id] }} onDone={onDone} onClose={onClose} />;
}

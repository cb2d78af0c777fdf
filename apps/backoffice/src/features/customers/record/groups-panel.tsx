import { useLingui } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import { IconUsersGroup } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { Badge } from '../../../ui/badge';
import { EditablePanel } from '../../../ui/editable-panel';
import s from '../../../ui/record.module.css';
import { useMay } from '../../session/session';
import type { Customer } from '../customer';
import { GroupEditor } from '../edit/group-editor';
import { useCustomerGroups } from '../edit/use-customer-groups';

/** The groups, the primary one marked, each the way to its page. */
export function GroupsPanel({ customer }: { customer: Customer }) {
  const { t } = useLingui();
  const editing = useCustomerGroups(customer);
  const { primaryGroup } = customer;
  return (
    <EditablePanel
      title={t`Grupos`}
      edit={t`Editar los grupos`}
      may={useMay('WRITE_GROUPS')}
      form={() => <GroupEditor {...editing} primaryGroup={primaryGroup} />}
    >
      {editing.groups.length === 0 && <Text c="dimmed">{t`Sin grupos.`}</Text>}
      <span className={s.chips}>
        {editing.groups.map(({ id, name }) => (
          <Link key={name} to="/grupos/$id" params={{ id }} className={s.chip}>
            <Badge tone={id === primaryGroup?.id ? 'info' : 'neutral'} icon={IconUsersGroup}>
              {id === primaryGroup?.id && editing.groups.length > 1 ? t`${name} (principal)` : name}
            </Badge>
          </Link>
        ))}
      </span>
    </EditablePanel>
  );
}

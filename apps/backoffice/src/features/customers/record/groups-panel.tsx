import { useLingui } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import { IconUsersGroup } from '@tabler/icons-react';
import { Badge } from '../../../ui/badge';
import { Fact, Facts } from '../../../ui/facts';
import { Panel } from '../../../ui/panel';
import s from '../../../ui/record.module.css';
import { TagChip } from '../../tags/tag-chip';
import type { Customer } from '../customer';

/** Where the customer belongs: groups, the primary one marked, and tags. */
export function GroupsPanel({ customer }: { customer: Customer }) {
  const { t } = useLingui();
  const { groups, tags, primaryGroup } = customer;
  return (
    <Panel title={t`Grupos y etiquetas`}>
      {groups.length + tags.length === 0 && <Text c="dimmed">{t`Sin grupos ni etiquetas.`}</Text>}
      <Facts>
        <Fact name={t`Grupos`}>
          {groups.length > 0 && (
            <span className={s.chips}>
              {groups.map((group) => (
                <Badge key={group.id} tone={group.id === primaryGroup?.id ? 'info' : 'neutral'} icon={IconUsersGroup}>
                  {group.id === primaryGroup?.id && groups.length > 1 ? t`${group.name} (principal)` : group.name}
                </Badge>
              ))}
            </span>
          )}
        </Fact>
        <Fact name={t`Etiquetas`}>
          {tags.length > 0 && (
            <span className={s.chips}>
              {tags.map((tag) => (
                <TagChip key={tag.id} tag={tag} />
              ))}
            </span>
          )}
        </Fact>
      </Facts>
    </Panel>
  );
}

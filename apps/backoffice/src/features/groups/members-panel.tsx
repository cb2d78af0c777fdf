import { useQuery } from '@apollo/client/react';
import { Plural, useLingui } from '@lingui/react/macro';
import { Skeleton, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { GroupMembersQuery, GroupRowFragment } from '../../gql/graphql';
import { customersWith } from '../../lib/customer-links';
import { formatNumber } from '../../lib/format';
import { useLanguage } from '../../lib/use-language';
import { Failure } from '../../ui/failure';
import s from '../../ui/list.module.css';
import { Panel } from '../../ui/panel';
import r from '../../ui/record.module.css';
import { GroupMembers } from './groups.graphql';

/** Some of who is in a group, and the way to all of them: the customers list, filtered. */
export function MembersPanel({ group }: { group: GroupRowFragment }) {
  const { t } = useLingui();
  const language = useLanguage();
  const { data, error, refetch } = useQuery(GroupMembers, {
    variables: { id: group.id },
    fetchPolicy: 'cache-and-network',
  });
  const count = formatNumber(language, group.customerCount);
  const all = group.customerCount > 0 && (
    <Link to="/clientes" search={{ q: customersWith('group', group.name, language) }} className={r.back}>
      <Plural value={group.customerCount} one="Verlo en la lista" other={`Ver los ${count}`} />
    </Link>
  );
  return (
    <Panel title={t`Clientes del grupo`} actions={all}>
      {error && !data ? (
        <Failure what={t`No se pudieron cargar los clientes.`} error={error} retry={() => void refetch()} />
      ) : (
        <Members members={data?.customers.nodes} />
      )}
    </Panel>
  );
}

function Members({ members }: { members: GroupMembersQuery['customers']['nodes'] | undefined }) {
  const { t } = useLingui();
  if (!members) return <Skeleton height={120} />;
  if (members.length === 0) {
    return (
      <Text size="sm" c="dimmed">{t`Nadie todavía. Por ahora los añade un archivo o una aplicación conectada.`}</Text>
    );
  }
  return (
    <ul className={s.plain}>
      {members.map((member) => (
        <li key={member.id} className={s.subject}>
          <Link to="/clientes/$id" params={{ id: member.id }} className={s.link}>
            {member.displayName}
          </Link>
          <div className={s.detail}>{member.email ?? member.phoneFormatted ?? member.phone}</div>
        </li>
      ))}
    </ul>
  );
}

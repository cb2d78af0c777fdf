import { useQuery } from '@apollo/client/react';
import { Plural, useLingui } from '@lingui/react/macro';
import { ActionIcon, Button, Group, Skeleton, Text } from '@mantine/core';
import { IconUserPlus, IconX } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { Suspense, useEffect, useRef, useState } from 'react';
import type { GroupMemberFragment, GroupRowFragment } from '../../gql/graphql';
import { customersWith } from '../../lib/customer-links';
import { formatNumber } from '../../lib/format';
import { withWords } from '../../lib/i18n';
import { useLanguage } from '../../lib/use-language';
import { Failure } from '../../ui/failure';
import { late } from '../../ui/late';
import s from '../../ui/list.module.css';
import { Panel } from '../../ui/panel';
import r from '../../ui/record.module.css';
import { useMay } from '../session/session';
import { GroupMembers } from './groups.graphql';
import m from './members.module.css';
import { useMembers } from './use-members';

const AddMembersDialog = late(
  withWords(() => import('./add-members-dialog').then((module) => ({ default: module.AddMembersDialog }))),
);

const few = 10;
const many = 100;

/** Who is in a group: who joins and leaves, and the way to all of them, which is the customers list, filtered. */
export function MembersPanel({ group }: { group: GroupRowFragment }) {
  const { t } = useLingui();
  const [first, setFirst] = useState(few);
  const { data, previousData, error, refetch } = useQuery(GroupMembers, {
    variables: { id: group.id, first },
    fetchPolicy: 'cache-and-network',
  });
  const found = (data ?? previousData)?.customers;
  return (
    <Panel title={t`Clientes del grupo`} actions={<Ways group={group} />}>
      {error && !found ? (
        <Failure what={t`No se pudieron cargar los clientes.`} error={error} retry={() => void refetch()} />
      ) : (
        <Members group={group} members={found?.nodes} />
      )}
      {found?.pageInfo.hasNextPage && first === few && (
        <Button variant="subtle" size="compact-sm" mt="sm" ml={-8} onClick={() => setFirst(many)}>{t`Ver más`}</Button>
      )}
    </Panel>
  );
}

function Ways({ group }: { group: GroupRowFragment }) {
  const { t } = useLingui();
  const language = useLanguage();
  const mayWrite = useMay('WRITE_GROUPS');
  const [adding, setAdding] = useState(false);
  const count = formatNumber(language, group.customerCount);
  return (
    <Group gap="xs">
      {group.customerCount > 0 && (
        <Link to="/clientes" search={{ q: customersWith('group', group.name, language) }} className={r.back}>
          <Plural value={group.customerCount} one="Verlo en la lista" other={`Ver los ${count}`} />
        </Link>
      )}
      {mayWrite && (
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<IconUserPlus size={16} aria-hidden />}
          onClick={() => setAdding(true)}
        >{t`Añadir clientes`}</Button>
      )}
      {adding && (
        <Suspense>
          <AddMembersDialog group={group} onClose={() => setAdding(false)} />
        </Suspense>
      )}
    </Group>
  );
}

interface MembersProps {
  group: GroupRowFragment;
  members: readonly GroupMemberFragment[] | undefined;
}

function Members({ group, members }: MembersProps) {
  const { t } = useLingui();
  const mayWrite = useMay('WRITE_GROUPS');
  const { remove } = useMembers(group);
  const { list, leaves } = useNextButton();
  if (!members) return <Skeleton height={120} />;
  if (members.length === 0) return <Text size="sm" c="dimmed">{t`Nadie todavía.`}</Text>;
  return (
    <ul className={s.plain} ref={list}>
      {members.map((member, place) => (
        <li key={member.id} className={m.member}>
          <div className={s.subject}>
            <Link to="/clientes/$id" params={{ id: member.id }} className={s.link}>
              {member.displayName}
            </Link>
            <div className={s.detail}>{member.email ?? member.phoneFormatted ?? member.phone}</div>
          </div>
          {mayWrite && (
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t`Quitar a ${member.displayName} del grupo`}
              title={t`Quitar del grupo`}
              onClick={() => {
                leaves(place);
                void remove(member);
              }}
            >
              <IconX size={16} aria-hidden />
            </ActionIcon>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Whoever takes out several by keyboard goes on at the next one: the button that had the focus goes with its row. */
function useNextButton() {
  const list = useRef<HTMLUListElement>(null);
  const left = useRef<number>(undefined);
  // Whenever the rows are drawn: one of them may have gone.
  useEffect(() => {
    if (left.current === undefined || document.activeElement !== document.body) return;
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    buttons[Math.min(left.current, buttons.length - 1)]?.focus({ preventScroll: true });
    left.current = undefined;
  });
  const leaves = (place: number) => {
    left.current = place;
  };
  return { list, leaves };
}

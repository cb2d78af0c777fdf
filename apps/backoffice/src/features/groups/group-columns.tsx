import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { GroupRowFragment } from '../../gql/graphql';
import { customersWith } from '../../lib/customer-links';
import { formatNumber } from '../../lib/format';
import type { ByName } from '../../lib/name-list';
import { useLanguage } from '../../lib/use-language';
import type { Column } from '../../ui/data-table';
import s from '../../ui/list.module.css';
import { rowLink } from '../../ui/use-row-keys';
import { When } from '../../ui/when';
import { useShop } from '../session/session';
import { useDiscountWords, usePeriodWords } from './discount-words';

/** The columns of the groups list. */
export function useGroupColumns(): readonly Column<GroupRowFragment, ByName>[] {
  const { t } = useLingui();
  const { timeZone } = useShop();
  return useMemo(
    () => [
      { id: 'name', header: t`Grupo`, fixed: true, cell: (group) => <GroupLink group={group} /> },
      { id: 'discount', header: t`Descuento`, cell: (group) => <GroupDiscount group={group} /> },
      {
        id: 'description',
        header: t`Descripción`,
        cell: ({ description }) => (
          <div className={s.clip} data-long title={description ?? undefined}>
            {description}
          </div>
        ),
      },
      { id: 'customers', header: t`Clientes`, numeric: true, cell: (group) => <MemberCount group={group} /> },
      { id: 'created', header: t`Creado`, cell: (group) => <When at={group.createdAt} timeZone={timeZone} relative /> },
    ],
    [t, timeZone],
  );
}

function GroupLink({ group }: { group: GroupRowFragment }) {
  return (
    <Link to="/grupos/$id" params={{ id: group.id }} className={s.link} title={group.name} {...rowLink}>
      {group.name}
    </Link>
  );
}

/** «10 %, hasta el 31 dic 2026». */
function GroupDiscount({ group: { discount } }: { group: GroupRowFragment }) {
  const sayDiscount = useDiscountWords();
  const sayPeriod = usePeriodWords();
  if (!discount) return null;
  return [sayDiscount(discount), sayPeriod(discount.startsOn, discount.endsOn)].filter(Boolean).join(', ');
}

/** How many are in it: the link to them. None is plain text. */
function MemberCount({ group }: { group: GroupRowFragment }) {
  const { t } = useLingui();
  const language = useLanguage();
  const count = formatNumber(language, group.customerCount);
  if (group.customerCount === 0) return count;
  return (
    <Link
      to="/clientes"
      search={{ q: customersWith('group', group.name, language) }}
      className={s.countLink}
      aria-label={t`Clientes del grupo ${group.name}: ${count}`}
    >
      {count}
    </Link>
  );
}

/** A group on a phone. */
export function GroupCard({ group }: { group: GroupRowFragment }) {
  return (
    <>
      <div className={s.line}>
        <div className={s.wide}>
          <GroupLink group={group} />
        </div>
        <MemberCount group={group} />
      </div>
      <div className={s.detail}>
        <GroupDiscount group={group} />
      </div>
    </>
  );
}

import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import type { CustomerRowFragment, CustomerSortKey } from '../../gql/graphql';
import { formatDay } from '../../lib/format';
import { useLanguage } from '../../lib/use-language';
import type { Column } from '../../ui/data-table';
import s from '../../ui/list.module.css';
import { When } from '../../ui/when';
import { useMay, useShop } from '../session/session';
import { useCustomerWords } from './customer-labels';

/** The columns that are shown to those who ask for them. */
export function useMoreColumns(): readonly Column<CustomerRowFragment, CustomerSortKey>[] {
  const { t } = useLingui();
  const { timeZone } = useShop();
  const words = useCustomerWords();
  const language = useLanguage();
  const personal = useMay('READ_PII');
  return useMemo(
    () => [
      {
        id: 'groups',
        header: t`Grupos`,
        optional: true,
        cell: (row) => <Clipped text={row.groups.map((group) => group.name).join(', ')} />,
      },
      {
        id: 'email',
        header: t`Correo`,
        sortKey: 'EMAIL',
        optional: true,
        cell: (row) => <Clipped text={row.email ?? ''} />,
      },
      { id: 'channel', header: t`Canal`, optional: true, cell: (row) => <Clipped text={row.channel?.name ?? ''} /> },
      { id: 'type', header: t`Tipo`, optional: true, cell: (row) => words.type[row.type] },
      ...(personal
        ? [
            {
              id: 'birthday',
              header: t`Cumpleaños`,
              optional: true,
              cell: (row: CustomerRowFragment) => row.birthday && formatDay(language, row.birthday),
            },
          ]
        : []),
      {
        id: 'lastAccess',
        header: t`Último acceso`,
        optional: true,
        cell: (row) => row.lastAccessAt && <When at={row.lastAccessAt} timeZone={timeZone} relative />,
      },
    ],
    [t, language, timeZone, words, personal],
  );
}

/** A text that may be long; the whole of it on hover. */
function Clipped({ text }: { text: string }) {
  return (
    <div className={s.clip} title={text || undefined}>
      {text}
    </div>
  );
}

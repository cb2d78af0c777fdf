import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { RefObject } from 'react';
import type { CustomerRowFragment } from '../../gql/graphql';
import { formatSum } from '../../lib/format';
import { useLanguage } from '../../lib/use-language';
import { rowLink, useRowKeys } from '../../ui/use-row-keys';
import s from './customer-list.module.css';
import { StatusBadge } from './status-badge';

interface Props {
  label: string;
  rows: readonly CustomerRowFragment[] | undefined;
  stale: boolean;
  ref: RefObject<HTMLElement | null>;
}

/** The list on a phone: two lines a customer instead of a table to be pushed about. */
export function CustomerCards({ label, rows, stale, ref }: Props) {
  const { t } = useLingui();
  const language = useLanguage();
  useRowKeys(ref);
  return (
    <section ref={ref} aria-label={label} aria-busy={stale || !rows}>
      <ul className={stale ? `${s.cards} ${s.stale}` : s.cards}>
        {rows
          ? rows.map((row) => (
              <li key={row.id} className={s.card}>
                <div className={s.line}>
                  <Link to="/clientes/$id" params={{ id: row.id }} className={`${s.link} ${s.wide}`} {...rowLink}>
                    {row.displayName}
                  </Link>
                  <span className={s.amount}>{formatSum(language, row.totalSpent)}</span>
                </div>
                <div className={s.line}>
                  <span className={`${s.email} ${s.wide}`}>
                    {row.email ?? row.phoneFormatted ?? row.phone ?? t`Sin correo ni teléfono`}
                  </span>
                  <StatusBadge status={row.status} />
                </div>
              </li>
            ))
          : bones.map((bone) => <li key={bone} className={s.card} aria-hidden />)}
      </ul>
    </section>
  );
}

const bones = Array.from({ length: 8 }, (_, index) => index);

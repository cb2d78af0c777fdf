import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { CustomerRowFragment } from '../../gql/graphql';
import { formatSum } from '../../lib/format';
import type { Selection } from '../../lib/selection';
import { useLanguage } from '../../lib/use-language';
import s from '../../ui/list.module.css';
import { RowBox } from '../../ui/select-box';
import { rowLink } from '../../ui/use-row-keys';
import { CustomerActions } from './row/row-actions';
import type { ShowTask } from './row/row-task';
import { StatusBadge } from './status-badge';

interface Props {
  row: CustomerRowFragment;
  selection: Selection | undefined;
  show: ShowTask;
}

/** A customer on a phone. */
export function CustomerCard({ row, selection, show }: Props) {
  const { t } = useLingui();
  const language = useLanguage();
  return (
    <>
      <div className={s.line}>
        {selection && <RowBox selection={selection} id={row.id} name={row.displayName} />}
        <Link to="/clientes/$id" params={{ id: row.id }} className={`${s.link} ${s.wide}`} {...rowLink}>
          {row.displayName}
        </Link>
        <span className={s.amount}>{formatSum(language, row.totalSpent)}</span>
      </div>
      <div className={s.line}>
        <span className={`${s.detail} ${s.wide}`}>
          {row.email ?? row.phoneFormatted ?? row.phone ?? t`Sin correo ni teléfono`}
        </span>
        <StatusBadge status={row.status} />
        <CustomerActions row={row} show={show} />
      </div>
    </>
  );
}

import { Link } from '@tanstack/react-router';
import type { CustomerRowFragment } from '../../gql/graphql';
import s from '../../ui/list.module.css';
import { rowLink } from '../../ui/use-row-keys';
import { StatusBadge } from './status-badge';

/** The link to the record, with the e-mail under it. */
export function CustomerName({ customer }: { customer: CustomerRowFragment }) {
  return (
    <div className={s.subject}>
      <div className={s.line}>
        <Link to="/clientes/$id" params={{ id: customer.id }} className={s.link} {...rowLink}>
          {customer.displayName}
        </Link>
        <StatusBadge status={customer.status} />
      </div>
      {customer.email && <div className={s.detail}>{customer.email}</div>}
    </div>
  );
}

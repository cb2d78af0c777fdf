import { Link } from '@tanstack/react-router';
import type { CustomerRowFragment } from '../../gql/graphql';
import { rowLink } from '../../ui/use-row-keys';
import s from './customer-list.module.css';
import { StatusBadge } from './status-badge';

/** The link to the record, with the e-mail under it. */
export function CustomerName({ customer }: { customer: CustomerRowFragment }) {
  return (
    <div className={s.name}>
      <div className={s.line}>
        <Link to="/clientes/$id" params={{ id: customer.id }} className={s.link} {...rowLink}>
          {customer.displayName}
        </Link>
        <StatusBadge status={customer.status} />
      </div>
      {customer.email && <div className={s.email}>{customer.email}</div>}
    </div>
  );
}

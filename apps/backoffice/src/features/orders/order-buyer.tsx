import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { OrderRowFragment } from '../../gql/graphql';
import s from '../../ui/list.module.css';
import { ClaimBadge } from './order-badges';

/** Who ordered: the customer's record is a click away. Who is in no record is named as the order names them. */
export function OrderBuyer({ order }: { order: OrderRowFragment }) {
  const { t } = useLingui();
  const { customer, buyerName, email } = order;
  // A shared login has many buyers; the order says which one it was.
  const other = customer && buyerName && buyerName !== customer.displayName ? buyerName : null;
  const detail = other ?? (customer || buyerName ? email : null);
  return (
    <div className={s.subject}>
      <div className={s.line}>
        {customer ? (
          <Link to="/clientes/$id" params={{ id: customer.id }} className={s.plainLink}>
            {customer.displayName}
          </Link>
        ) : (
          <span>{buyerName ?? email ?? t`Sin cliente`}</span>
        )}
        <ClaimBadge claim={order.claim} />
      </div>
      {detail && <div className={s.detail}>{detail}</div>}
    </div>
  );
}
